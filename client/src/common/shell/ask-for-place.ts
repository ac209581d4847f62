import * as vscode from 'vscode';

/** Where a new file is to be saved, beside the drafts unless the person says otherwise. */
export function askForPlace(name: string, label: string, extension: string): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { [label]: [extension] },
  });
}
