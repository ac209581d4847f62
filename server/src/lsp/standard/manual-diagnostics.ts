import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { issueMessage } from '../../core/render/issue-message.ts';
import { toRange } from '../proto/to-proto.ts';
import type { LoadedManual } from '../state/manuals.ts';
import type { Session } from '../state/session.ts';

/** What is odd in a manual, at information level: its text is official and is never to be corrected. */
export function manualDiagnostics({ analysis, lines }: LoadedManual, { locale }: Session): Diagnostic[] {
  return [...analysis.issues, ...analysis.errata].map((issue) => ({
    range: toRange(lines, issue.span),
    severity: DiagnosticSeverity.Information,
    source: 'manual-organizacion',
    code: issue.code,
    message: issueMessage(issue, locale),
  }));
}
