import * as vscode from 'vscode';

/** "2 problems", in words: "avisos" in Spanish, since none need be an error. */
export function problemsName(count: number): string {
  return count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', count);
}
