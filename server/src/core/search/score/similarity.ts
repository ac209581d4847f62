import { type IndexParts, rarityOf } from '../index/index-parts.ts';
import { NO_TERM } from '../index/lexicon.ts';

/** The different terms of a document without its leading verb, which is what changes along the hierarchy. */
export function matterOf(parts: IndexParts, document: number): ReadonlySet<number> {
  const { stream, textStarts } = parts.postings;
  const terms = new Set<number>();
  const hasVerb = parts.documents.leadOf[document] === -1 && parts.documents.verbClassOf[document] !== 0;
  const start = (textStarts[document] ?? 0) + (hasVerb ? 1 : 0);
  for (let position = start; position < (textStarts[document + 1] ?? 0); position++) {
    const term = parts.termOfWord[stream[position] ?? 0] ?? NO_TERM;
    if (term !== NO_TERM) {
      terms.add(term);
    }
  }
  return terms;
}

/** How much two matters share, by rarity: 1 for the same words, 0 for none in common. */
export function similarityOf(parts: IndexParts, left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let shared = 0;
  let all = 0;
  for (const term of left) {
    const rarity = rarityOf(parts, term);
    all += rarity;
    shared += right.has(term) ? rarity : 0;
  }
  for (const term of right) {
    all += left.has(term) ? 0 : rarityOf(parts, term);
  }
  return all === 0 ? 0 : shared / all;
}
