import * as vscode from 'vscode';
import { SEARCH_DUTY, SEARCH_IN_UNIT } from '../../shell/command-ids.ts';
import { isUnitsNode, unitOf } from '../../units/node.ts';
import type { SearchContext } from './desk.ts';
import { queryFromSelection } from './selected-query.ts';
import { showSearch } from './show-search.ts';

export function registerSearch(context: SearchContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(SEARCH_DUTY, (again?: unknown) =>
      showSearch(context, keptQuery(again) ?? selectedText()),
    ),
    // The facet means the unit and all below it, as the tree shows it.
    vscode.commands.registerCommand(SEARCH_IN_UNIT, (node?: unknown) => {
      const unit = isUnitsNode(node) ? unitOf(node) : undefined;
      showSearch(context, unit === undefined || unit.isUnnumbered ? '' : `en:${unit.number} `);
    }),
  );
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
