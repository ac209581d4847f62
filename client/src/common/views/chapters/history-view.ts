import * as vscode from 'vscode';
import { HISTORY_REQUEST, type NameChange } from '../../../../../server/src/protocol/chapters.ts';
import { OUTLINE_REQUEST } from '../../../../../server/src/protocol/manuals.ts';
import { openPlaceCommand } from '../../shell/open-place-command.ts';
import { plainTooltip, treeRow } from '../../shell/tree-row.ts';
import { levelIcon } from '../../units/level-icon.ts';
import { rowTitleOf, titleOf } from '../../units/title.ts';
import { type HistoryNode, historyNodes } from './history-model.ts';
import type { ChapterView } from './tree-view.ts';

/** "Antecedentes": what happened when, and which name became which. */
export const HISTORY_VIEW: ChapterView<HistoryNode> = {
  id: 'manualOrganizacion.history',
  context: 'manualOrganizacion.history',
  load: async (server) => {
    const [histories, { manuals }] = await Promise.all([server.ask(HISTORY_REQUEST), server.ask(OUTLINE_REQUEST)]);
    return historyNodes(histories, manuals);
  },
  itemOf: (node) => Object.assign(itemOf(node), { contextValue: node.kind }),
};

function itemOf(node: HistoryNode): vscode.TreeItem {
  switch (node.kind) {
    case 'history':
      return treeRow(node.title, { iconPath: new vscode.ThemeIcon('book') });
    case 'moment': {
      const { label, line, changes, paragraphs } = node.moment;
      const [first = ''] = paragraphs.map(({ text }) => text);
      return treeRow(label, {
        description: changes.length === 0 ? first : changeCount(changes.length),
        iconPath: new vscode.ThemeIcon('calendar'),
        tooltip: plainTooltip([first]),
        command: openPlaceCommand(node.uri, line),
      });
    }
    case 'change':
      return changeItem(node.change, node.uri);
    case 'unit':
      return treeRow(rowTitleOf(node.unit), {
        tooltip: plainTooltip([titleOf(node.unit)]),
        accessibilityInformation: { label: titleOf(node.unit) },
        description: vscode.l10n.t('today'),
        iconPath: levelIcon(node.unit),
        command: openPlaceCommand(node.uri, node.unit.line),
      });
    case 'paragraph':
      return treeRow(node.text, {
        iconPath: new vscode.ThemeIcon('note'),
        tooltip: plainTooltip([node.text]),
        command: openPlaceCommand(node.uri, node.line),
      });
  }
}

/** Former name → the next one; what answers to it today, and whether the manual says so, behind it. */
function changeItem({ from, into, outcome, today, line }: NameChange, uri: string): vscode.TreeItem {
  const numbers = today.map(({ number }) => number).join(', ');
  const names = today.map(({ number, name }) => `${number} ${name}`).join('; ');
  return treeRow(into === undefined ? from : `${from} → ${into}`, {
    description: numbers === '' ? outcome : vscode.l10n.t('today {0}', numbers),
    iconPath: new vscode.ThemeIcon(into === undefined ? 'circle-slash' : 'arrow-right'),
    tooltip: plainTooltip([
      into === undefined ? from : `${from} → ${into}`,
      outcome,
      names === '' ? '' : vscode.l10n.t('Today: {0}', names),
    ]),
    command: openPlaceCommand(uri, line),
  });
}

function changeCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 change in units') : vscode.l10n.t('{0} changes in units', count);
}
