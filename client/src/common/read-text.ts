import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { READ_TEXT_REQUEST, type ReadTextParams, type ReadTextResult } from '../../../server/src/protocol/requests.ts';

/** Reads files for a server that has no file system: through the editor's, which knows virtual workspaces too. */
export function answerFileReads(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest(READ_TEXT_REQUEST, async ({ uri }: ReadTextParams): Promise<ReadTextResult> => {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true));
      return { text: await vscode.workspace.decode(bytes, { encoding: 'utf8' }) };
    } catch {
      return {};
    }
  });
}
