import type { IndexParts } from './index-parts.ts';
import type { Slot } from './query/understand-query.ts';

/** How much of a query the name of each unit, or of one above it, answers: "dictamen" in "dictamen peritos". */
export interface UnitAffinity {
  /** Per unit and slot, `unit * slots + slot`: from 0 (not in the name) to 1 (the query names the whole unit). */
  readonly bySlot: Float32Array;
  /** Per unit: by how much its documents come first. */
  readonly boosts: Float32Array;
}

/** Below a unit that is named its name counts a little less at each level. */
const INHERITED = 0.9;
/** A whole name of several words, or one with its level ("División de Dictamen"), is hardly a coincidence. */
const NAMED_BOOST = 0.7;
const WORD_BOOST = 0.3;

/** `undefined` when no unit's name has any of the words. */
export function findAffinity(parts: IndexParts, slots: readonly Slot[]): UnitAffinity | undefined {
  const { names, documents } = parts;
  const slotOfTerm = new Map(
    slots.flatMap(({ terms }, slot) => terms.flatMap(({ term, weight }) => (weight < 0.5 ? [] : [[term, slot] as const]))),
  );
  const touched = new Set([...slotOfTerm.keys()].flatMap((term) => names.unitsWith(term)));
  if (touched.size === 0) {
    return undefined;
  }
  const count = documents.units.length;
  const bySlot = new Float32Array(count * slots.length);
  const boosts = new Float32Array(count);
  const rarity = (term: number) => Math.log(1 + count / (1 + names.unitsWith(term).length));
  for (const unit of touched) {
    const tail = names.tails[unit] ?? [];
    const level = names.levels[unit] ?? [];
    const covered = tail.filter((term) => slotOfTerm.has(term));
    const whole = tail.reduce((sum, term) => sum + rarity(term), 0);
    const share = covered.reduce((sum, term) => sum + rarity(term), 0) / Math.max(whole, 0.01);
    const hasLevel = level.some((term) => slotOfTerm.has(term));
    const strength = share * share;
    for (const term of [...covered, ...(share < 0.6 ? [] : level)]) {
      const slot = slotOfTerm.get(term);
      if (slot !== undefined) {
        bySlot[unit * slots.length + slot] = strength;
      }
    }
    const isNamed = 0.99 < share && (hasLevel || 1 < tail.length);
    boosts[unit] = isNamed ? NAMED_BOOST : strength * WORD_BOOST;
  }
  inherit(names.above, slots.length, bySlot, boosts);
  return { bySlot, boosts };
}

/** Units stand after the one above them in the text, but for odd manuals, where a name then counts for itself only. */
function inherit(above: Int32Array, width: number, bySlot: Float32Array, boosts: Float32Array): void {
  for (let unit = 0; unit < above.length; unit++) {
    const parent = above[unit] ?? -1;
    if (0 <= parent && parent < unit && 0 < (boosts[parent] ?? 0)) {
      boosts[unit] = Math.max(boosts[unit] ?? 0, INHERITED * (boosts[parent] ?? 0));
      for (let slot = 0; slot < width; slot++) {
        const inherited = INHERITED * (bySlot[parent * width + slot] ?? 0);
        bySlot[unit * width + slot] = Math.max(bySlot[unit * width + slot] ?? 0, inherited);
      }
    }
  }
}
