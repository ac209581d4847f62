import * as vscode from 'vscode';
import type { SearchResult } from '../../../../../server/src/protocol/search.ts';
import { COPY_RESULT, REMOVE_RESULT } from '../../shell/command-ids.ts';
import { lookCommand } from '../../shell/open-place.ts';
import { createRefreshableTree } from '../../shell/refreshable-tree.ts';
import { placeOf, readText } from '../../units/found-duty.ts';
import { overlapNotes, tieNotes } from '../../units/found-duty-notes.ts';
import { type KeptNode, type KeptSearch, keepSearch, keptChildren, removeNode, resultsOf } from './model.ts';

const VIEW = 'manualOrganizacion.results';
const HAS_RESULTS_CONTEXT = 'manualOrganizacion.hasResults';

/** Results of searches that stay, grouped by branch, as the editor keeps references. */
export interface ResultsView extends vscode.Disposable {
  show(query: string, results: readonly SearchResult[]): void;
}

export function registerResults(): ResultsView {
  let kept: readonly KeptSearch[] = [];
  const tree = createRefreshableTree<KeptNode>({
    getTreeItem: (node) => keptTreeItem(node, kept),
    getChildren: (node) => [...(node === undefined ? kept : keptChildren(node))],
  });
  const view = vscode.window.createTreeView(VIEW, {
    treeDataProvider: tree.provider,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const update = (searches: readonly KeptSearch[]) => {
    kept = searches;
    void vscode.commands.executeCommand('setContext', HAS_RESULTS_CONTEXT, 0 < kept.length);
    tree.refresh();
  };
  const chosen = (node?: KeptNode, nodes?: readonly KeptNode[]) =>
    nodes ?? (node === undefined ? view.selection : [node]);
  const commands = [
    vscode.commands.registerCommand(REMOVE_RESULT, (node?: KeptNode, nodes?: readonly KeptNode[]) =>
      update(chosen(node, nodes).reduce(removeNode, kept)),
    ),
    vscode.commands.registerCommand(COPY_RESULT, () =>
      vscode.env.clipboard.writeText(view.selection.flatMap(resultsOf).map(plainText).join('\n')),
    ),
  ];
  return {
    show: (query, results) => {
      update(keepSearch(kept, query, results));
      void vscode.commands.executeCommand(`${VIEW}.focus`);
    },
    dispose: () => vscode.Disposable.from(view, tree, ...commands).dispose(),
  };
}

function plainText(result: SearchResult): string {
  const { unit, unitName, ordinal } = result;
  return `${unit} ${unitName}, ${vscode.l10n.t('duty {0}', ordinal)}: ${readText(result).text}`;
}

function keptTreeItem(node: KeptNode, kept: readonly KeptSearch[]): vscode.TreeItem {
  const item = new vscode.TreeItem('');
  item.contextValue = node.kind;
  switch (node.kind) {
    case 'search':
      item.id = node.query;
      item.label = node.query;
      item.description = vscode.l10n.t('{0} duties', node.results.length);
      item.iconPath = new vscode.ThemeIcon('search');
      item.collapsibleState =
        node === kept[0] ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
      return item;
    case 'branch':
      item.id = `${node.search.query}\n${node.title}`;
      item.label = node.title;
      item.description = String(resultsOf(node).length);
      item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
      return item;
    case 'result':
      return fillResultItem(item, node.result, node.search.query);
  }
}

function fillResultItem(item: vscode.TreeItem, result: SearchResult, query: string): vscode.TreeItem {
  const unit = `${result.unit} ${result.unitName}`;
  const notes = [...tieNotes(result), ...overlapNotes(result)];
  item.id = `${query}\n${result.manual}\n${result.id}`;
  const number = `${result.unit} `;
  const { text, highlights } = readText(result);
  item.label = {
    label: number + text,
    highlights: highlights.map(({ start, end }) => [number.length + start, number.length + end]),
  };
  item.tooltip = [result.verb === undefined ? unit : `${unit} · ${result.verb}`, text, ...notes].join('\n\n');
  item.accessibilityInformation = { label: [`${unit}: ${text}`, ...notes].join('. ') };
  item.command = lookCommand(placeOf(result));
  return item;
}
