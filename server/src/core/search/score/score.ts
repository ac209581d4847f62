import { type IndexParts, rarityOf } from '../index/index-parts.ts';
import type { Slot } from '../query/slot.ts';
import { isSparse, scoreIn } from './look-up.ts';
import type { UnitAffinity } from './unit-affinity.ts';

/** Documents that have at least one word of the query, with the sum of what each word is worth there. */
export interface Scores {
  readonly documents: Uint32Array;
  readonly count: number;
  readonly sums: Float32Array;
  /** Which slots a document has, a bit each. */
  readonly masks: Uint32Array;
}

/** Adds up the words' scores; the columns are reused, so an answer is good until the next question. */
export function buildScorer(parts: IndexParts): (slots: readonly Slot[]) => Scores {
  const size = parts.documents.count;
  const sums = new Float32Array(size);
  const masks = new Uint32Array(size);
  const best = new Float32Array(size);
  const documents = new Uint32Array(size);
  const ofSlot = new Uint32Array(size);
  let count = 0;
  return (slots) => {
    for (let index = 0; index < count; index++) {
      const document = documents[index] ?? 0;
      sums[document] = 0;
      masks[document] = 0;
    }
    count = 0;
    const whole = slots.reduce((sum, { importance }) => sum + importance, 0);
    let seen = 0;
    for (const [slot, wanted] of byImportance(slots)) {
      const { terms, matches, importance } = wanted;
      const admitsNew = seen < ESSENTIAL_SHARE * whole || count < FEW_DOCUMENTS;
      seen += importance;
      if (!admitsNew && isSparse(parts, wanted, count)) {
        for (let index = 0; index < count; index++) {
          const document = documents[index] ?? 0;
          const score = scoreIn(parts, wanted, document);
          if (0 < score) {
            sums[document] = (sums[document] ?? 0) + score;
            masks[document] = (masks[document] ?? 0) | (1 << slot);
          }
        }
        continue;
      }
      const [only] = terms;
      if (only !== undefined && terms.length + matches.length === 1) {
        count = addTerm(parts, only.term, only.weight, 1 << slot, { documents, count, sums, masks }, admitsNew);
        continue;
      }
      let found = 0;
      for (const { term, weight } of terms) {
        found = scoreTerm(parts, term, weight, admitsNew ? undefined : masks, best, ofSlot, found);
      }
      for (const { matches: list, weight } of matches) {
        for (let index = 0; index < list.documents.length; index++) {
          const document = list.documents[index] ?? 0;
          if (admitsNew || masks[document] !== 0) {
            found = raise(best, ofSlot, found, document, weight * (list.scores[index] ?? 0));
          }
        }
      }
      for (let index = 0; index < found; index++) {
        const document = ofSlot[index] ?? 0;
        if (masks[document] === 0) {
          documents[count++] = document;
        }
        sums[document] = (sums[document] ?? 0) + (best[document] ?? 0);
        masks[document] = (masks[document] ?? 0) | (1 << slot);
        best[document] = 0;
      }
    }
    return { documents, count, sums, masks };
  };
}

/**
 * The rarest words decide who answers at all: a document that has only the commonest, less than this share of the
 * question, is not looked at when there are others.
 */
const ESSENTIAL_SHARE = 0.35;
const FEW_DOCUMENTS = 400;

function byImportance(slots: readonly Slot[]): readonly (readonly [number, Slot])[] {
  return [...slots.entries()].toSorted(([, left], [, right]) => right.importance - left.importance);
}

/** The common case, a word that stands for nothing else: no best of several is to be found first. */
function addTerm(
  parts: IndexParts,
  term: number,
  weight: number,
  bit: number,
  { documents, count, sums, masks }: Scores,
  admitsNew: boolean,
): number {
  const { starts, docs, counts, lengths, saturations } = parts.postings;
  const factor = 2 * weight * rarityOf(parts, term);
  const end = starts[term + 1] ?? 0;
  let newCount = count;
  for (let index = starts[term] ?? 0; index < end; index++) {
    const document = docs[index] ?? 0;
    const mask = masks[document] ?? 0;
    if (mask !== 0 || admitsNew) {
      const frequency = counts[index] ?? 0;
      if (mask === 0) {
        documents[newCount++] = document;
      }
      sums[document] =
        (sums[document] ?? 0) + (factor * frequency) / (frequency + (saturations[lengths[document] ?? 0] ?? 1));
      masks[document] = mask | bit;
    }
  }
  return newCount;
}

function scoreTerm(
  parts: IndexParts,
  term: number,
  weight: number,
  only: Uint32Array | undefined,
  best: Float32Array,
  ofSlot: Uint32Array,
  foundBefore: number,
): number {
  const { starts, docs, counts, lengths, saturations } = parts.postings;
  const factor = 2 * weight * rarityOf(parts, term);
  const end = starts[term + 1] ?? 0;
  let found = foundBefore;
  for (let index = starts[term] ?? 0; index < end; index++) {
    const document = docs[index] ?? 0;
    if (only !== undefined && only[document] === 0) {
      continue;
    }
    const frequency = counts[index] ?? 0;
    const score = (factor * frequency) / (frequency + (saturations[lengths[document] ?? 0] ?? 1));
    const before = best[document] ?? 0;
    if (before < score) {
      best[document] = score;
      if (before === 0) {
        ofSlot[found++] = document;
      }
    }
  }
  return found;
}

function raise(best: Float32Array, ofSlot: Uint32Array, found: number, document: number, score: number): number {
  const before = best[document] ?? 0;
  if (score <= before) {
    return found;
  }
  best[document] = score;
  if (before === 0) {
    ofSlot[found] = document;
    return found + 1;
  }
  return found;
}

/** What is not in the document itself counts, less: in its lead-in, or in the name of its unit. */
const LEAD_WEIGHT = 0.4;
const NAME_WEIGHT = 0.7;
/** Who names a unit and a topic does not ask for what that unit does beside it. */
const WITHOUT_TOPIC = 0.5;
const BOILERPLATE_FACTOR = 0.55;
const RESIDUAL_FACTOR = 0.25;

export interface Totals {
  /** What a document is worth. */
  of(document: number): number;
  /** What a document is worth at most, from its sum and its set of words alone; `undefined` for too many words. */
  readonly bounds: Bounds | undefined;
}

/**
 * By set of words, those of a document with a lead-in in the second half: (sum + `added`) × `factor` is never less
 * than the total.
 */
interface Bounds {
  /** Where the second half begins. */
  readonly half: number;
  readonly added: Float32Array;
  readonly factor: Float32Array;
}

/** The score of one document: its words, its lead-in's and its unit's, and how much of the question that covers. */
export function buildTotal(
  parts: IndexParts,
  slots: readonly Slot[],
  scores: Scores,
  affinity: UnitAffinity | undefined,
): Totals {
  const { leadOf, unitOf, kindOf } = parts.documents;
  const importances = Float32Array.from(slots, ({ importance }) => importance);
  const whole = importances.reduce((sum, importance) => sum + importance, 0);
  const width = slots.length;
  const kindFactors = Float32Array.of(1, BOILERPLATE_FACTOR, RESIDUAL_FACTOR);
  const ownFactors = width <= MOST_TABULATED ? tabulate(importances, whole) : undefined;
  const { sums, masks } = scores;
  const of = (document: number): number => {
    const sum = sums[document] ?? 0;
    const mask = masks[document] ?? 0;
    const kindFactor = kindFactors[kindOf[document] ?? 0] ?? 1;
    const lead = leadOf[document] ?? -1;
    const unit = affinity === undefined ? 0 : (unitOf[document] ?? 0);
    const boost = affinity === undefined ? 0 : (affinity.boosts[unit] ?? 0);
    if (lead < 0 && boost === 0 && ownFactors !== undefined) {
      return sum * (ownFactors[mask] ?? 0) * kindFactor;
    }
    const leadMask = 0 <= lead ? (masks[lead] ?? 0) : 0;
    const isNamed = affinity !== undefined && affinity.named[unit] === 1;
    let covered = 0;
    let added = 0;
    let topic = 0;
    let found = 0;
    for (let slot = 0; slot < width; slot++) {
      const importance = importances[slot] ?? 0;
      if (isNamed && affinity.bySlot[unit * width + slot] === 0) {
        topic += importance;
        found += mask & (1 << slot) ? importance : leadMask & (1 << slot) ? LEAD_WEIGHT * importance : 0;
      }
      if (mask & (1 << slot)) {
        covered += importance;
      } else {
        const byLead = leadMask & (1 << slot) ? LEAD_WEIGHT : 0;
        const byName = affinity === undefined ? 0 : NAME_WEIGHT * (affinity.bySlot[unit * width + slot] ?? 0);
        const context = Math.max(byLead, byName);
        covered += context * importance;
        added += context * importance;
      }
    }
    const topicFactor = topic === 0 ? 1 : WITHOUT_TOPIC + (1 - WITHOUT_TOPIC) * (found / topic);
    return (sum + added) * coverageFactor(covered / whole) * (1 + boost) * kindFactor * topicFactor;
  };
  return { of, bounds: width <= MOST_TABULATED ? tabulateBounds(importances, affinity) : undefined };
}

const MOST_TABULATED = 10;

/** The factor of every set of words that a document can have. */
function tabulate(importances: Float32Array, whole: number): Float32Array {
  return Float32Array.from({ length: 1 << importances.length }, (_, mask) => {
    const covered = importances.reduce((sum, importance, slot) => sum + (mask & (1 << slot) ? importance : 0), 0);
    return coverageFactor(covered / whole);
  });
}

/** So that a bound is one, whatever the order in which its parts are added. */
const ROUNDING = 1.0001;

/** For every set of words: the most that the lead-in and the unit's name can add, and the factor of all that. */
function tabulateBounds(importances: Float32Array, affinity: UnitAffinity | undefined): Bounds {
  const width = importances.length;
  const whole = importances.reduce((sum, importance) => sum + importance, 0);
  const boost = affinity?.boosts.reduce((most, each) => Math.max(most, each), 0) ?? 0;
  const half = 1 << width;
  const added = new Float32Array(2 * half);
  const factor = new Float32Array(2 * half);
  for (let index = 0; index < 2 * half; index++) {
    const byLead = index < half ? 0 : LEAD_WEIGHT;
    let covered = 0;
    let most = 0;
    for (let slot = 0; slot < width; slot++) {
      const importance = importances[slot] ?? 0;
      if (index & (1 << slot)) {
        covered += importance;
      } else {
        most += importance * Math.max(byLead, NAME_WEIGHT * (affinity?.most[slot] ?? 0));
      }
    }
    added[index] = most;
    factor[index] = ROUNDING * coverageFactor((covered + most) / whole) * (1 + boost);
  }
  return { half, added, factor };
}

/** A document with half of the question is worth less than half. */
function coverageFactor(coverage: number): number {
  return coverage * Math.sqrt(coverage);
}
