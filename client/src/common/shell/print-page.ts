import * as vscode from 'vscode';
import { saveFile } from './save-file.ts';

/**
 * The editor lets no page of an extension print, so the system's browser gets one; where the browser cannot reach the
 * disk, in a web or remote window, the page is saved where the person says.
 */
export async function printPage(
  name: string,
  html: string,
  storage: vscode.Uri,
  tell: (name: string) => string,
): Promise<void> {
  const bytes = await vscode.workspace.encode(html, { encoding: 'utf8' });
  const isLocal = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (isLocal) {
    const uri = vscode.Uri.joinPath(storage, name);
    await vscode.workspace.fs.writeFile(uri, bytes);
    await vscode.env.openExternal(uri);
  } else {
    await saveFile({ name, label: vscode.l10n.t('Page to print'), read: async () => bytes, tell });
  }
}
