import type { FormerName } from '../../model/former-name.ts';
import type { HistoricName } from '../../model/history.ts';

/** What a draft's reader needs of a name of the history: since when it is former, by which event, what it is today. */
export function formerMentionables(names: readonly HistoricName[]): readonly FormerName[] {
  return names.flatMap(({ name, units, steps }) => {
    const first = steps.find(({ pieces }) => 0 < pieces.length);
    const offset = first?.pieces[0]?.start;
    return first === undefined || offset === undefined
      ? []
      : [{ name, units, date: first.date, offset, event: first.quote }];
  });
}
