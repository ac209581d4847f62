import * as vscode from 'vscode';
import type { DutyChain } from '../../../../../server/src/protocol/duty-chain.ts';
import { lookCommand } from '../../shell/open-place.ts';
import { createRefreshableTree } from '../../shell/refreshable-tree.ts';
import { type ChainNode, chainNodes } from './model.ts';

const VIEW = 'manualOrganizacion.dutyChain';
const HAS_CHAIN_CONTEXT = 'manualOrganizacion.hasDutyChain';

/** Cadena de la función: who else has a duty, as a tree beside that of the units. */
export interface DutyChainView extends vscode.Disposable {
  show(chain: DutyChain): void;
}

export function createDutyChainView(): DutyChainView {
  let nodes: readonly ChainNode[] = [];
  let shown = 0;
  const tree = createRefreshableTree<ChainNode>({
    getTreeItem: (node) => chainTreeItem(node, shown),
    getChildren: (node) => [...(node?.children ?? nodes)],
  });
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree.provider, showCollapseAll: true });
  return {
    show: (chain) => {
      nodes = chainNodes(chain);
      // Another chain has other identities, so that the tree opens whole.
      shown += 1;
      view.description = `${chain.duty.unit}, ${vscode.l10n.t('duty {0}', chain.duty.ordinal)}`;
      const isAlone = nodes.length === 1 && nodes[0]?.children.length === 0;
      view.message = isAlone ? vscode.l10n.t('According to the Manual no other unit has a duty like this one.') : '';
      void vscode.commands.executeCommand('setContext', HAS_CHAIN_CONTEXT, true);
      tree.refresh();
      void vscode.commands.executeCommand(`${VIEW}.focus`);
    },
    dispose: () => vscode.Disposable.from(view, tree).dispose(),
  };
}

function chainTreeItem(node: ChainNode, shown: number): vscode.TreeItem {
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem('', node.children.length === 0 ? None : Expanded);
  item.contextValue = node.kind;
  switch (node.kind) {
    case 'elsewhere':
      item.label = vscode.l10n.t('Also in other branches');
      item.description = vscode.l10n.t('{0} duties', node.count);
      item.tooltip = vscode.l10n.t('The Manual gives the same matter, or nearly the same, to units of other branches.');
      item.iconPath = new vscode.ThemeIcon('git-compare');
      item.id = `${shown} elsewhere`;
      return item;
    case 'branch':
      item.label = node.title;
      item.id = `${shown} ${node.title}`;
      return item;
    case 'link':
      return fillLinkItem(item, node, shown);
  }
}

function fillLinkItem(item: vscode.TreeItem, node: ChainNode & { kind: 'link' }, shown: number): vscode.TreeItem {
  const { link, manual, isOwn } = node;
  const unit = `${link.unit} ${link.unitName}`;
  const likeness = isOwn ? vscode.l10n.t('the duty you asked for') : link.likeness;
  const verb = link.verb === undefined ? [] : [link.verb];
  // The side bar is narrow: number, part in the matter and likeness first, the name as far as there is room.
  const label = [link.unit, ...verb].join(' ');
  item.id = `${shown} ${link.id}`;
  item.label = isOwn ? { label, highlights: [[0, label.length]] } : label;
  item.description = `${likeness} · ${link.shortName ?? link.unitName}`;
  item.tooltip = `${[unit, ...verb, likeness].join(' · ')}\n\n${link.text}`;
  item.accessibilityInformation = { label: `${[unit, ...verb, likeness].join(', ')}: ${link.text}` };
  item.iconPath = new vscode.ThemeIcon(isOwn ? 'target' : 'circle-small');
  item.command = lookCommand({ uri: manual, line: link.itemLine ?? link.line });
  return item;
}
