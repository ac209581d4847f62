import type { Level } from '../model/level.ts';
import type { OrgUnit } from '../model/unit.ts';
import type { UnitIndex } from '../units/unit-index.ts';

/** As many as a chart has colours for. */
const LOWEST_RANK = 4;

/**
 * How high the level of a unit stands among those that the manual has, 0 the highest, by the order of its family: 8.5
 * hangs beside the Unidades and is a Coordinación all the same. A level without rank stands as deep as its unit.
 */
export function rankByLevel(units: UnitIndex, levels: readonly Level[]): (unit: OrgUnit) => number {
  const borne = new Set(units.all.map(({ level }) => level));
  const ranked = levels.filter(({ name, isRanked }) => isRanked && borne.has(name)).map(({ name }) => name);
  return (unit) => {
    const rank = ranked.indexOf(unit.level);
    return Math.min(rank < 0 ? units.superiorsOf(unit).length : rank, LOWEST_RANK);
  };
}
