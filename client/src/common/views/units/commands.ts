import * as vscode from 'vscode';
import type { Location } from 'vscode-languageclient';
import { OPEN_PLACE, SHOW_REFERENCES } from '../../shell/command-ids.ts';
import type { Server } from '../../shell/server.ts';
import { lineOf, titleOf, type UnitsNode, unitOf } from './model.ts';

/** Shows a place of the manual inside the draft, without leaving it; opens it where no editor is there to show it in. */
export async function peekNode(node: UnitsNode): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const line = lineOf(node);
  if (editor === undefined) {
    await vscode.commands.executeCommand(OPEN_PLACE, node.manual.uri, line);
    return;
  }
  const place = new vscode.Location(vscode.Uri.parse(node.manual.uri, true), new vscode.Position(line, 0));
  const { document, selection } = editor;
  await vscode.commands.executeCommand('editor.action.peekLocations', document.uri, selection.active, [place], 'peek');
}

/** Lists where drafts of the workspace name a unit, over its heading in the manual. */
export async function showMentions(node: UnitsNode, server: Server): Promise<void> {
  const unit = unitOf(node);
  if (unit === undefined) {
    return;
  }
  const { uri } = node.manual;
  const locations: readonly Location[] = await server.unitMentions({ manual: uri, unit: unit.number });
  if (locations.length === 0) {
    const message = vscode.l10n.t('No draft names {0}.', titleOf(unit));
    void vscode.window.showInformationMessage(message);
    return;
  }
  await vscode.commands.executeCommand(SHOW_REFERENCES, uri, { line: unit.line, character: 0 }, locations);
}
