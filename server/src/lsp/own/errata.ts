import { manualLabel } from '../../core/features/manual-label.ts';
import { misprintsOf } from '../../core/features/misprints.ts';
import { errataCsv, errataMarkdown } from '../../core/render/errata-report.ts';
import type { ErrataParams } from '../../protocol/manuals.ts';
import { manualAt } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** What a manual in use misprints. */
export async function writeErrata(
  { manual: uri, format }: ErrataParams,
  { manuals, session }: Pick<State, 'manuals' | 'session'>,
): Promise<string | undefined> {
  const manual = manualAt(await manuals(), uri);
  if (manual === undefined) {
    return undefined;
  }
  const { text, lines } = manual.analysis;
  const errata = { label: manualLabel(manual.analysis), text, lines, misprints: misprintsOf(manual.analysis) };
  return (format === 'csv' ? errataCsv : errataMarkdown)(errata, session.locale);
}
