import type { Duty, OrgUnit } from '../model/unit.ts';

/** What a function is called by: the marker that the manual prints, if no other of the unit has it; otherwise our count. */
export function dutyNumberIn(
  { duties }: OrgUnit,
  duty: Duty,
): { readonly number: string; readonly isPrinted: boolean } {
  const { marker, ordinal } = duty;
  return marker !== undefined && duties.every((each) => each === duty || each.marker !== marker)
    ? { number: marker, isPrinted: true }
    : { number: String(ordinal), isPrinted: false };
}
