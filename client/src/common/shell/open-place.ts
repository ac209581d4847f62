import * as vscode from 'vscode';

/** A line of a manual, 0-based. */
export interface Place {
  readonly uri: string;
  readonly line: number;
}

/** Opens a manual at a line, the line at the top third so that what follows it can be read. */
export async function openPlace(
  { uri, line }: Place,
  options: vscode.TextDocumentShowOptions = {},
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const range = document.lineAt(Math.min(Math.max(line, 0), document.lineCount - 1)).range;
  const start = new vscode.Range(range.start, range.start);
  const editor = await vscode.window.showTextDocument(document, { preview: true, ...options, selection: start });
  editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
  return editor;
}

/** What a row of a list does when it is clicked: the place is looked at, and the list keeps the focus for its keys. */
export function lookCommand({ uri, line }: Place): vscode.Command {
  const selection = new vscode.Range(line, 0, line, 0);
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Open in the manual'),
    arguments: [vscode.Uri.parse(uri, true), { selection, preserveFocus: true, preview: true }],
  };
}
