import { classCode } from '../index/documents.ts';
import { leadsWith } from '../index/duty-facts.ts';
import type { IndexParts } from '../index/index-parts.ts';
import type { AskedVerb } from '../query/asked-verb.ts';
import { type DocumentTest, testOf } from '../query/filters.ts';
import type { Query } from '../query/parse-query.ts';
import type { Understanding } from '../query/understand-query.ts';
import { documentsOfAskedUnit } from './asked-unit.ts';
import { buildBestDocuments } from './best-documents.ts';
import { buildNearness, NEAREST } from './nearness.ts';
import { findSaidInPassing } from './said-in-passing.ts';
import { buildScorer, buildTotal, type Totals } from './score.ts';
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
  const saidInPassing = findSaidInPassing(parts);
  return (query, { slots, askedVerb }, limit) => {
    const isAllowed = testOf(parts, query);
    const wanted = PORTION * Math.max(1, Math.ceil(limit / PORTION));
    if (slots.length === 0) {
      return 0 < query.words.length || isAllowed === undefined ? [] : listAll(parts, isAllowed, wanted);
    }
    const scores = score(slots);
    const totals = buildTotal(parts, slots, scores, findAffinity(slots));
    const bestOf = (test: DocumentTest | undefined) => findBest(scores, totals, test, wanted);
    const best = askedVerb?.isAll === true ? doersFirst(parts, askedVerb, isAllowed, bestOf) : bestOf(isAllowed);
    const nearness = buildNearness(parts, query.words, slots, saidInPassing);
    const verbFactor = buildVerbFactor(parts, askedVerb);
    const near = best.slice(0, PORTION).map(({ document, score }) => ({
      document,
      score: score * verbFactor(document),
      nearness: nearness(document),
    }));
    const named = documentsOfAskedUnit(parts, query, slots).filter((document) => isAllowed?.(document) !== false);
    const first = preferNamed(parts, near, named, totals);
    const isFirst = new Set(first.map(({ document }) => document));
    return [...first.toSorted(byScore), ...best.slice(PORTION).filter(({ document }) => !isFirst.has(document))];
  };
}

interface Near extends Scored {
  readonly nearness: number;
}

/** What so few duties of other units say in these very words is said in passing: the unit of that name is meant. */
const FEW_SAY_IT = 3;

/**
 * The best by their nearness; where a unit is asked for by its name alone, all that it does, before the others, which say
 * its name in passing.
 */
function preferNamed(
  { twins }: IndexParts,
  near: readonly Near[],
  named: readonly number[],
  totals: Totals,
): readonly Scored[] {
  const isNamed = new Set(named);
  const others = near.filter(({ document }) => !isNamed.has(document));
  const byNearness = others.map(({ document, score, nearness }) => ({ document, score: score * nearness }));
  const isMeant = others.filter(({ nearness }) => NEAREST <= nearness).length <= FEW_SAY_IT;
  if (!isMeant || named.length === 0) {
    return near.map(({ document, score, nearness }) => ({ document, score: score * nearness }));
  }
  const texts = new Set(others.map(({ document }) => twins.firstOf[document]));
  const own = named.flatMap((document) => {
    const score = totals.of(document);
    return score === 0 || texts.has(twins.firstOf[document]) ? [] : [{ document, score }];
  });
  const highest = (scored: readonly Scored[]) => Math.max(0, ...scored.map(({ score }) => score));
  const lift = Math.max(1, (AHEAD * highest(byNearness)) / highest(own));
  // Nothing may be put before what follows the first portion that is worth less.
  const least = near.length < PORTION ? 0 : Math.min(...near.map(({ score }) => score));
  const lifted = own.map(({ document, score }) => ({ document, score: lift * score }));
  return [...byNearness, ...lifted.filter(({ score }) => least <= score)];
}

/** Not much: the others that say the name follow closely. */
const AHEAD = 1.05;

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

/** Duties that lead with a verb of the class that is asked for come before others, and the more so where one asks who. */
const VERB_FACTOR = 1.25;
const WHO_FACTOR = 1.5;

function buildVerbFactor({ documents }: IndexParts, asked: AskedVerb | undefined): (document: number) => number {
  if (asked === undefined) {
    return () => 1;
  }
  const factor = asked.isWho ? WHO_FACTOR : VERB_FACTOR;
  return (document) => (leadsWith(documents.at(document).duty.text, asked.verbClass) ? factor : 1);
}

/** "¿Quién autoriza?" asks for no matter: first all who authorise, then what else has the word. */
function doersFirst(
  { documents }: IndexParts,
  { verbClass }: AskedVerb,
  isAllowed: DocumentTest | undefined,
  bestOf: (test: DocumentTest | undefined) => readonly Scored[],
): readonly Scored[] {
  const code = classCode(verbClass);
  const doers = bestOf((document) => documents.verbClassOf[document] === code && isAllowed?.(document) !== false);
  const isDoer = new Set(doers.map(({ document }) => document));
  const others = bestOf(isAllowed).filter(({ document }) => !isDoer.has(document));
  const most = Math.max(0, ...others.map(({ score }) => score));
  return [...doers.map(({ document, score }) => ({ document, score: most + score })), ...others];
}
