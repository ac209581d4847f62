import * as vscode from 'vscode';
import { LEGAL_FRAMEWORK_REQUEST, type SourceCitation } from '../../../../../server/src/protocol/chapters.ts';
import { OUTLINE_REQUEST } from '../../../../../server/src/protocol/manuals.ts';
import { openPlaceCommand } from '../../shell/open-place-command.ts';
import { plainTooltip, treeRow } from '../../shell/tree-row.ts';
import { levelIcon } from '../../units/level-icon.ts';
import { rowTitleOf, titleOf } from '../../units/title.ts';
import { dutyOf, type LegalNode, legalNodes } from './legal-model.ts';
import type { ChapterView } from './tree-view.ts';

/** "Marco jurídico": the instruments, and the duties that cite them. */
export const LEGAL_VIEW: ChapterView<LegalNode> = {
  id: 'manualOrganizacion.legalFramework',
  context: 'manualOrganizacion.legalFramework',
  load: async (server) => {
    const [frameworks, { manuals }] = await Promise.all([
      server.ask(LEGAL_FRAMEWORK_REQUEST),
      server.ask(OUTLINE_REQUEST),
    ]);
    return legalNodes(frameworks, manuals);
  },
  itemOf: (node) => Object.assign(itemOf(node), { contextValue: node.kind }),
};

function itemOf(node: LegalNode): vscode.TreeItem {
  switch (node.kind) {
    case 'framework':
      return treeRow(node.title, { iconPath: new vscode.ThemeIcon('book') });
    case 'group':
      return treeRow(kindName(node.sourceKind), {
        description: String(node.children.length),
        iconPath: new vscode.ThemeIcon('folder-library'),
      });
    case 'source': {
      const { name, published, citations, line } = node.source;
      return treeRow(name, {
        description: citationCount(citations.length),
        iconPath: new vscode.ThemeIcon('law'),
        tooltip: plainTooltip([
          name,
          published === undefined ? '' : vscode.l10n.t('First published on {0}', published),
          citationCount(citations.length),
        ]),
        command: openPlaceCommand(node.uri, line),
      });
    }
    case 'undecided':
      return treeRow(vscode.l10n.t('Cited without saying which, or not listed'), {
        description: citationCount(node.count),
        iconPath: new vscode.ThemeIcon('question'),
        tooltip: vscode.l10n.t('For example “sus reglamentos”: the manual does not say which are meant.'),
      });
    case 'unit':
      return treeRow(rowTitleOf(node.unit), {
        tooltip: plainTooltip([titleOf(node.unit)]),
        accessibilityInformation: { label: `${titleOf(node.unit)}, ${citationCount(node.citations.length)}` },
        description: citationCount(node.citations.length),
        iconPath: levelIcon(node.unit),
        command: openPlaceCommand(node.uri, node.citations[0]?.line ?? node.unit.line),
      });
    case 'chapters':
      return treeRow(vscode.l10n.t('Chapters before the duties'), {
        description: citationCount(node.citations.length),
        iconPath: new vscode.ThemeIcon('book'),
      });
    case 'citation':
      return citationItem(node.citation, node.uri);
  }
}

function citationItem(
  { text, node, article, reason, isUndecided, line }: SourceCitation,
  uri: string,
): vscode.TreeItem {
  const parts = [
    `«${text}»`,
    ...(article === undefined ? [] : [vscode.l10n.t('article {0}', article)]),
    ...(isUndecided ? [reason] : []),
  ];
  return treeRow(node === undefined ? vscode.l10n.t('line {0}', line + 1) : dutyName(node), {
    description: parts.join(' · '),
    tooltip: plainTooltip([parts.join(' · '), reason, vscode.l10n.t('line {0}', line + 1)]),
    command: openPlaceCommand(uri, line),
  });
}

function dutyName(node: string): string {
  const { ordinal, item } = dutyOf(node);
  return item === undefined ? vscode.l10n.t('Duty {0}', ordinal) : vscode.l10n.t('Duty {0}, item {1}', ordinal, item);
}

function citationCount(count: number): string {
  return count === 0
    ? vscode.l10n.t('not cited')
    : count === 1
      ? vscode.l10n.t('1 citation')
      : vscode.l10n.t('{0} citations', count);
}

function kindName(kind: string): string {
  switch (kind) {
    case 'Constitución':
      return vscode.l10n.t('Constitution');
    case 'Ley':
      return vscode.l10n.t('Laws');
    case 'Código':
      return vscode.l10n.t('Codes');
    case 'Reglamento':
      return vscode.l10n.t('Regulations');
    case 'Decreto':
      return vscode.l10n.t('Decrees');
    case 'Acuerdo':
      return vscode.l10n.t('Agreements');
    case 'Contrato':
      return vscode.l10n.t('Contracts');
    case 'Norma':
      return vscode.l10n.t('Standards');
    case 'Lineamientos':
      return vscode.l10n.t('Guidelines');
    default:
      return vscode.l10n.t('Other instruments');
  }
}
