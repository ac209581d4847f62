import { URI, Utils } from 'vscode-uri';
import { reportDraft } from '../../core/features/draft-report.ts';
import { manualLabel } from '../../core/features/manual-label.ts';
import { draftReportCsv, draftReportMarkdown } from '../../core/render/draft-report.ts';
import type { DraftReportParams } from '../../protocol/drafts.ts';
import { reportedFindings } from '../state/drafts/draft.ts';
import type { State } from '../state/state.ts';

/** The report of an open draft. */
export async function writeReport(
  { textDocument: { uri }, format }: DraftReportParams,
  { subjectOf, settings, session }: Pick<State, 'subjectOf' | 'settings' | 'session'>,
): Promise<string | undefined> {
  const draft = await subjectOf(uri);
  if (draft?.kind !== 'draft') {
    return undefined;
  }
  const now = await settings();
  const text = draft.document.getText();
  const reports = draft.manuals.map((manual) => ({
    label: manualLabel(manual.analysis),
    report: reportDraft(manual.analysis, text, draft.mentionsOf(manual), reportedFindings(draft, manual, now)),
  }));
  const reported = { name: Utils.basename(URI.parse(uri)), text, placeOf: draft.document.positionAt, reports };
  const render = format === 'csv' ? draftReportCsv : draftReportMarkdown;
  return render(reported, session.locale);
}
