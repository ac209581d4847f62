import type { ManualOutline, UnitOutline } from '../../../../server/src/protocol/manuals.ts';

/** What a unit is called in lists: a number that the manual does not print is not shown. */
export function titleOf({ number, name, isUnnumbered }: UnitOutline): string {
  return isUnnumbered ? name : `${number} ${name}`;
}

/** What it is called in a row that shows its level besides: the words in which it differs come first. */
export function rowTitleOf({ number, name, shortName = name, isUnnumbered }: UnitOutline): string {
  return isUnnumbered ? shortName : `${number} ${shortName}`;
}

/** From the root down, without the unit. */
export function superiorsOf(manual: ManualOutline, { parent }: UnitOutline): readonly UnitOutline[] {
  const superiors: UnitOutline[] = [];
  const above = (number: string | undefined) => manual.units.find((unit) => unit.number === number);
  for (let unit = above(parent); unit !== undefined && !superiors.includes(unit); unit = above(unit.parent)) {
    superiors.unshift(unit);
  }
  return superiors;
}
