import { type NameChange as Change, historyTimeline } from '../../core/features/history-timeline.ts';
import { renderDate } from '../../core/render/date.ts';
import { renderFate } from '../../core/render/fate.ts';
import type { Locale } from '../../core/render/strings.ts';
import { viewStringsFor } from '../../core/render/view-strings.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import type { ManualHistory, NameChange } from '../../protocol/chapters.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** What each manual tells of its past. */
export async function listHistories(
  _: unknown,
  { manuals, session }: Pick<State, 'manuals' | 'session'>,
): Promise<readonly ManualHistory[]> {
  return (await manuals()).manuals.map((manual) => historyOf(manual, session.locale));
}

/** A moment for each date. */
function historyOf(manual: LoadedManual, locale: Locale): ManualHistory {
  const { uri, analysis } = manual;
  const lineOf = (offset: number | undefined) => lineAtOffset(analysis.lines, offset ?? 0);
  return {
    manual: uri,
    title: analysis.manual.title?.text ?? '',
    dates: historyTimeline(analysis).map(({ date, events, changes }) => ({
      ...(date === undefined ? {} : { date }),
      label: date === undefined ? viewStringsFor(locale).undated() : renderDate(date, locale),
      line: lineOf(events[0]?.pieces[0]?.start ?? changes[0]?.offset),
      changes: changes.map((change) => toNameChange(change, lineOf(change.offset), locale)),
      paragraphs: events.map(({ text, pieces }) => ({ line: lineOf(pieces[0]?.start), text })),
    })),
  };
}

function toNameChange({ kind, from, into, isInferred, today }: Change, line: number, locale: Locale): NameChange {
  const strings = viewStringsFor(locale);
  const fate = renderFate(kind, locale);
  return {
    from,
    ...(into === undefined ? {} : { into }),
    outcome: isInferred ? strings.inferred(fate) : strings.stated(fate),
    today: today.map(({ number, name }) => ({ number, name })),
    line,
  };
}
