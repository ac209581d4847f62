import type { OrgUnit } from '../model/unit.ts';
import type { UnitIndex } from '../units/unit-index.ts';

/** As many as a chart has colours for. */
const LOWEST_RANK = 4;

/**
 * How high the level of a unit stands in its manual, 0 the highest: by where the level first stands in the tree, not
 * by where the unit does. 8.5 hangs beside the Unidades and is a Coordinación all the same.
 */
export function rankByLevel(units: UnitIndex): (unit: OrgUnit) => number {
  const depths = new Map<string, number>();
  for (const unit of units.all) {
    const depth = units.superiorsOf(unit).length;
    depths.set(unit.level, Math.min(depth, depths.get(unit.level) ?? depth));
  }
  depths.delete('');
  const levels = [...depths].toSorted(([, left], [, right]) => left - right).map(([level]) => level);
  return (unit) => {
    const rank = levels.indexOf(unit.level);
    return Math.min(rank < 0 ? units.superiorsOf(unit).length : rank, LOWEST_RANK);
  };
}
