import { groupBy } from '../../text/group-by.ts';
import type { UnitIndex } from '../../units/unit-index.ts';
import { isSameWording, type ReadDuty } from './read-duty.ts';
import { areSimilar, findSimilarPairs } from './similar-sets.ts';

/** Funciones parecidas: duties with the same matter, whatever their verb. A duty is in at most one group. */
export interface DutyGroup {
  /** Identities of the duties, in the order of the text. Never merged: `8.2.1.2#1` and `8.2.1.2#26` stay two. */
  readonly duties: readonly string[];
  /** `identical`: word for word, verb included, but for case, accents and punctuation. */
  readonly wording: 'identical' | 'similar';
  /** `unit`: all in one unit; `branch`: all under one unit that reports to the head; `across`: in several branches. */
  readonly scope: 'unit' | 'branch' | 'across';
}

/** Words of the matter in common, as a share of all; below it the pairs of the manual are mere neighbours in topic. */
const MIN_SIMILARITY = 0.75;

/** Groups join step by step and need more; of pairs of the manual, those with half in common are one duty with two objects. */
const HALF = 0.5;

/** Duties joined by similarity, step by step: a group's first and last member may differ more than two neighbours. */
export function groupDuties(
  duties: readonly ReadDuty[],
  matters: readonly Uint32Array[],
  units: UnitIndex,
): readonly DutyGroup[] {
  const { firstOf, distinct } = findDistinct(matters);
  const leaders = [...firstOf];
  const sets = distinct.map((index) => matters[index] ?? new Uint32Array());
  for (const { left, right } of findSimilarPairs(sets, MIN_SIMILARITY)) {
    const first = leaderOf(leaders, distinct[left] ?? 0);
    const second = leaderOf(leaders, distinct[right] ?? 0);
    leaders[Math.max(first, second)] = Math.min(first, second);
  }
  const members = groupBy(duties, (_, index) => leaderOf(leaders, index));
  return [...members.values()]
    .filter((group) => 1 < group.length)
    .map((group) => ({
      duties: group.map(({ duty }) => duty.id),
      wording: group.every((each) => group[0] && isSameWording(group[0], each)) ? 'identical' : 'similar',
      scope: scopeOf(group, units),
    }));
}

/** Whether two matters are alike for who looks at these two alone and sees where they differ. */
export function areMattersAlike(one: Uint32Array, other: Uint32Array): boolean {
  return 0 < one.length && 0 < other.length && areSimilar(one, other, HALF);
}

/** Equal matters need no comparing: of a clause that a hundred units have, one is compared with the others. */
function findDistinct(matters: readonly Uint32Array[]) {
  const byHash = new Map<number, number[]>();
  const firstOf = matters.map((matter, index) => {
    const hash = hashOf(matter);
    const same = byHash.get(hash) ?? [];
    const first = same.find((other) => isEqual(matters[other], matter));
    if (first === undefined) {
      byHash.set(hash, [...same, index]);
    }
    // Without a matter ("Las demás.") there is nothing to have in common.
    return matter.length === 0 ? index : (first ?? index);
  });
  return { firstOf, distinct: firstOf.filter((first, index) => first === index) };
}

function hashOf(matter: Uint32Array): number {
  let hash = matter.length;
  for (const word of matter) {
    hash = (Math.imul(hash, 31) + word) | 0;
  }
  return hash;
}

function isEqual(one: Uint32Array | undefined, other: Uint32Array): boolean {
  return one?.length === other.length && one.every((word, index) => word === other[index]);
}

function leaderOf(leaders: number[], index: number): number {
  let leader = index;
  for (let above = leaders[leader] ?? leader; above !== leader; above = leaders[leader] ?? leader) {
    leaders[leader] = leaders[above] ?? above;
    leader = above;
  }
  return leader;
}

function scopeOf(group: readonly ReadDuty[], units: UnitIndex): DutyGroup['scope'] {
  const numbers = new Set(group.map(({ duty }) => duty.unit));
  if (numbers.size === 1) {
    return 'unit';
  }
  return new Set([...numbers].map((number) => branchOf(number, units))).size === 1 ? 'branch' : 'across';
}

/** The unit directly under the head that a unit belongs to; the head itself is its own branch. */
function branchOf(number: string, units: UnitIndex): string {
  const unit = units.byNumber(number);
  const superiors = unit === undefined ? [] : units.superiorsOf(unit);
  return superiors[1]?.number ?? number;
}
