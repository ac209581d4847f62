import * as vscode from 'vscode';
import { MANUAL_LANGUAGE } from '../../../../server/src/protocol/requests.ts';
import { setApart } from './model.ts';

/** The draft that a person writes: the one in front, or the last that was before the manual was opened over it. */
export interface LastDraft extends vscode.Disposable {
  /** Replaces what is selected in the draft, shows it, and says whether there was one. */
  insert(text: string): Promise<boolean>;
}

export function followLastDraft(): LastDraft {
  let last = draftOf(vscode.window.activeTextEditor);
  const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
    last = draftOf(editor) ?? last;
  });
  return {
    insert: async (text) => {
      const viewColumn = last?.viewColumn;
      const document = last && (await stillOpen(last.document));
      if (document === undefined) {
        return false;
      }
      // Shown again, the document has the selection that it had when another took its place.
      const editor = await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
      return editor.edit((edit) => {
        for (const selection of editor.selections) {
          edit.replace(selection, fit(text, document, selection));
        }
      });
    },
    dispose: () => listener.dispose(),
  };
}

function fit(text: string, document: vscode.TextDocument, { start, end }: vscode.Selection): string {
  const before = document.lineAt(start.line).text.slice(0, start.character);
  const after = document.lineAt(end.line).text.slice(end.character);
  return setApart(text, before, after);
}

function draftOf(editor: vscode.TextEditor | undefined): vscode.TextEditor | undefined {
  const isDraft = editor?.document.languageId !== MANUAL_LANGUAGE && editor?.document.uri.scheme !== 'output';
  return isDraft ? editor : undefined;
}

/** Opening the manual over a draft in preview closes it; it comes back with its selection. One never saved is gone. */
async function stillOpen(document: vscode.TextDocument): Promise<vscode.TextDocument | undefined> {
  if (!document.isClosed) {
    return document;
  }
  try {
    return document.isUntitled ? undefined : await vscode.workspace.openTextDocument(document.uri);
  } catch {
    return undefined;
  }
}
