import type { OrgUnit } from './unit.ts';

/** What a reader needs first of a unit. */
export interface UnitCard {
  readonly unit: OrgUnit;
  /** From the root down, without the unit. */
  readonly superiors: readonly OrgUnit[];
}
