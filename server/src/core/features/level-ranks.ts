import type { Analysis } from '../analysis.ts';
import { rankByLevel } from '../chart/level-ranks.ts';
import type { OrgUnit } from '../model/unit.ts';

/** How high the level of a unit stands in its manual, 0 the highest: units of a level look alike wherever they are shown. */
export function levelRankIn({ units, manual }: Analysis): (unit: OrgUnit) => number {
  return rankByLevel(units, manual.levels);
}
