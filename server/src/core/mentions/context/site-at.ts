import type { Span } from '../../text/span.ts';
import { type DraftWords, draftWordsFrom } from '../reading/draft-words.ts';
import { gapBits } from '../reading/gap.ts';
import { readPreceding } from '../reading/words-before.ts';
import type { Site } from './site.ts';

/** A place and its neighbourhood: the nearest word before it is read now, the others when they are asked for. */
export function siteAt(text: string, span: Span): Site {
  const { words, gap } = readPreceding(text, span.start);
  return { text, span, after: readAfter(text, span.end), before: words, gapBefore: gap };
}

/** The words from an offset on, of which the first knows, too, what parts it from there. */
function readAfter(text: string, end: number): DraftWords {
  const words = draftWordsFrom(text, end);
  const at = (index: number) => {
    const word = words.at(index);
    return word === undefined || 0 < index ? word : { ...word, gap: gapBits(text, end, word.start) };
  };
  return { text, at };
}
