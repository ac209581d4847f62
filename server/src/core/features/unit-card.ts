import type { Analysis } from '../analysis.ts';
import type { UnitCard } from '../model/unit-card.ts';
import { cardsOf } from '../units/cards-of.ts';

/** The card of the unit with this number; `undefined` when the manual has none. */
export function unitCard({ units }: Analysis, number: string): UnitCard | undefined {
  return cardsOf(units, [number])[0];
}
