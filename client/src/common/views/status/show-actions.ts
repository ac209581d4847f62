import * as vscode from 'vscode';
import {
  INSERT_CITATION,
  OPEN_MANUAL,
  OPEN_MANUALS_SETTING,
  OPEN_SAMPLES,
  REPORT_DRAFT,
  SEARCH_DUTY,
  SHOW_CHAIN_OF_COMMAND,
  SHOW_ERRATA,
  SHOW_ORG_CHART,
} from '../../shell/command-ids.ts';
import { DRAFT_LANGUAGES } from '../../shell/draft-languages.ts';
import { problemCount } from './problem-count.ts';

interface ActionItem extends vscode.QuickPickItem {
  readonly command?: readonly [id: string, ...rest: unknown[]];
}

const WALKTHROUGH = 'manual-organizacion.manual-organizacion#firstMinutes';

/** What helps with the draft in front, then what the manual offers. */
export async function showActions(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const isDraft = document !== undefined && DRAFT_LANGUAGES.includes(document.languageId);
  const items = [...(isDraft ? draftActions(document) : []), ...manualActions()];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Organization manual'),
    placeHolder: vscode.l10n.t('What do you want to do?'),
  });
  if (chosen?.command !== undefined) {
    await vscode.commands.executeCommand(...chosen.command);
  }
}

function draftActions({ uri }: vscode.TextDocument): readonly ActionItem[] {
  return [
    { label: vscode.l10n.t('This draft'), kind: vscode.QuickPickItemKind.Separator },
    {
      label: vscode.l10n.t('$(warning) See the problems'),
      description: String(problemCount(uri)),
      command: ['workbench.actions.view.problems'],
    },
    { label: vscode.l10n.t('$(output) Report: units, citations, problems'), command: [REPORT_DRAFT] },
    { label: vscode.l10n.t('$(quote) Insert a citation'), command: [INSERT_CITATION] },
  ];
}

function manualActions(): readonly ActionItem[] {
  return [
    { label: vscode.l10n.t('The manual'), kind: vscode.QuickPickItemKind.Separator },
    { label: vscode.l10n.t('$(search) Search duty'), command: [SEARCH_DUTY] },
    { label: vscode.l10n.t('$(type-hierarchy) Organization chart'), command: [SHOW_ORG_CHART] },
    { label: vscode.l10n.t('Reporting line between two units'), command: [SHOW_CHAIN_OF_COMMAND] },
    { label: vscode.l10n.t('$(book) Open the manual'), command: [OPEN_MANUAL] },
    { label: vscode.l10n.t('Misprints of the manual'), command: [SHOW_ERRATA] },
    { label: vscode.l10n.t('Use another manual…'), command: [OPEN_MANUALS_SETTING] },
    { label: vscode.l10n.t('To learn'), kind: vscode.QuickPickItemKind.Separator },
    { label: vscode.l10n.t('First minutes'), command: ['workbench.action.openWalkthrough', WALKTHROUGH, false] },
    { label: vscode.l10n.t('Open sample drafts'), command: [OPEN_SAMPLES] },
  ];
}
