import * as vscode from 'vscode';
import { MANUAL_LANGUAGE } from '../../../../server/src/protocol/addresses.ts';
import { onOwnLines, setApart } from './fit-text.ts';

/** The draft that a person writes: the one in front, or the last that was before the manual was opened over it. */
export interface LastDraft extends vscode.Disposable {
  /** Its language; `undefined` when there is no draft. */
  languageId(): string | undefined;
  /** Shows it where a page without text is in front, such as the walkthrough, which takes the focus from lists that follow each other. */
  bringToFront(): Promise<void>;
  /** Replaces what is selected in the draft, shows it, and says whether there was one. */
  insert(text: string): Promise<boolean>;
  /** The same with text that stands on lines of its own. */
  insertLines(text: string): Promise<boolean>;
}

export function followLastDraft(): LastDraft {
  let last = draftOf(vscode.window.activeTextEditor);
  const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
    last = draftOf(editor) ?? last;
  });
  const show = async (): Promise<vscode.TextEditor | undefined> => {
    const viewColumn = last?.viewColumn;
    const document = last && (await stillOpen(last.document));
    // Shown again, the document has the selection that it had when another took its place.
    return document && vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
  };
  const insertWith = async (fitted: (around: Around) => string): Promise<boolean> => {
    const editor = await show();
    if (editor === undefined) {
      return false;
    }
    const { document } = editor;
    const isDone = await editor.edit((edit) => {
      for (const selection of editor.selections) {
        edit.replace(selection, fitted(around(document, selection)));
      }
    });
    // The person goes on writing after it: what is selected would be typed over.
    editor.selections = editor.selections.map(({ end }) => new vscode.Selection(end, end));
    return isDone;
  };
  return {
    languageId: () => last?.document.languageId,
    bringToFront: async () => {
      if (vscode.window.activeTextEditor === undefined) {
        await show();
      }
    },
    insert: (text) => insertWith(({ before, after }) => setApart(text, before, after)),
    insertLines: (text) => insertWith(({ before, after }) => onOwnLines(text, before, after)),
    dispose: () => listener.dispose(),
  };
}

/** What the line holds at either side of a selection. */
interface Around {
  readonly before: string;
  readonly after: string;
}

function around(document: vscode.TextDocument, { start, end }: vscode.Selection): Around {
  return {
    before: document.lineAt(start.line).text.slice(0, start.character),
    after: document.lineAt(end.line).text.slice(end.character),
  };
}

/** Schemes of what nobody drafts: the log of an extension, the defaults of settings. */
const NO_DRAFTS: readonly string[] = ['output', 'vscode-settings'];
/** In the browser settings and our sample drafts have the same scheme. */
const SETTINGS: readonly string[] = ['json', 'jsonc'];

function draftOf(editor: vscode.TextEditor | undefined): vscode.TextEditor | undefined {
  const { languageId, uri } = editor?.document ?? {};
  const isSettings = uri?.scheme === 'vscode-userdata' && SETTINGS.includes(languageId ?? '');
  return languageId === MANUAL_LANGUAGE || isSettings || NO_DRAFTS.includes(uri?.scheme ?? '') ? undefined : editor;
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
