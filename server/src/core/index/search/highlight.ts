import type { Span } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import type { Lexicon } from './lexicon.ts';

/** The words of a text that stand for a word of the query, as spans of that text; neighbours are joined. */
export function highlightsOf(text: string, lexicon: Lexicon, isMeant: (term: number) => boolean): readonly Span[] {
  const spans: Span[] = [];
  for (const { folded, start, end } of wordsOf(text)) {
    const term = lexicon.termOfWord[lexicon.wordId(folded) ?? -1];
    if (term !== undefined && isMeant(term)) {
      const last = spans.at(-1);
      if (last !== undefined && text.slice(last.end, start) === ' ') {
        spans[spans.length - 1] = { start: last.start, end };
      } else {
        spans.push({ start, end });
      }
    }
  }
  return spans;
}
