import type { OrgUnit } from '../model/unit.ts';
import type { UnitIndex } from '../units/unit-index.ts';

/** A unit with those below it that its sheet shows. */
export interface OrgTree {
  readonly unit: OrgUnit;
  readonly below: readonly OrgTree[];
  /** Levels below the unit: 0 for one without subordinates. */
  readonly levelsBelow: number;
}

/** Every unit of the manual, each exactly once; a unit whose superiors lead back to itself stands at the top. */
export function allTrees(units: UnitIndex): readonly OrgTree[] {
  const shown = new Set<OrgUnit>();
  const grow = (unit: OrgUnit) => growTree(unit, Number.POSITIVE_INFINITY, units, shown);
  const trees = units.subordinatesOf(undefined).map(grow);
  const left = units.all.flatMap((unit) => (shown.has(unit) ? [] : [grow(unit)]));
  return [...trees, ...left];
}

/** One unit and at most `levels` levels below it. */
export function branchTree(unit: OrgUnit, levels: number, units: UnitIndex): OrgTree {
  return growTree(unit, levels, units, new Set());
}

function growTree(unit: OrgUnit, levels: number, units: UnitIndex, shown: Set<OrgUnit>): OrgTree {
  shown.add(unit);
  const subordinates = levels < 1 ? [] : units.subordinatesOf(unit.number);
  const below = subordinates.flatMap((subordinate) =>
    shown.has(subordinate) ? [] : [growTree(subordinate, levels - 1, units, shown)],
  );
  return { unit, below, levelsBelow: Math.max(0, ...below.map(({ levelsBelow }) => levelsBelow + 1)) };
}
