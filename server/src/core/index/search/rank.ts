import { classCode } from './documents.ts';
import { verbClassOf } from './duty-facts.ts';
import { testOf } from './filters.ts';
import type { IndexParts } from './index-parts.ts';
import { buildNearness } from './nearness.ts';
import type { Query } from './query/parse-query.ts';
import type { Slot } from './query/understand-query.ts';
import { buildScorer, buildTotal } from './score.ts';
import { buildSelection, byScore, type Scored } from './select.ts';
import { buildAffinity } from './unit-affinity.ts';

/** More than are shown, so that nearness can still bring the right one up. */
const RERANKED_PER_HIT = 2;
const LEAST_RERANKED = 60;
/** Against the best so far; nearness cannot make up for it. */
const NEGLIGIBLE = 0.25;

/** The documents that answer a query, best first; of documents with the same text only the best placed. */
export type Ranking = (query: Query, slots: readonly Slot[], limit: number) => readonly Scored[];

export function buildRanking(parts: IndexParts): Ranking {
  const score = buildScorer(parts);
  const bestTwin = new Int32Array(parts.documents.count).fill(-1);
  const bestScores = new Float32Array(parts.documents.count);
  const groups = new Uint32Array(parts.documents.count);
  const findAffinity = buildAffinity(parts);
  return (query, slots, limit) => {
    const isAllowed = testOf(parts, query);
    if (slots.length === 0) {
      return 0 < query.words.length || isAllowed === undefined ? [] : listAll(parts, isAllowed, limit);
    }
    const scores = score(slots);
    const affinity = findAffinity(slots);
    const totalOf = buildTotal(parts, slots, scores, affinity);
    let groupCount = 0;
    const { firstOf } = parts.twins;
    let highest = 0;
    for (let index = 0; index < scores.count; index++) {
      const document = scores.documents[index] ?? 0;
      const total = totalOf(document);
      if (total < NEGLIGIBLE * highest && LEAST_RERANKED < groupCount) {
        continue;
      }
      highest = Math.max(highest, total);
      const group = firstOf[document] ?? 0;
      const before = bestTwin[group] ?? -1;
      if ((before === -1 || (bestScores[group] ?? 0) < total) && (isAllowed === undefined || isAllowed(document))) {
        if (before === -1) {
          groups[groupCount++] = group;
        }
        bestTwin[group] = document;
        bestScores[group] = total;
      }
    }
    const selection = buildSelection(Math.max(LEAST_RERANKED, RERANKED_PER_HIT * limit));
    for (let index = 0; index < groupCount; index++) {
      const group = groups[index] ?? 0;
      const total = bestScores[group] ?? 0;
      if (selection.accepts(total)) {
        selection.offer(bestTwin[group] ?? 0, total);
      }
      bestTwin[group] = -1;
    }
    const nearness = buildNearness(parts, query.words, slots);
    const verbFactor = buildVerbFactor(parts, query);
    const ranked = selection.sorted().map(({ document, score }) => ({
      document,
      score: score * nearness(document) * verbFactor(document),
    }));
    return ranked.toSorted(byScore).slice(0, limit);
  };
}

/** What a query of facets alone shows: the duties of that place and class, in the order of the text. */
function listAll(parts: IndexParts, isAllowed: (document: number) => boolean, limit: number): readonly Scored[] {
  const found: Scored[] = [];
  for (let document = 0; document < parts.documents.count && found.length < limit; document++) {
    if (parts.documents.leadOf[document] === -1 && isAllowed(document)) {
      found.push({ document, score: 0 });
    }
  }
  return found;
}

/** "¿Quién autoriza…?": duties that lead with a verb of that class come first. */
const VERB_FACTOR = 1.25;

function buildVerbFactor({ documents }: IndexParts, query: Query): (document: number) => number {
  const codes = query.words.flatMap(({ folded }) => {
    const verbClass = [`${folded}r`, folded.replace(/e$/, 'er'), folded.replace(/e$/, 'ir')]
      .map(verbClassOf)
      .find(Boolean);
    return verbClass === undefined ? [] : [classCode(verbClass)];
  });
  const code = codes[0];
  return (document) => (code !== undefined && documents.verbClassOf[document] === code ? VERB_FACTOR : 1);
}
