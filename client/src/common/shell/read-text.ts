import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  READ_TEXT_REQUEST,
  type ReadTextParams,
  type ReadTextResult,
} from '../../../../server/src/protocol/requests.ts';

/** Reads files for a server that has no file system: through the editor's, which knows virtual workspaces too. */
export function answerFileReads(client: BaseLanguageClient): vscode.Disposable {
  const { decode } = vscode.workspace;
  return client.onRequest(
    READ_TEXT_REQUEST.method,
    async ({ uri, encoding }: ReadTextParams): Promise<ReadTextResult> => {
      try {
        const file = vscode.Uri.parse(uri, true);
        const bytes = await vscode.workspace.fs.readFile(file);
        const decoded = encoding === 'configured' ? decode(bytes, { uri: file }) : decode(bytes, { encoding: 'utf8' });
        return { text: await decoded };
      } catch {
        return {};
      }
    },
  );
}
