import type { Duty } from '../model/unit.ts';
import { siblingGists } from '../references/facts/gists.ts';

/** UTF-16 units of a row: a side bar shows some thirty of them, a wide one all. */
const ROW = 64;

/** The duties of a unit as rows below each other. */
export function rowGists(duties: readonly Duty[]): readonly string[] {
  return siblingGists(
    duties.map(({ text }) => text),
    ROW,
  );
}
