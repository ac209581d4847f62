import * as vscode from 'vscode';
import { OPEN_PLACE } from '../../shell/command-ids.ts';
import { lineOf, type UnitsNode } from '../../units/node.ts';

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
