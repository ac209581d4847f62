import * as vscode from 'vscode';
import { OPEN_PLACE } from '../command-ids.ts';
import { nodeId, type UnitsNode } from './model.ts';

/** One icon a level; codicons, so that every theme has them. */
const LEVEL_ICONS = new Map([
  ['Dirección', 'organization'],
  ['Unidad', 'layers'],
  ['Coordinación', 'type-hierarchy-sub'],
  ['División', 'folder-library'],
  ['Subjefatura de División', 'folder'],
]);

export function treeItem(node: UnitsNode): vscode.TreeItem {
  const item = new vscode.TreeItem(labelOf(node), collapsibleState(node));
  item.id = nodeId(node);
  item.contextValue = node.kind;
  const icon = iconOf(node);
  if (icon !== undefined) {
    item.iconPath = icon;
  }
  item.tooltip = tooltipOf(node);
  item.accessibilityInformation = { label: accessibleLabel(node) };
  const line = lineOf(node);
  if (line !== undefined) {
    item.command = {
      command: OPEN_PLACE,
      title: vscode.l10n.t('Open in the manual'),
      arguments: [node.manual.uri, line],
    };
  }
  return item;
}

function labelOf(node: UnitsNode): string {
  switch (node.kind) {
    case 'manual':
      return node.manual.title;
    case 'unit':
      return `${node.unit.number} ${node.unit.name}`;
    case 'duties':
      return vscode.l10n.t('Duties ({0})', node.unit.dutyCount);
    case 'duty':
      return `${node.duty.ordinal}. ${node.duty.text}`;
    case 'item':
      return `${node.item.marker === undefined ? '–' : `${node.item.marker})`} ${node.item.text}`;
  }
}

function collapsibleState(node: UnitsNode): vscode.TreeItemCollapsibleState {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'manual':
      return Expanded;
    case 'unit':
      return node.unit.parent === undefined ? Expanded : Collapsed;
    case 'duties':
      return node.unit.dutyCount === 0 ? None : Collapsed;
    case 'duty':
      return node.duty.items.length === 0 ? None : Collapsed;
    case 'item':
      return node.item.items.length === 0 ? None : Collapsed;
  }
}

function iconOf(node: UnitsNode): vscode.ThemeIcon | undefined {
  switch (node.kind) {
    case 'manual':
      return new vscode.ThemeIcon('book');
    case 'unit':
      return new vscode.ThemeIcon(LEVEL_ICONS.get(node.unit.level) ?? 'folder');
    case 'duties':
      return new vscode.ThemeIcon('list-ordered');
    case 'duty':
    case 'item':
      return undefined;
  }
}

/** The whole text, which the side bar cuts. */
function tooltipOf(node: UnitsNode): string {
  return node.kind === 'duties' ? vscode.l10n.t('Duties according to the Manual') : labelOf(node);
}

/** What a screen reader says: the level and the number of duties are shown by icon and place only. */
function accessibleLabel(node: UnitsNode): string {
  return node.kind === 'unit'
    ? vscode.l10n.t('{0}, {1}, {2} duties', node.unit.name, node.unit.number, node.unit.dutyCount)
    : labelOf(node);
}

function lineOf(node: UnitsNode): number | undefined {
  switch (node.kind) {
    case 'manual':
      return 0;
    case 'unit':
      return node.unit.line;
    case 'duties':
      return undefined;
    case 'duty':
      return node.duty.line;
    case 'item':
      return node.item.line;
  }
}
