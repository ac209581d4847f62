import type { OrgUnit } from '../model/unit.ts';

/** Number and name as the manual has them; the name alone where it prints no number. */
export function unitTitle(unit: Pick<OrgUnit, 'number' | 'printedNumber' | 'name'>): string {
  return unit.printedNumber === '' ? unit.name : `${printedNumberOf(unit)} ${unit.name}`;
}

/** What stands for a unit where there is little room: its number, or its name where it has none. */
export function unitLabel(unit: Pick<OrgUnit, 'number' | 'printedNumber' | 'name'>): string {
  return unit.printedNumber === '' ? unit.name : printedNumberOf(unit);
}

/** Without what we put behind a number that two units have. */
function printedNumberOf({ number }: Pick<OrgUnit, 'number'>): string {
  return number.replace(/~\d+$/, '');
}
