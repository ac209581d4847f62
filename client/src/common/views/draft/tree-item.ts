import * as vscode from 'vscode';
import type { DraftProblem, NamedUnit } from '../../../../../server/src/protocol/drafts.ts';
import { problemsName } from '../../shell/problems-name.ts';
import { plainTooltip, rowLabel, treeRow } from '../../shell/tree-row.ts';
import { levelIcon } from '../../units/level-icon.ts';
import { rowTitleOf, titleOf } from '../../units/title.ts';
import { formName } from './form-name.ts';
import { type DraftNode, gravestOf, namesOf } from './model.ts';

/** `draft` is the document that the rows belong to; choosing one shows its place there. */
export function draftTreeItem(node: DraftNode, draft: vscode.Uri): vscode.TreeItem {
  const item = itemOf(node, draft);
  item.id = `${draft.toString()} ${node.id}`;
  item.contextValue = node.kind;
  item.accessibilityInformation ??= { label: rowLabel(item) };
  item.collapsibleState = stateOf(node);
  return item;
}

function itemOf(node: DraftNode, draft: vscode.Uri): vscode.TreeItem {
  switch (node.kind) {
    case 'unit':
      return treeRow(rowTitleOf(node.unit), {
        description: counts(node.named),
        accessibilityInformation: { label: `${titleOf(node.unit)}, ${counts(node.named)}` },
        iconPath: iconOfProblems(node.named) ?? levelIcon(node.unit),
        tooltip: plainTooltip([titleOf(node.unit), ...problemsOf(node.named)]),
      });
    case 'name':
      return treeRow(node.named.former ?? namesOf(node.units), {
        description: [
          whichOf(node.units.map(({ number, name, isUnnumbered }) => (isUnnumbered ? name : number))),
          counts(node.named),
        ].join(' · '),
        iconPath: iconOfProblems(node.named) ?? new vscode.ThemeIcon('question'),
        tooltip: plainTooltip([...node.units.map(titleOf), ...problemsOf(node.named)]),
      });
    case 'mention': {
      const { range, text, form, problems } = node.mention;
      return treeRow(text, {
        description: [lineName(range.start.line), formName(form)].join(' · '),
        iconPath: severityIcon(gravestOf(problems)) ?? new vscode.ThemeIcon('whole-word'),
        tooltip: plainTooltip(problems.length === 0 ? [text] : problems.map(({ message }) => message)),
        command: goTo(draft, range),
      });
    }
    case 'more':
      return treeRow(vscode.l10n.t('and {0} more', node.count), {});
    case 'others':
      return treeRow(vscode.l10n.t('Other problems'), {
        description: String(node.problems.length),
        iconPath: new vscode.ThemeIcon('checklist'),
      });
    case 'problem':
      return treeRow(node.problem.message, {
        description: lineName(node.problem.range.start.line),
        iconPath: severityIcon(node.problem) ?? new vscode.ThemeIcon('info'),
        tooltip: plainTooltip([node.problem.message]),
        command: goTo(draft, node.problem.range),
      });
  }
}

function stateOf({ kind }: DraftNode): vscode.TreeItemCollapsibleState {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  return kind === 'others' ? Expanded : kind === 'unit' || kind === 'name' ? Collapsed : None;
}

function counts({ mentionCount, problemCount }: NamedUnit): string {
  const mentions = mentionCount === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', mentionCount);
  return problemCount === 0 ? mentions : `${problemsName(problemCount)} · ${mentions}`;
}

function problemsOf({ mentions }: NamedUnit): readonly string[] {
  const messages = mentions.flatMap(({ problems }) => problems.map(({ message }) => message));
  return [...new Set(messages)].slice(0, 5);
}

function whichOf(numbers: readonly string[]): string {
  return numbers.length === 0
    ? vscode.l10n.t('no unit of today')
    : vscode.l10n.t('may be {0}', numbers.join(vscode.l10n.t(' or ')));
}

function lineName(line: number): string {
  return vscode.l10n.t('line {0}', line + 1);
}

function iconOfProblems({ mentions }: NamedUnit): vscode.ThemeIcon | undefined {
  return severityIcon(gravestOf(mentions.flatMap(({ problems }) => problems)));
}

function severityIcon(problem: DraftProblem | undefined): vscode.ThemeIcon | undefined {
  switch (problem?.severity) {
    case undefined:
      return undefined;
    case 'error':
      return new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground'));
    case 'warning':
      return new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground'));
    case 'information':
    case 'hint':
      return new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground'));
  }
}

function goTo(draft: vscode.Uri, { start, end }: DraftProblem['range']): vscode.Command {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  return { command: 'vscode.open', title: vscode.l10n.t('Go to the mention'), arguments: [draft, { selection }] };
}
