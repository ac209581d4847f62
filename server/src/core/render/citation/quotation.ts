import type { Citation } from '../../features/citation.ts';
import type { DutyItem } from '../../model/unit.ts';

/** Mark of an omission inside a quotation. */
const OMISSION = '[…]';

/**
 * The words of the manual that a citation quotes, in one paragraph: a duty with all its items; an item after the
 * sentence that leads to it, what stands between left out with "[…]". `undefined` for a unit, which says nothing itself.
 */
export function quotationOf({ duty, items }: Citation): string | undefined {
  if (duty === undefined) {
    return undefined;
  }
  const [cited] = items.slice(-1);
  if (cited === undefined) {
    return [duty.text, ...duty.items.flatMap(printed)].join(' ');
  }
  const path = items.flatMap(({ item, ordinal }, depth) => [
    ...(1 < ordinal ? [OMISSION] : []),
    ...(depth === items.length - 1 ? printed(item) : [head(item)]),
  ]);
  return [duty.text, ...path].join(' ');
}

function printed(item: DutyItem): readonly string[] {
  return [head(item), ...item.items.flatMap(printed)];
}

/** With its letter; the manual prints "c)" and "c.", a quotation always "c)". */
function head({ marker, text }: DutyItem): string {
  return marker === undefined ? text : `${marker}) ${text}`;
}
