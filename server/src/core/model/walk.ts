import type { Duty, DutyItem } from './unit.ts';

/** The items of a duty or item, those of items included, in the order of the text. */
export function itemsWithin({ items }: Duty | DutyItem): readonly DutyItem[] {
  return items.flatMap((item) => [item, ...itemsWithin(item)]);
}
