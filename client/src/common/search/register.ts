import * as vscode from 'vscode';
import { SEARCH_DUTY } from '../command-ids.ts';
import type { Server } from '../server.ts';
import { showSearch } from './quick-pick.ts';
import { createResultsView } from './results-view.ts';

const LONGEST_QUERY = 120;

export function registerSearch(server: Server, state: vscode.Memento): vscode.Disposable {
  const kept = createResultsView();
  const command = vscode.commands.registerCommand(SEARCH_DUTY, () => {
    showSearch({ server, state, kept }, selectedText());
  });
  return vscode.Disposable.from(command, kept);
}

/** What is selected in a draft is what a person wants to know of; a selection of several lines is not a query. */
function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection).trim() ?? '';
  return text.length <= LONGEST_QUERY && !text.includes('\n') ? text : '';
}
