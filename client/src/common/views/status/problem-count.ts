import * as vscode from 'vscode';

/** How many problems of ours the editor lists for a draft; hints are shown in the text alone. */
export function problemCount(uri: vscode.Uri): number {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, severity }) => source === 'manual-organizacion' && severity < vscode.DiagnosticSeverity.Hint)
    .length;
}
