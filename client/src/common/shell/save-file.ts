import * as vscode from 'vscode';

/** A file that the person keeps where they say. */
export interface NewFile {
  /** Offered as its name, with the ending. */
  readonly name: string;
  /** What files of its kind are called. */
  readonly label: string;
  /** Asked for only once there is a place. */
  readonly read: () => Thenable<Uint8Array>;
  /** What the person is told of the name that it got. */
  readonly tell: (name: string) => string;
}

/** Asks where, writes the file and offers to open it. */
export async function saveFile({ name, label, read, tell }: NewFile): Promise<void> {
  const uri = await askForPlace(name, label);
  if (uri === undefined) {
    return;
  }
  await vscode.workspace.fs.writeFile(uri, await read());
  const open = vscode.l10n.t('Open');
  const saved = tell(uri.path.slice(uri.path.lastIndexOf('/') + 1));
  if ((await vscode.window.showInformationMessage(saved, open)) === open) {
    await vscode.commands.executeCommand('vscode.open', uri);
  }
}

/** Beside the drafts unless the person says otherwise. */
function askForPlace(name: string, label: string): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { [label]: [name.slice(name.lastIndexOf('.') + 1)] },
  });
}
