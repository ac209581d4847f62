import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { draftDiagnostics, manualDiagnostics } from '../proto/diagnostics.ts';
import type { State } from '../state/state.ts';

export const NO_PROBLEMS: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** What a draft says otherwise than the manuals, or what is odd in a manual. */
export async function reportProblems(
  { textDocument, previousResultId }: Pick<DocumentDiagnosticParams, 'textDocument' | 'previousResultId'>,
  { subjectOf, settings, resultIdOf, session }: Pick<State, 'subjectOf' | 'settings' | 'resultIdOf' | 'session'>,
): Promise<DocumentDiagnosticReport> {
  const subject = await subjectOf(textDocument.uri);
  if (subject?.kind === 'manual') {
    return { kind: DocumentDiagnosticReportKind.Full, items: manualDiagnostics(subject.manual, session) };
  }
  if (subject === undefined || !(await subject.isChecked())) {
    return NO_PROBLEMS;
  }
  const now = await settings();
  const resultId = resultIdOf(subject.manuals, now, subject.document.content);
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : {
        kind: DocumentDiagnosticReportKind.Full,
        resultId,
        items: draftDiagnostics(subject, subject.manuals, now, session),
      };
}
