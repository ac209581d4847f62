import type { Span } from '../text/span.ts';
import { blockSpans } from './quoted/block-spans.ts';
import { commandSpans } from './quoted/command-spans.ts';
import { markedSpans } from './quoted/marked-spans.ts';
import type { Quoted } from './quoted/quoted.ts';

/**
 * What a part of a text quotes, that begins and ends between paragraphs: between quotation marks, in commands and
 * environments of LaTeX that quote, in block quotations. In order; without those that mostly introduce another one:
 * `> El Manual dice: «…»`.
 */
export function quotedSpans(text: string, part: Span): readonly Quoted[] {
  const spans = [...markedSpans(text, part), ...commandSpans(text, part), ...blockSpans(text, part)].toSorted(
    (left, right) => left.start - right.start || right.end - left.end,
  );
  // What lies in a quotation follows it at once, up to the first that begins behind its end.
  return spans.filter((outer, index) => {
    for (let next = index + 1; next < spans.length; next++) {
      const inner = spans[next];
      if (inner === undefined || outer.end <= inner.start || index + MOST_INNER < next) {
        return true;
      }
      if (inner.end <= outer.end && outer.end - outer.start < 2 * (inner.end - inner.start)) {
        return false;
      }
    }
    return true;
  });
}

/** A quotation with more of them inside is a whole text. */
const MOST_INNER = 20;
