import { classCode } from '../index/documents.ts';
import type { VerbFacet } from '../index/duty-facts.ts';
import type { IndexParts } from '../index/index-parts.ts';
import { testOf } from '../query/filters.ts';
import type { Query } from '../query/parse-query.ts';
import type { Understanding } from '../query/understand-query.ts';
import { buildBestDocuments } from './best-documents.ts';
import { findEnumerations } from './enumerations.ts';
import { buildNearness } from './nearness.ts';
import { buildScorer, buildTotal } from './score.ts';
import { byScore, type Scored } from './select.ts';
import { buildAffinity } from './unit-affinity.ts';

/**
 * So many are looked at again for nearness, and arranged, together, however few are shown: what comes first does not
 * depend on how much is asked for. What follows them follows in the same portions.
 */
export const PORTION = 60;

/**
 * The documents that answer a query, best first, in whole portions; of documents with the same text only the best placed.
 * The first portion stands by its nearness too, which only raises; the others by their words.
 */
export type Ranking = (query: Query, understanding: Understanding, limit: number) => readonly Scored[];

export function buildRanking(parts: IndexParts): Ranking {
  const score = buildScorer(parts);
  const findAffinity = buildAffinity(parts);
  const findBest = buildBestDocuments(parts);
  const enumerationsOf = findEnumerations(parts);
  return (query, { slots, verbClass }, limit) => {
    const isAllowed = testOf(parts, query);
    const wanted = PORTION * Math.max(1, Math.ceil(limit / PORTION));
    if (slots.length === 0) {
      return 0 < query.words.length || isAllowed === undefined ? [] : listAll(parts, isAllowed, wanted);
    }
    const scores = score(slots);
    const totals = buildTotal(parts, slots, scores, findAffinity(slots));
    const best = findBest(scores, totals, isAllowed, wanted);
    const nearness = buildNearness(parts, query.words, slots, enumerationsOf);
    const verbFactor = buildVerbFactor(parts, verbClass);
    const near = best.slice(0, PORTION).map(({ document, score }) => ({
      document,
      score: score * nearness(document) * verbFactor(document),
    }));
    return [...near.toSorted(byScore), ...best.slice(PORTION)];
  };
}

/** What a query of facets alone shows: the duties of that place and class, in the order of the text. */
function listAll(parts: IndexParts, isAllowed: (document: number) => boolean, wanted: number): readonly Scored[] {
  const found: Scored[] = [];
  for (let document = 0; document < parts.documents.count && found.length < wanted; document++) {
    if (parts.documents.leadOf[document] === -1 && isAllowed(document)) {
      found.push({ document, score: 0 });
    }
  }
  return found;
}

/** "¿Quién autoriza…?": duties that lead with a verb of that class come first. */
const VERB_FACTOR = 1.25;

function buildVerbFactor({ documents }: IndexParts, verbClass: VerbFacet | undefined): (document: number) => number {
  const code = classCode(verbClass);
  return (document) => (0 < code && documents.verbClassOf[document] === code ? VERB_FACTOR : 1);
}
