import type { Span } from '../../text/span.ts';
import type { LexiconBuilder } from '../index/lexicon.ts';

/** The words of a text of the manual that stand for a word of the query, as spans of it; neighbours are joined. */
export function highlightsOf(
  text: string,
  lexicon: LexiconBuilder,
  isMeant: (term: number | undefined) => boolean,
): readonly Span[] {
  const spans: Span[] = [];
  lexicon.encode(text, (word, start, end) => {
    if (isMeant(lexicon.termOfWord[word])) {
      const last = spans.at(-1);
      const isNext = last !== undefined && last.end + 1 === start && text[last.end] === ' ';
      spans.splice(isNext ? -1 : spans.length, 1, { start: isNext ? last.start : start, end });
    }
  });
  return spans;
}
