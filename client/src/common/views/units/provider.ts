import * as vscode from 'vscode';
import { DUTIES_REQUEST, type ItemOutline } from '../../../../../server/src/protocol/duties.ts';
import { type ManualOutline, OUTLINE_REQUEST, type Outline } from '../../../../../server/src/protocol/manuals.ts';
import type { Server } from '../../shell/server.ts';
import type { UnitsNode } from '../../units/node.ts';
import { hasSubordinates, nodeId, parentNode, rootNodes, showsDuties, type UnitsShape, unitNodes } from './model.ts';
import { unitTooltip } from './tooltip.ts';
import { treeItem } from './tree-item.ts';

export interface UnitsProvider extends vscode.TreeDataProvider<UnitsNode>, vscode.Disposable {
  refresh(): void;
  readonly shape: UnitsShape;
  reshape(change: Partial<UnitsShape>): void;
  /** The node of a unit; `undefined` when no manual in use has it, or the filter hides it. */
  nodeOf(manual: string, number: string): UnitsNode | undefined;
  /** What keeps manuals from being used; known once the roots were asked for. */
  readonly onDidLoad: vscode.Event<Outline>;
}

export function createUnitsProvider(server: Server): UnitsProvider {
  const changed = new vscode.EventEmitter<UnitsNode | undefined>();
  const loaded = new vscode.EventEmitter<Outline>();
  let manuals: readonly ManualOutline[] = [];
  let shape: UnitsShape = { order: 'number', filter: undefined };
  return {
    onDidChangeTreeData: changed.event,
    onDidLoad: loaded.event,
    refresh: () => changed.fire(undefined),
    get shape() {
      return shape;
    },
    reshape: (change) => {
      shape = { ...shape, ...change };
      changed.fire(undefined);
    },
    nodeOf: (uri, number) => {
      const manual = manuals.find((each) => each.uri === uri);
      const unit = manual?.units.find((each) => each.number === number);
      const isHidden = shape.filter?.isShown(uri, number) === false;
      return manual === undefined || unit === undefined || isHidden ? undefined : { kind: 'unit', manual, unit };
    },
    getTreeItem: (node) => treeItem(node, shape),
    resolveTreeItem: async (item, node) => {
      const tooltip = await unitTooltip(node, server);
      return tooltip === undefined ? item : Object.assign(item, { tooltip });
    },
    getParent: (node) => parentNode(node, manuals),
    getChildren: async (node) => {
      if (node !== undefined) {
        return childrenOf(node, shape, server);
      }
      const outline = await server.ask(OUTLINE_REQUEST);
      manuals = outline.manuals;
      loaded.fire(outline);
      return [...rootNodes(manuals, shape)];
    },
    dispose: () => {
      changed.dispose();
      loaded.dispose();
    },
  };
}

async function childrenOf(node: UnitsNode, shape: UnitsShape, server: Server): Promise<UnitsNode[]> {
  switch (node.kind) {
    case 'manual':
      return [...unitNodes(node.manual, undefined, shape)];
    case 'unit': {
      const duties: readonly UnitsNode[] = showsDuties(node, shape) ? [{ ...node, kind: 'duties' }] : [];
      return hasSubordinates(node.manual, node.unit)
        ? [...duties, ...unitNodes(node.manual, node.unit.number, shape)]
        : dutyNodes(node, server);
    }
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
  const duties = await server.ask(DUTIES_REQUEST, { manual: manual.uri, unit: unit.number });
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
