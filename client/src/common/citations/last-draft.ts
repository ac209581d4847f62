import * as vscode from 'vscode';
import { MANUAL_LANGUAGE } from '../../../../server/src/protocol/requests.ts';
import { setApart } from './model.ts';

/** The draft that a person writes: the one in front, or the last that was before the manual was opened over it. */
export interface LastDraft extends vscode.Disposable {
  /** Its language; `undefined` when there is no draft. */
  languageId(): string | undefined;
  /** Replaces what is selected in the draft, shows it, and says whether there was one. */
  insert(text: string): Promise<boolean>;
}

export function followLastDraft(): LastDraft {
  let last = draftOf(vscode.window.activeTextEditor);
  const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
    last = draftOf(editor) ?? last;
  });
  return {
    languageId: () => last?.document.languageId,
    insert: async (text) => {
      const viewColumn = last?.viewColumn;
      const document = last && (await stillOpen(last.document));
      if (document === undefined) {
        return false;
      }
      // Shown again, the document has the selection that it had when another took its place.
      const editor = await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
      const isDone = await editor.edit((edit) => {
        for (const selection of editor.selections) {
          edit.replace(selection, fit(text, document, selection));
        }
      });
      // The person goes on writing after it: what is selected would be typed over.
      editor.selections = editor.selections.map(({ end }) => new vscode.Selection(end, end));
      return isDone;
    },
    dispose: () => listener.dispose(),
  };
}

function fit(text: string, document: vscode.TextDocument, { start, end }: vscode.Selection): string {
  const before = document.lineAt(start.line).text.slice(0, start.character);
  const after = document.lineAt(end.line).text.slice(end.character);
  return setApart(text, before, after);
}

/** Schemes of what nobody drafts: the log of an extension, the settings. */
const NO_DRAFTS: readonly string[] = ['output', 'vscode-userdata', 'vscode-settings'];

function draftOf(editor: vscode.TextEditor | undefined): vscode.TextEditor | undefined {
  const { languageId, uri } = editor?.document ?? {};
  return languageId === MANUAL_LANGUAGE || NO_DRAFTS.includes(uri?.scheme ?? '') ? undefined : editor;
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
