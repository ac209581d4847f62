import * as vscode from 'vscode';
import { DUTY_CHAIN_REQUEST } from '../../../../../server/src/protocol/duty-chain.ts';
import { SEARCH_DUTY, SHOW_DUTY_CHAIN } from '../../shell/command-ids.ts';
import type { Server } from '../../shell/server.ts';
import { citableIn } from '../../units/citable.ts';
import { citablesAtCaret } from '../../units/citables-at-caret.ts';
import { createDutyChainView } from './view.ts';

/** "Ver la cadena de la función", of a duty in a tree, in a list of results, or under the caret in the manual. */
export function registerDutyChain(server: Server): vscode.Disposable {
  const view = createDutyChainView();
  const command = vscode.commands.registerCommand(SHOW_DUTY_CHAIN, async (value?: unknown) => {
    const citable = citableIn(value) ?? (await citablesAtCaret(server))[0];
    const chain = citable && (await server.ask(DUTY_CHAIN_REQUEST, { manual: citable.manual, id: citable.id }));
    if (chain) {
      view.show(chain);
    } else {
      await tellNoDuty();
    }
  });
  return vscode.Disposable.from(view, command);
}

async function tellNoDuty(): Promise<void> {
  const search = vscode.l10n.t('Search duty');
  const message = vscode.l10n.t('Put the cursor on a duty of the manual, or look for one.');
  if ((await vscode.window.showInformationMessage(message, search)) === search) {
    await vscode.commands.executeCommand(SEARCH_DUTY);
  }
}
