import { findLastEmptyLine } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';

/** Opening mark → closing mark. Straight ones are the same twice; LaTeX writes two single ones. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['<<', '>>'],
  ['“', '”'],
  ['``', "''"],
  ['"', '"'],
];

/** A quotation longer than any duty of a manual is an unclosed one. */
const MAX_LENGTH = 4000;

/**
 * What stands between quotation marks, without them, in a part of a text that begins and ends between paragraphs. A
 * quotation stays within its paragraph; the marks of drafts need not balance.
 */
export function quotedSpans(text: string, part: Span): readonly Span[] {
  return PAIRS.flatMap(([open, close]) => spansBetween(text, part, open, close)).toSorted(
    (left, right) => left.start - right.start,
  );
}

function spansBetween(text: string, part: Span, open: string, close: string): readonly Span[] {
  const spans: Span[] = [];
  let end = -1;
  for (let at = text.indexOf(open, part.start); 0 <= at && at < part.end; ) {
    const start = at + open.length;
    // The mark that closes is the same for all that open before it: looked for once.
    end = start <= end ? end : text.indexOf(close, start);
    if (end < 0 || part.end < end) {
      return spans;
    }
    const limit = Math.max(end - MAX_LENGTH, paragraphOf(text, Math.max(start, end - MAX_LENGTH), end));
    if (limit < start) {
      spans.push({ start, end });
      at = text.indexOf(open, end + close.length);
    } else {
      // It opens nothing, and nothing before the limit does. Of equal marks the closing one may open the next quotation.
      at = open === close ? end : text.indexOf(open, limit);
    }
  }
  return spans;
}

/** Where the paragraph that holds `end` begins behind `start`; -1 when no empty line lies between. */
function paragraphOf(text: string, start: number, end: number): number {
  const last = findLastEmptyLine(text.slice(start, end));
  return last === undefined ? -1 : start + last.end;
}
