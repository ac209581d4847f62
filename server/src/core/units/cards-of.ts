import type { UnitCard } from '../model/unit-card.ts';
import type { UnitIndex } from './unit-index.ts';

/** The cards of the units with these numbers; none for a number that no unit has. */
export function cardsOf(units: UnitIndex, numbers: readonly string[]): readonly UnitCard[] {
  return numbers
    .flatMap((number) => units.byNumber(number) ?? [])
    .map((unit) => ({ unit, superiors: units.superiorsOf(unit) }));
}
