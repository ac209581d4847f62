import type { TimeInForce } from '../../model/finding.ts';
import type { FormerName } from '../../model/former-name.ts';
import type { HistoricName } from '../../model/history.ts';

/**
 * A name begins when another became it. Of one that the history mentions and says no more of, all that is known is that
 * it ended before the last change of all.
 */
export function timeInForce({ name, date }: FormerName, history: readonly HistoricName[]): TimeInForce {
  const steps = history.flatMap((one) => one.steps);
  const own = history.find((one) => one.name === name);
  const since = earliest(steps.flatMap((step) => (step.into === name && step.date !== undefined ? [step.date] : [])));
  const last = steps
    .flatMap((step) => step.date ?? [])
    .toSorted()
    .at(-1);
  return { since, until: own?.fate === 'not-stated' ? last : date };
}

/** Whether a time lies in it: a day or month wholly, a period that began in it also when it ends in its last year. */
export function liesIn({ since, until }: TimeInForce, time: { readonly from: string; readonly to: string }): boolean {
  if (until === undefined || time.from < (since ?? '') || until <= time.from) {
    return false;
  }
  const isOfYears = yearOf(time.from) !== yearOf(time.to);
  return time.to < until || (isOfYears && yearOf(time.to) === yearOf(until));
}

function yearOf(iso: string): string {
  return iso.slice(0, 4);
}

function earliest(dates: readonly string[]): string | undefined {
  return dates.toSorted()[0];
}
