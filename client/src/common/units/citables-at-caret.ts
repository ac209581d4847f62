import * as vscode from 'vscode';
import { CITABLE_REQUEST, type Citable } from '../../../../server/src/protocol/citations.ts';
import type { Server } from '../shell/server.ts';

/** What may be cited at the caret of the editor in front; nothing where no editor is. */
export async function citablesAtCaret(server: Server): Promise<readonly Citable[]> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    return [];
  }
  const textDocument = { uri: editor.document.uri.toString() };
  return server.ask(CITABLE_REQUEST, { textDocument, position: editor.selection.active });
}
