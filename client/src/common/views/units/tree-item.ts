import * as vscode from 'vscode';
import type { UnitOutline } from '../../../../../server/src/protocol/manuals.ts';
import { openPlaceCommand } from '../../shell/open-place-command.ts';
import { levelIcon } from '../../units/level-icon.ts';
import { lineOf, type UnitsNode } from '../../units/node.ts';
import { rowTitleOf } from '../../units/title.ts';
import { moveSpans } from './filter.ts';
import { nodeId, type UnitsShape, unitNodes } from './model.ts';
import { dutyCount, fileNameOf } from './tooltip.ts';

/** Without tooltip: the provider makes it when the pointer rests on the row. */
export function treeItem(node: UnitsNode, shape: UnitsShape): vscode.TreeItem {
  const item = new vscode.TreeItem(labelOf(node, shape), collapsibleState(node, shape));
  item.id = shape.filter === undefined ? nodeId(node) : `${shape.filter.id} ${nodeId(node)}`;
  item.contextValue = node.kind;
  const icon = iconOf(node);
  if (icon !== undefined) {
    item.iconPath = icon;
  }
  if (node.kind === 'unit') {
    item.description = descriptionOf(node.unit, shape);
  }
  item.accessibilityInformation = { label: accessibleLabel(node) };
  // Opening the list of duties says nothing that the unit above it does not.
  if (node.kind !== 'duties') {
    item.command = openPlaceCommand(node.manual.uri, lineOf(node));
  }
  return item;
}

/** What the filter found is marked. By name, the name comes first. */
function labelOf(node: UnitsNode, { order, filter }: UnitsShape): string | vscode.TreeItemLabel {
  if (node.kind !== 'unit') {
    return textOf(node);
  }
  const { number, name, shortName = name } = node.unit;
  const hit = filter?.hitOf(node.manual.uri, number);
  const label = order === 'name' ? shortName : textOf(node);
  if (hit === undefined) {
    return label;
  }
  const inNumber = order === 'name' || node.unit.isUnnumbered ? [] : moveSpans(hit.inNumber, 0);
  // The short name is the end of the name; what is found before it is not shown.
  const inName = moveSpans(hit.inName, label.length - name.length).filter(
    ([start]) => label.length - shortName.length <= start,
  );
  return { label, highlights: [...inNumber, ...inName] };
}

function descriptionOf(unit: UnitOutline, { order }: UnitsShape): string {
  const number = order === 'name' && !unit.isUnnumbered ? [unit.number] : [];
  return [...number, ...levelOf(unit), dutyCount(unit)].join(' · ');
}

/** Where the name does not say it. */
function levelOf({ level, shortName }: UnitOutline): readonly string[] {
  return shortName === undefined ? [] : [level];
}

function textOf(node: UnitsNode): string {
  switch (node.kind) {
    case 'manual':
      return node.manual.title || fileNameOf(node.manual);
    case 'unit':
      return rowTitleOf(node.unit);
    case 'duties':
      return vscode.l10n.t('Duties ({0})', node.unit.dutyCount);
    case 'duty':
      return `${node.duty.ordinal}. ${node.duty.gist ?? node.duty.text}`;
    case 'item':
      return `${node.item.marker === undefined ? '–' : `${node.item.marker})`} ${node.item.text}`;
  }
}

function collapsibleState(node: UnitsNode, shape: UnitsShape): vscode.TreeItemCollapsibleState {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'manual':
      return Expanded;
    case 'unit':
      return node.unit.parent === undefined || leadsToFound(node, shape) ? Expanded : Collapsed;
    case 'duties':
      return node.unit.dutyCount === 0 ? None : Collapsed;
    case 'duty':
      return node.duty.items.length === 0 ? None : Collapsed;
    case 'item':
      return node.item.items.length === 0 ? None : Collapsed;
  }
}

function leadsToFound({ manual, unit }: UnitsNode & { readonly kind: 'unit' }, shape: UnitsShape): boolean {
  return shape.filter !== undefined && 0 < unitNodes(manual, unit.number, shape).length;
}

function iconOf(node: UnitsNode): vscode.ThemeIcon | undefined {
  switch (node.kind) {
    case 'manual':
      return new vscode.ThemeIcon('book');
    case 'unit':
      return levelIcon(node.unit);
    case 'duties':
      return new vscode.ThemeIcon('list-ordered');
    case 'duty':
    case 'item':
      return undefined;
  }
}

/** What a screen reader says: the level and the number of duties are shown by icon and place only. */
function accessibleLabel(node: UnitsNode): string {
  if (node.kind === 'duty') {
    return `${node.duty.ordinal}. ${node.duty.text}`;
  }
  if (node.kind !== 'unit') {
    return textOf(node);
  }
  const { name, level, number, isUnnumbered } = node.unit;
  return isUnnumbered
    ? vscode.l10n.t('{0}, level {1}, {2}', name, level, dutyCount(node.unit))
    : vscode.l10n.t('{0}, level {1}, number {2}, {3}', name, level, number, dutyCount(node.unit));
}
