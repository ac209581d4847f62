import type { OrgUnit } from '../../model/unit.ts';
import { buildPostings } from './postings.ts';
import { rankDocuments, type SearchHit } from './rank.ts';
import { buildVocabulary } from './vocabulary.ts';

/** Search over the duties of one manual. */
export interface SearchIndex {
  search(query: string, limit: number): readonly SearchHit[];
}

export function buildSearchIndex(units: readonly OrgUnit[]): SearchIndex {
  const postings = buildPostings(units);
  const vocabulary = buildVocabulary(postings.byTerm.keys());
  return { search: (query, limit) => rankDocuments(query, postings, vocabulary, limit) };
}
