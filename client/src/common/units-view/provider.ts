import * as vscode from 'vscode';
import type { ItemOutline, ManualOutline } from '../../../../server/src/protocol/requests.ts';
import type { Server } from '../server.ts';
import { hasSubordinates, nodeId, parentNode, rootNodes, type UnitsNode, unitNodes } from './model.ts';
import { treeItem } from './tree-item.ts';

export interface UnitsProvider extends vscode.TreeDataProvider<UnitsNode>, vscode.Disposable {
  refresh(): void;
  /** What keeps manuals from being used; known once the roots were asked for. */
  readonly onDidLoad: vscode.Event<{
    readonly manuals: readonly ManualOutline[];
    readonly problems: readonly string[];
  }>;
}

export function createUnitsProvider(server: Server): UnitsProvider {
  const changed = new vscode.EventEmitter<UnitsNode | undefined>();
  const loaded = new vscode.EventEmitter<{ manuals: readonly ManualOutline[]; problems: readonly string[] }>();
  let manuals: readonly ManualOutline[] = [];
  return {
    onDidChangeTreeData: changed.event,
    onDidLoad: loaded.event,
    refresh: () => changed.fire(undefined),
    getTreeItem: treeItem,
    getParent: (node) => parentNode(node, manuals),
    getChildren: async (node) => {
      if (node !== undefined) {
        return childrenOf(node, server);
      }
      const outline = await server.outline();
      manuals = outline.manuals;
      loaded.fire(outline);
      return [...rootNodes(manuals)];
    },
    dispose: () => {
      changed.dispose();
      loaded.dispose();
    },
  };
}

async function childrenOf(node: UnitsNode, server: Server): Promise<UnitsNode[]> {
  switch (node.kind) {
    case 'manual':
      return [...unitNodes(node.manual, undefined)];
    case 'unit':
      return hasSubordinates(node.manual, node.unit)
        ? [{ ...node, kind: 'duties' }, ...unitNodes(node.manual, node.unit.number)]
        : dutyNodes(node, server);
    case 'duties':
      return dutyNodes(node, server);
    case 'duty':
      return itemNodes(node, node.duty.items);
    case 'item':
      return itemNodes(node, node.item.items);
  }
}

async function dutyNodes(node: UnitsNode & { kind: 'unit' | 'duties' }, server: Server): Promise<UnitsNode[]> {
  const { manual, unit } = node;
  const duties = await server.duties({ manual: manual.uri, unit: unit.number });
  return duties.map((duty) => ({ kind: 'duty', manual, unit, duty }));
}

function itemNodes(parent: UnitsNode, items: readonly ItemOutline[]): UnitsNode[] {
  return items.map((item, index) => ({
    kind: 'item',
    manual: parent.manual,
    item,
    id: `${nodeId(parent)}.${index + 1}`,
    parent,
  }));
}
