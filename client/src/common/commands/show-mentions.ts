import * as vscode from 'vscode';
import { UNIT_MENTIONS_REQUEST } from '../../../../server/src/protocol/drafts.ts';
import { SHOW_REFERENCES } from '../shell/command-ids.ts';
import type { Server } from '../shell/server.ts';
import { type UnitsNode, unitOf } from '../units/node.ts';
import { titleOf } from '../units/title.ts';

/** Lists where drafts of the workspace name a unit, over its heading in the manual. */
export async function showMentions(node: UnitsNode, server: Server): Promise<void> {
  const unit = unitOf(node);
  if (unit === undefined) {
    return;
  }
  const { uri } = node.manual;
  const locations = await server.ask(UNIT_MENTIONS_REQUEST, { manual: uri, unit: unit.number });
  if (locations.length === 0) {
    const message = vscode.l10n.t('No draft names {0}.', titleOf(unit));
    void vscode.window.showInformationMessage(message);
    return;
  }
  await vscode.commands.executeCommand(SHOW_REFERENCES, uri, { line: unit.line, character: 0 }, locations);
}
