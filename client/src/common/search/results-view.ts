import * as vscode from 'vscode';
import type { SearchResult } from '../../../../server/src/protocol/requests.ts';
import { OPEN_PLACE } from '../command-ids.ts';
import { placeOf } from './model.ts';

const VIEW = 'manualOrganizacion.results';
const HAS_RESULTS_CONTEXT = 'manualOrganizacion.hasResults';

/** Results of a search that stay, grouped by branch, as the editor keeps references. */
export interface ResultsView extends vscode.Disposable {
  show(query: string, results: readonly SearchResult[]): void;
}

type ResultNode =
  | { readonly kind: 'branch'; readonly title: string; readonly results: readonly SearchResult[] }
  | { readonly kind: 'result'; readonly result: SearchResult };

export function createResultsView(): ResultsView {
  const changed = new vscode.EventEmitter<undefined>();
  let branches: readonly ResultNode[] = [];
  const provider: vscode.TreeDataProvider<ResultNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: resultTreeItem,
    getChildren: (node) => (node === undefined ? [...branches] : childrenOf(node)),
  };
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  return {
    show: (query, results) => {
      branches = branchesOf(results);
      view.description = query;
      void vscode.commands.executeCommand('setContext', HAS_RESULTS_CONTEXT, true);
      changed.fire(undefined);
      void vscode.commands.executeCommand(`${VIEW}.focus`);
    },
    dispose: () => vscode.Disposable.from(view, changed).dispose(),
  };
}

/** In the order in which the branches first answer. */
function branchesOf(results: readonly SearchResult[]): readonly ResultNode[] {
  const titles = [...new Set(results.map(branchTitle))];
  return titles.map((title) => ({
    kind: 'branch',
    title,
    results: results.filter((result) => branchTitle(result) === title),
  }));
}

function branchTitle({ branch, superiors, unitName }: SearchResult): string {
  return `${branch} ${superiors[1] ?? unitName}`;
}

function childrenOf(node: ResultNode): ResultNode[] {
  return node.kind === 'branch' ? node.results.map((result) => ({ kind: 'result', result })) : [];
}

function resultTreeItem(node: ResultNode): vscode.TreeItem {
  if (node.kind === 'branch') {
    const item = new vscode.TreeItem(node.title, vscode.TreeItemCollapsibleState.Expanded);
    item.description = String(node.results.length);
    return item;
  }
  const { result } = node;
  const { uri, line } = placeOf(result);
  const highlights = result.highlights.map(({ start, end }): [number, number] => [start, end]);
  const item = new vscode.TreeItem({ label: result.text, highlights });
  item.description = result.unit;
  item.tooltip = `${result.unit} ${result.unitName}\n\n${result.text}`;
  item.accessibilityInformation = { label: `${result.unit} ${result.unitName}: ${result.text}` };
  item.command = { command: OPEN_PLACE, title: vscode.l10n.t('Open in the manual'), arguments: [uri, line] };
  return item;
}
