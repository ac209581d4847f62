import * as vscode from 'vscode';

/** Puts a text on the clipboard and says which; nothing happens for an empty one. */
export async function copyText(text: string): Promise<void> {
  if (text !== '') {
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Copied: {0}', firstWords(text)), 5000);
  }
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
