import * as vscode from 'vscode';
import { SEARCH_DUTY } from '../../shell/command-ids.ts';
import type { Server } from '../../shell/server.ts';
import type { WalkthroughSteps } from '../../shell/walkthrough-steps.ts';
import { createResultsView } from '../results/register.ts';
import { showSearch } from './quick-pick.ts';
import { queryFromSelection } from './selected-query.ts';

export function registerSearch(server: Server, state: vscode.Memento, steps: WalkthroughSteps): vscode.Disposable {
  const kept = createResultsView();
  const command = vscode.commands.registerCommand(SEARCH_DUTY, (again?: unknown) => {
    showSearch({ server, state, kept, onEnd: () => steps.take('search') }, keptQuery(again) ?? selectedText());
  });
  return vscode.Disposable.from(command, kept);
}

/** A search of the kept list is asked again; menus and keys pass other things, or nothing. */
function keptQuery(value: unknown): string | undefined {
  const isKept = typeof value === 'object' && value !== null && 'query' in value;
  return isKept && typeof value.query === 'string' ? value.query : undefined;
}

/** What is selected in a draft is what a person wants to know of. */
function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  return queryFromSelection(editor?.document.getText(editor.selection) ?? '');
}
