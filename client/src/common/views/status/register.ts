import * as vscode from 'vscode';
import { MANUAL_LANGUAGE } from '../../../../../server/src/protocol/addresses.ts';
import {
  MANUAL_LABELS_REQUEST,
  type ManualTitle,
  OUTLINE_REQUEST,
} from '../../../../../server/src/protocol/manuals.ts';
import { SHOW_ACTIONS } from '../../shell/command-ids.ts';
import { DRAFT_LANGUAGES } from '../../shell/draft-languages.ts';
import { problemsName } from '../../shell/problems-name.ts';
import type { Server } from '../../shell/server.ts';
import { problemCount } from './problem-count.ts';
import { showActions } from './show-actions.ts';

/** The manual in use and the problems of the draft in front; shown with drafts and manuals only. */
export function registerStatus(server: Server): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('manualOrganizacion.status', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Organization manual');
  item.command = SHOW_ACTIONS;
  let titles: readonly ManualTitle[] | undefined;
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (titles === undefined || !isOurs(document)) {
      item.hide();
      return;
    }
    const problems = document.languageId === MANUAL_LANGUAGE ? 0 : problemCount(document.uri);
    const names = titles.length === 0 ? vscode.l10n.t('No manual') : titles.map(({ short }) => short).join(', ');
    const notices = problems === 0 ? '' : ` · ${problemsName(problems)}`;
    item.text = `$(book) ${shorten(names)}${notices}`;
    item.tooltip = tooltipOf(titles, problems);
    item.accessibilityInformation = {
      label: `${vscode.l10n.t('Manual in use: {0}', names)}${notices}`,
      role: 'button',
    };
    item.show();
  };
  const ask = async () => {
    titles = await server.ask(MANUAL_LABELS_REQUEST).catch(() => undefined);
    show();
  };
  // After the tree has its outline: what the manuals are called can wait.
  void server.ask(OUTLINE_REQUEST).then(ask, ask);
  return vscode.Disposable.from(
    item,
    server.onDidChangeManuals(() => void ask()),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.languages.onDidChangeDiagnostics(show),
    vscode.commands.registerCommand(SHOW_ACTIONS, showActions),
  );
}

function isOurs(document: vscode.TextDocument | undefined): document is vscode.TextDocument {
  return document !== undefined && [...DRAFT_LANGUAGES, MANUAL_LANGUAGE].includes(document.languageId);
}

function tooltipOf(titles: readonly ManualTitle[], problems: number): string {
  const manuals = titles.map(({ title, short }) => (title === '' ? short : title));
  const draft = problems === 0 ? [] : [vscode.l10n.t('In this draft: {0}', problemsName(problems))];
  return [...manuals, ...draft].join('\n');
}

/** Room in the bar is everybody's. */
const LONGEST = 30;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
