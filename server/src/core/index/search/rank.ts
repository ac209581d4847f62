import { foldText } from '../../text/fold.ts';
import type { Postings, SearchDocument } from './postings.ts';
import { searchTerms } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface SearchHit {
  readonly document: SearchDocument;
  /** Comparable within one answer only. */
  readonly score: number;
}

/** BM25 (Robertson and Zaragoza, 2009): saturation of repeated words, and weight of length. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.5;

/**
 * The documents that have the most of the query's words, best first. The last word counts as a prefix while it
 * is typed; a word that the manual does not have is read as the nearest that it has.
 */
export function rankDocuments(
  query: string,
  postings: Postings,
  vocabulary: Vocabulary,
  limit: number,
): readonly SearchHit[] {
  const terms = [...new Set(searchTerms(query))];
  const scores = new Map<number, number>();
  const matched = new Map<number, number>();
  for (const [index, term] of terms.entries()) {
    const isLast = index === terms.length - 1 && !/\s$/.test(query);
    const best = bestPerDocument(vocabulary.expand(term, isLast), postings);
    for (const [id, score] of best) {
      scores.set(id, (scores.get(id) ?? 0) + score);
      matched.set(id, (matched.get(id) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...matched.values());
  const phrase = foldText(query.trim());
  return [...scores]
    .filter(([id]) => matched.get(id) === most)
    .flatMap(([id, score]) => {
      const document = postings.documents[id];
      return document === undefined ? [] : [{ document, score: score * phraseBonus(document, phrase) }];
    })
    .sort((left, right) => right.score - left.score || left.document.start - right.document.start)
    .slice(0, limit);
}

function bestPerDocument(expansions: readonly { term: string; weight: number }[], postings: Postings) {
  const best = new Map<number, number>();
  for (const { term, weight } of expansions) {
    const documents = postings.byTerm.get(term) ?? new Map<number, number>();
    const rarity = Math.log(1 + (postings.documents.length - documents.size + 0.5) / (documents.size + 0.5));
    for (const [id, frequency] of documents) {
      const length = (postings.lengths[id] ?? 0) / postings.averageLength;
      const saturated =
        (frequency * (SATURATION + 1)) / (frequency + SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * length));
      best.set(id, Math.max(best.get(id) ?? 0, weight * rarity * saturated));
    }
  }
  return best;
}

function phraseBonus(document: SearchDocument, phrase: string): number {
  return phrase.includes(' ') && foldText(document.text).includes(phrase) ? 1.5 : 1;
}
