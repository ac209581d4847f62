import type { Manual } from '../../model/manual.ts';
import { type Documents, listDocuments } from './documents.ts';
import { buildLexicon, type LexiconBuilder } from './lexicon.ts';
import { buildPostings, type Postings } from './postings.ts';
import { findTwins, type Twins } from './twins.ts';
import { indexUnitNames, type UnitNames } from './unit-names.ts';

/** Everything that is computed once for a manual's units; questions only read it. */
export interface IndexParts {
  readonly documents: Documents;
  readonly lexicon: LexiconBuilder;
  readonly termOfWord: Int32Array;
  readonly postings: Postings;
  readonly names: UnitNames;
  readonly twins: Twins;
  /** Weight of each term's rarity in BM25. */
  readonly rarities: Float32Array;
}

export function buildParts({ units, levels }: Pick<Manual, 'units' | 'levels'>): IndexParts {
  const documents = listDocuments(units);
  const lexicon = buildLexicon();
  // Names first: their words are known to the postings even where no duty has them.
  const names = indexUnitNames(units, lexicon, levels);
  const postings = buildPostings(documents, lexicon);
  const termOfWord = Int32Array.from(lexicon.termOfWord);
  const rarities = Float32Array.from({ length: lexicon.termCount }, (_, term) => {
    const frequency = (postings.starts[term + 1] ?? 0) - (postings.starts[term] ?? 0);
    return rarityOfFrequency(documents.count, frequency);
  });
  return { documents, lexicon, termOfWord, postings, names, twins: findTwins(postings), rarities };
}

/** How many documents hold a term. */
export function documentFrequency({ postings }: IndexParts, term: number): number {
  return (postings.starts[term + 1] ?? 0) - (postings.starts[term] ?? 0);
}

export function rarityOf(parts: IndexParts, term: number): number {
  return parts.rarities[term] ?? 0;
}

/** BM25's inverse document frequency. */
export function rarityOfFrequency(count: number, frequency: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}
