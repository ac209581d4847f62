import type { Duty, DutyItem, OrgUnit } from './unit.ts';

/** The items of a duty or item, those of items included, in the order of the text. */
export function itemsWithin({ items }: Duty | DutyItem): readonly DutyItem[] {
  return items.flatMap((item) => [item, ...itemsWithin(item)]);
}

/** The duty or item of a unit with this identity. */
export function partOf({ duties }: OrgUnit, id: string): Duty | DutyItem | undefined {
  return duties.flatMap((duty) => [duty, ...itemsWithin(duty)]).find((part) => part.id === id);
}
