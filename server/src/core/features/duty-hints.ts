import type { Span } from '../text/span.ts';
import type { UnitIndex } from '../units/unit-index.ts';

/** The order of appearance of a duty, shown where its words begin; the manual prints none. */
export interface DutyHint {
  readonly offset: number;
  readonly ordinal: number;
}

/** Of the duties that begin in a span of the manual, those that print no numeral or letter of their own. */
export function dutyHints(text: string, units: UnitIndex, within: Span): readonly DutyHint[] {
  return units.all
    .filter(({ span }) => span.start <= within.end && within.start <= span.end)
    .flatMap(({ duties }) => duties)
    .filter(({ marker, span }) => marker === undefined && within.start <= span.start && span.start <= within.end)
    .map(({ ordinal, span: { start, end } }) => {
      const words = text.slice(start, end).search(/[\p{L}\p{N}«“"(]/u);
      return { offset: start + Math.max(0, words), ordinal };
    });
}
