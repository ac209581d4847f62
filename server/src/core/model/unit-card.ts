import type { OrgUnit } from './unit.ts';

/** What a reader needs first of a unit. */
export interface UnitCard {
  readonly unit: OrgUnit;
  /** From the root down, without the unit. */
  readonly superiors: readonly OrgUnit[];
}

/** Duties of a unit as a card has room for them. */
export interface CardDuties {
  /** Those that the sentence around the name touches, the likeliest first. */
  readonly touching: readonly ShownDuty[];
  /** The first of the others. */
  readonly first: readonly ShownDuty[];
  /** How many are not shown. */
  readonly rest: number;
}

export interface ShownDuty {
  readonly ordinal: number;
  /** Letter of the item that is shown in its place; `undefined` for the duty itself, and where none is printed. */
  readonly item: string | undefined;
  /** Its words, shortened with "…". */
  readonly gist: string;
  /** How many items it has that are not shown. */
  readonly items: number;
}
