import * as vscode from 'vscode';
import { OUTLINE_REQUEST } from '../../../../server/src/protocol/manuals.ts';
import { OPEN_MANUALS_SETTING, USE_EMBEDDED_MANUAL } from './command-ids.ts';
import type { Server } from './server.ts';

/** Tells, once a load, what keeps each configured manual from being used, with the ways out as buttons. */
export function registerManualProblems(server: Server): vscode.Disposable {
  void tellProblems(server);
  return server.onDidChangeManuals(() => void tellProblems(server));
}

async function tellProblems(server: Server): Promise<void> {
  const { problems } = await server.ask(OUTLINE_REQUEST).catch(() => ({ problems: [] }));
  await Promise.all(problems.map(tellProblem));
}

async function tellProblem(problem: string): Promise<void> {
  const useEmbedded = vscode.l10n.t('Use the manual that comes with the extension');
  const choose = vscode.l10n.t('Choose another file');
  const chosen = await vscode.window.showWarningMessage(problem, useEmbedded, choose);
  if (chosen !== undefined) {
    await vscode.commands.executeCommand(chosen === useEmbedded ? USE_EMBEDDED_MANUAL : OPEN_MANUALS_SETTING);
  }
}
