import { wordsOf } from '../../text/words.ts';

/** Words that say nothing of the matter: articles, prepositions, conjunctions. Folded. */
const STOP_WORDS = new Set(
  'a al ante asi como con cual cuales de del desde e el en entre es la las lo los o para por que quien quienes se ser su sus u un una y'.split(
    ' ',
  ),
);

/** The folded, stemmed words of a text that carry meaning. */
export function searchTerms(text: string): readonly string[] {
  const terms: string[] = [];
  for (const word of wordsOf(text)) {
    if (!STOP_WORDS.has(word.folded)) {
      terms.push(stemOf(word.folded));
    }
  }
  return terms;
}

/** Singular of a folded word, roughly: "convenios" and "convenio" meet, "resoluciones" and "resolucion" too. */
function stemOf(folded: string): string {
  if (folded.length < 5) {
    return folded;
  }
  if (/[^aeiou]es$/.test(folded)) {
    return folded.slice(0, -2);
  }
  return folded.replace(/s$/, '');
}
