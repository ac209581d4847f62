import { URI, Utils } from 'vscode-uri';
import { reportDraft } from '../../core/features/draft-report.ts';
import { manualLabel } from '../../core/features/manual-label.ts';
import { draftReportCsv, draftReportMarkdown } from '../../core/render/draft-report.ts';
import type { DraftReportParams } from '../../protocol/requests.ts';
import { findingsIn } from '../standard/diagnostics.ts';
import { openDraft } from '../state/drafts/draft.ts';
import type { Workspace } from '../state/workspace.ts';

/** The report of an open draft; `undefined` when none is open there, or when it is a manual. */
export async function draftReport(
  { textDocument: { uri }, format }: DraftReportParams,
  workspace: Workspace,
): Promise<string | undefined> {
  const document = workspace.documents.get(uri);
  const { manuals } = await workspace.manuals();
  if (document === undefined || manuals.some((manual) => manual.uri === uri)) {
    return undefined;
  }
  const settings = await workspace.settings();
  const draft = openDraft(document, workspace.mentions);
  const text = document.getText();
  const reports = manuals.map((manual) => ({
    label: manualLabel(manual.analysis),
    report: reportDraft(
      manual.analysis,
      text,
      draft.mentionsOf(manual),
      findingsIn(draft, manual, settings, workspace),
    ),
  }));
  const reported = { name: Utils.basename(URI.parse(uri)), text, placeOf: document.positionAt, reports };
  const render = format === 'csv' ? draftReportCsv : draftReportMarkdown;
  return render(reported, workspace.session.locale);
}
