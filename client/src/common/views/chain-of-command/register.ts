import * as vscode from 'vscode';
import { OUTLINE_REQUEST } from '../../../../../server/src/protocol/manuals.ts';
import { CHAIN_OF_COMMAND_REQUEST, type CommandChain } from '../../../../../server/src/protocol/units.ts';
import { SHOW_CHAIN_OF_COMMAND } from '../../shell/command-ids.ts';
import type { LastDraft } from '../../shell/last-draft.ts';
import { openPlace } from '../../shell/open-place.ts';
import type { Server } from '../../shell/server.ts';
import { pickUnit } from '../../units/pick-unit.ts';

interface ChainItem extends vscode.QuickPickItem {
  readonly run?: () => Promise<unknown>;
}

/** The way between two units by their superiors, and who should get a copy of a direct message. */
export function registerChainOfCommand(server: Server, draft: LastDraft): vscode.Disposable {
  return vscode.commands.registerCommand(SHOW_CHAIN_OF_COMMAND, async () => {
    await draft.bringToFront();
    const { manuals } = await server.ask(OUTLINE_REQUEST);
    const sender = await pickUnit(server, manuals, vscode.l10n.t('Reporting line: the unit that sends'));
    const addressee =
      sender && (await pickUnit(server, [sender.manual], vscode.l10n.t('Reporting line: the unit that receives')));
    if (sender === undefined || addressee === undefined) {
      return;
    }
    const manual = sender.manual.uri;
    const chain = await server.ask(CHAIN_OF_COMMAND_REQUEST, {
      manual,
      from: sender.unit.number,
      to: addressee.unit.number,
    });
    if (chain !== null) {
      await showChain(chain, manual, draft);
    }
  });
}

async function showChain(chain: CommandChain, manual: string, draft: LastDraft): Promise<void> {
  const lines = chain.copies.map(({ text }) => text).join('\n');
  const copy = (text: string) => async () => {
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Copied'), 5000);
  };
  const insert = async () => {
    if (!(await draft.insertLines(lines))) {
      await copy(lines)();
    }
  };
  const items: readonly ChainItem[] = [
    { label: vscode.l10n.t('The way'), kind: vscode.QuickPickItemKind.Separator },
    ...chain.steps.map(({ text, line }) => ({ label: text, run: () => openPlace({ uri: manual, line }) })),
    { label: vscode.l10n.t('Suggested copies'), kind: vscode.QuickPickItemKind.Separator },
    ...chain.copies.map(({ text, reason }) => ({ label: text, detail: reason, run: copy(text) })),
    { label: vscode.l10n.t('To do'), kind: vscode.QuickPickItemKind.Separator },
    ...(chain.copies.length === 0
      ? [{ label: vscode.l10n.t('A direct message skips nobody: no copy is suggested.') }]
      : [{ label: vscode.l10n.t('$(insert) Insert the copies (c.c.p.) into the draft'), run: insert }]),
    { label: vscode.l10n.t('$(copy) Copy all of it'), run: copy(chain.text) },
  ];
  const title = vscode.l10n.t('Reporting line by the structure of the Manual');
  await (await vscode.window.showQuickPick(items, { title, placeHolder: title, matchOnDetail: true }))?.run?.();
}
