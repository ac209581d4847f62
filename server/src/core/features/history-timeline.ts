import type { Analysis } from '../analysis.ts';
import type { Fate, HistoricName, HistoricNameStep, HistoryEvent } from '../model/history.ts';
import type { OrgUnit } from '../model/unit.ts';
import { groupBy } from '../text/group-by.ts';

/** What the history tells of one date. */
export interface HistoryMoment {
  /** ISO; `undefined` before the first date. */
  readonly date: string | undefined;
  readonly events: readonly HistoryEvent[];
  readonly changes: readonly NameChange[];
}

/** One step from a former name towards the names of today. */
export interface NameChange {
  readonly kind: Fate;
  readonly from: string;
  readonly into: string | undefined;
  /** Whether a careful reader concludes it: the text does not say it in so many words. */
  readonly isInferred: boolean;
  readonly today: readonly OrgUnit[];
  /** Where the manual says so. */
  readonly offset: number;
}

/** The history in order of time; what is undated comes first, in the order of the text. */
export function historyTimeline({ chapters, units }: Analysis): readonly HistoryMoment[] {
  const events = groupBy(chapters.history, ({ date }) => date);
  const changes = groupBy(changesOf(chapters.formerNames), ({ step }) => step.date);
  const dates = [...new Set([...events.keys(), ...changes.keys()])].toSorted(byTime);
  return dates.map((date) => ({
    date,
    events: events.get(date) ?? [],
    changes: (changes.get(date) ?? []).map(({ name, from, step }) => ({
      kind: step.kind,
      from,
      into: step.into,
      isInferred: name.basis === 'inferred',
      today: name.units.flatMap((number) => units.byNumber(number) ?? []),
      offset: step.pieces[0]?.start ?? 0,
    })),
  }));
}

interface Change {
  readonly name: HistoricName;
  readonly from: string;
  readonly step: HistoricNameStep;
}

/** Each step once, though every name that goes through it has it: first those that begin with the name itself. */
function changesOf(names: readonly HistoricName[]): readonly Change[] {
  const steps = names.flatMap((name) =>
    name.steps.map((step, index) => ({ name, step, from: name.steps[index - 1]?.into ?? name.name, index })),
  );
  const once = new Map<string, Change>();
  for (const { index: _, ...change } of steps.toSorted((left, right) => left.index - right.index)) {
    const { from, step } = change;
    const key = [from, step.into ?? '', step.pieces[0]?.start ?? 0].join('\n');
    once.set(key, once.get(key) ?? change);
  }
  const offset = ({ step }: Change) => step.pieces[0]?.start ?? 0;
  return [...once.values()].toSorted((left, right) => offset(left) - offset(right));
}

function byTime(left: string | undefined, right: string | undefined): number {
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}
