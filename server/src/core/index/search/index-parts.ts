import type { OrgUnit } from '../../model/unit.ts';
import { type Documents, listDocuments } from './documents.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { buildPostings, type Postings } from './postings.ts';
import { findTwins, type Twins } from './twins.ts';
import { indexUnitNames, type UnitNames } from './unit-names.ts';

/** Everything that is computed once for a manual's units; questions only read it. */
export interface IndexParts {
  readonly documents: Documents;
  readonly lexicon: Lexicon;
  readonly termOfWord: Int32Array;
  readonly postings: Postings;
  readonly names: UnitNames;
  readonly twins: Twins;
}

export function buildParts(units: readonly OrgUnit[]): IndexParts {
  const documents = listDocuments(units);
  const lexicon = buildLexicon();
  // Names first: their words are known to the postings even where no duty has them.
  const names = indexUnitNames(units, lexicon);
  const postings = buildPostings(documents, lexicon);
  const termOfWord = Int32Array.from(lexicon.termOfWord);
  return { documents, lexicon, termOfWord, postings, names, twins: findTwins(postings) };
}

/** How many documents hold a term. */
export function documentFrequency({ postings }: IndexParts, term: number): number {
  return (postings.starts[term + 1] ?? 0) - (postings.starts[term] ?? 0);
}

/** Weight of a term's rarity in BM25. */
export function rarityOf(parts: IndexParts, term: number): number {
  const frequency = documentFrequency(parts, term);
  return Math.log(1 + (parts.documents.count - frequency + 0.5) / (frequency + 0.5));
}
