import type { Levels } from '../levels/levels.ts';
import type { OrgUnit } from '../model/unit.ts';

/**
 * Gives each unit its superior: the nearest unit whose number is a prefix of its own. At the top, where numbers
 * are siblings, the first unit is the superior of those of a lower level: 8.1 of 8.2–8.6.
 */
export function linkUnits(units: readonly OrgUnit[], levels: Levels): readonly OrgUnit[] {
  const numbers = new Set(units.map((unit) => unit.number));
  const first = units[0];
  const firstIsRoot = first !== undefined && nearestAbove(first.number, numbers) === undefined;
  return units.map((unit) => {
    const above = nearestAbove(unit.number, numbers);
    if (above !== undefined) {
      return { ...unit, parent: above, superiorBy: 'number' };
    }
    const isUnderFirst = first !== undefined && firstIsRoot && levels.rankOf(first.level) < levels.rankOf(unit.level);
    return isUnderFirst ? { ...unit, parent: first.number, superiorBy: 'level' } : unit;
  });
}

function nearestAbove(number: string, numbers: ReadonlySet<string>): string | undefined {
  for (let dot = number.lastIndexOf('.'); 0 < dot; dot = number.lastIndexOf('.', dot - 1)) {
    const above = number.slice(0, dot);
    if (numbers.has(above)) {
      return above;
    }
  }
  return undefined;
}
