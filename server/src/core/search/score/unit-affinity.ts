import type { IndexParts } from '../index/index-parts.ts';
import type { Slot } from '../query/slot.ts';

/** How much of a query the name of each unit, or of one above it, answers: "dictamen" in "dictamen peritos". */
export interface UnitAffinity {
  /** Per unit and slot, `unit * slots + slot`: 0 where it is not in the name, more the more of the name is asked for. */
  readonly bySlot: Float32Array;
  /** Per unit: by how much its documents come first. */
  readonly boosts: Float32Array;
  /** Per unit: 1 when the query names it, or one above it, as a whole. What is left of the query is the topic. */
  readonly named: Uint8Array;
  /** Per slot: the most that any unit has in {@link bySlot}. */
  readonly most: Float32Array;
}

/** Below a unit that is named its name counts a little less at each level. */
const INHERITED = 0.9;
/** A whole name of several words, or one with its level ("División de Dictamen"), is hardly a coincidence. */
const NAMED_STRENGTH = 1.4;
const NAMED_BOOST = 0.7;
const WORD_BOOST = 0.3;

/** Gives `undefined` when no unit's name has any of the words. Columns are reused: good until the next question. */
export function buildAffinity(parts: IndexParts): (slots: readonly Slot[]) => UnitAffinity | undefined {
  const boosts = new Float32Array(parts.documents.units.length);
  const named = new Uint8Array(parts.documents.units.length);
  let columns = new Float32Array(0);
  return (slots) => {
    const size = parts.documents.units.length * slots.length;
    columns = columns.length < size ? new Float32Array(size) : columns;
    return findAffinity(parts, slots, {
      bySlot: columns.subarray(0, size),
      boosts,
      named,
      most: new Float32Array(slots.length),
    });
  };
}

function findAffinity(parts: IndexParts, slots: readonly Slot[], affinity: UnitAffinity): UnitAffinity | undefined {
  const { names } = parts;
  const slotOf = new Map<number, number>();
  for (const [slot, { terms }] of slots.entries()) {
    for (const { term, weight } of terms) {
      if (MIN_WEIGHT < weight) {
        slotOf.set(term, slot);
      }
    }
  }
  const shares = new Map<number, number>();
  for (const term of slotOf.keys()) {
    const units = names.unitsWith(term);
    for (const unit of units) {
      shares.set(unit, (shares.get(unit) ?? 0) + names.rarityOf(term) / (names.tailWeights[unit] ?? 1));
    }
  }
  if (shares.size === 0) {
    return undefined;
  }
  const { bySlot, boosts, named, most } = affinity;
  bySlot.fill(0);
  boosts.fill(0);
  named.fill(0);
  for (const [unit, share] of shares) {
    const tail = names.tails[unit] ?? [];
    const level = names.levels[unit] ?? [];
    const isWhole = 0.99 < share;
    const hasLevel = level.some((term) => slotOf.has(term));
    // Without a level word or another topic, "convenios de pago" is a matter before it is a unit.
    const isNamed =
      (isWhole && (hasLevel || (1 < tail.length && tail.length < slots.length))) || isHead(tail, slotOf, slots.length);
    const strength = isNamed ? NAMED_STRENGTH : share * share;
    const setSlot = (term: number) => {
      const slot = slotOf.get(term);
      if (slot !== undefined) {
        bySlot[unit * slots.length + slot] = strength;
        most[slot] = Math.max(most[slot] ?? 0, strength);
      }
    };
    tail.forEach(setSlot);
    if (MOST_OF_NAME < share) {
      level.forEach(setSlot);
    }
    named[unit] = isNamed ? 1 : 0;
    boosts[unit] = isNamed ? NAMED_BOOST : strength * WORD_BOOST;
  }
  inherit(names.above, slots.length, affinity);
  return affinity;
}

/** Long names are cut after their first words: "Mejora Continua" of "Mejora Continua de Procesos…". */
function isHead(tail: readonly number[], slotOf: ReadonlyMap<number, number>, width: number): boolean {
  const [first = -1, second = -1] = tail;
  const [left, right] = [slotOf.get(first), slotOf.get(second)];
  return HEAD_LENGTH < tail.length && HEAD_LENGTH < width && left !== undefined && left + 1 === right;
}

const HEAD_LENGTH = 2;

/** Completions of a half-typed word name no unit unless they are likely. */
const MIN_WEIGHT = 0.5;
/** The level word ("División") counts as asked for with the name it belongs to. */
const MOST_OF_NAME = 0.6;

/** Units stand after the one above them in the text, but for odd manuals, where a name then counts for itself only. */
function inherit(above: Int32Array, width: number, { bySlot, boosts, named }: UnitAffinity): void {
  for (let unit = 0; unit < above.length; unit++) {
    const parent = above[unit] ?? -1;
    if (0 <= parent && parent < unit && 0 < (boosts[parent] ?? 0)) {
      named[unit] = Math.max(named[unit] ?? 0, named[parent] ?? 0);
      boosts[unit] = Math.max(boosts[unit] ?? 0, INHERITED * (boosts[parent] ?? 0));
      for (let slot = 0; slot < width; slot++) {
        const inherited = INHERITED * (bySlot[parent * width + slot] ?? 0);
        bySlot[unit * width + slot] = Math.max(bySlot[unit * width + slot] ?? 0, inherited);
      }
    }
  }
}
