import formerNames from '../../../../../data/former-names.json' with { type: 'json' };
import type { Fate, HistoricName, HistoricNameStep, HistoryEvent } from '../../model/history.ts';
import { findPlain } from '../../text/fold.ts';
import { locateInPieces } from '../../text/pieces.ts';

/**
 * Former names are read by a person, not by rules: most changes take two or three paragraphs to follow, leave out half
 * of a name, pair names by "respectivamente" or move functions instead of units, and a rule that reads five of thirty
 * would answer wrongly for the rest. Each reading cites the words that justify it.
 *
 * Invariant: a reading counts only for a manual whose history has the words it cites, and a unit in force is named,
 * not numbered, in the table; so no reading of one manual can speak about another.
 */
export function findFormerNames(
  history: readonly HistoryEvent[],
  numberOf: (name: string) => string | undefined,
): readonly HistoricName[] {
  return formerNames.names.flatMap(({ name, fate, basis, units: names, steps }) => {
    const found = steps.flatMap((step) => locateStep(step, history) ?? []);
    const isWhole = found.length === steps.length;
    return !isWhole || !isFate(fate)
      ? []
      : [
          {
            name,
            fate,
            basis: basis === 'stated' ? ('stated' as const) : ('inferred' as const),
            units: names.flatMap((unitName) => numberOf(unitName) ?? []),
            steps: found,
          },
        ];
  });
}

interface WrittenStep {
  readonly kind: string;
  readonly quote: string;
  readonly into?: string;
}

function locateStep(
  { kind, quote, into }: WrittenStep,
  history: readonly HistoryEvent[],
): HistoricNameStep | undefined {
  const event = history.find(({ text }) => findPlain(text, quote) !== undefined);
  const place = event && findPlain(event.text, quote);
  return event === undefined || place === undefined || !isFate(kind)
    ? undefined
    : { kind, date: event.date, into, quote, pieces: locateInPieces(event, place.start, place.end) };
}

function isFate(kind: string): kind is Fate {
  return ['renamed', 'absorbed', 'left', 'abolished', 'not-stated'].includes(kind);
}
