import * as vscode from 'vscode';
import type { ReadTextParams, ReadTextResult } from '../../../../server/src/protocol/files.ts';

/** Reads a file through the editor, which knows virtual workspaces too. */
export async function readText({ uri, encoding }: ReadTextParams): Promise<ReadTextResult> {
  const { decode } = vscode.workspace;
  try {
    const file = vscode.Uri.parse(uri, true);
    const bytes = await vscode.workspace.fs.readFile(file);
    const decoded = encoding === 'configured' ? decode(bytes, { uri: file }) : decode(bytes, { encoding: 'utf8' });
    return { text: await decoded };
  } catch {
    return {};
  }
}
