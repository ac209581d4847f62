import type { UnitReferenceReason } from '../model/reference.ts';
import type { OrgUnit } from '../model/unit.ts';
import type { UnitIndex } from '../units/unit-index.ts';

export interface Resolution {
  readonly targets: readonly string[];
  readonly reason: UnitReferenceReason;
}

/** The unit that a bare level word means in a section: itself if it has that level, else its superior that has it. */
export function resolveLevel(level: string, unit: OrgUnit, units: UnitIndex): Resolution {
  if (unit.level === level) {
    return { targets: [unit.number], reason: 'own-level' };
  }
  const superior = units.superiorsOf(unit).findLast((above) => above.level === level);
  return superior === undefined
    ? { targets: [], reason: 'no-unit-of-level' }
    : { targets: [superior.number], reason: 'superior-of-level' };
}

/** Units of a level below another one, at any depth. */
export function subordinatesOfLevel(level: string, above: string, units: UnitIndex): Resolution {
  const below = units.subordinatesOf(above).flatMap((unit): readonly string[] => {
    const deeper = subordinatesOfLevel(level, unit.number, units).targets;
    return unit.level === level ? [unit.number, ...deeper] : deeper;
  });
  return { targets: below, reason: 'subordinates' };
}

/** Of the units that share a name, the one nearest in the structure; undecided when two are equally near. */
export function resolveShared(numbers: readonly string[], unit: OrgUnit, units: UnitIndex): Resolution {
  const own = [...units.superiorsOf(unit), unit].map(({ number }) => number);
  const depths = numbers.map((number) => {
    const other = units.byNumber(number);
    const line = other === undefined ? [] : [...units.superiorsOf(other), other].map((above) => above.number);
    return line.findLastIndex((above) => own.includes(above));
  });
  const deepest = Math.max(...depths);
  const nearest = numbers.filter((_, index) => depths[index] === deepest);
  // Index 0 is the root, which all have in common.
  return nearest.length === 1 && 0 < deepest
    ? { targets: nearest, reason: 'shared-name-in-branch' }
    : { targets: numbers, reason: 'shared-name' };
}
