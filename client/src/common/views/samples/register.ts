import * as vscode from 'vscode';
import { OUTLINE_REQUEST } from '../../../../../server/src/protocol/manuals.ts';
import { OPEN_SAMPLES } from '../../shell/command-ids.ts';
import type { Server } from '../../shell/server.ts';
import type { WalkthroughSteps } from '../../shell/walkthrough-steps.ts';
import { isSpot, SPOTS, type Spot } from './model.ts';
import { provideSamples, type SampleUris } from './provide-samples.ts';

/** Sample drafts to try everything on, which the person may change and save. */
export function registerSamples(
  context: vscode.ExtensionContext,
  server: Server,
  steps: WalkthroughSteps,
): vscode.Disposable {
  return vscode.commands.registerCommand(OPEN_SAMPLES, async (spot?: unknown) => {
    const uris = await provideSamples(context);
    if (isSpot(spot)) {
      await showSpot(await openSample(uris[0], columnFor(uris[0])), spot, server);
      if (spot !== 'citation') {
        steps.take(spot);
      }
    } else {
      await openAll(uris);
    }
  });
}

/** The first in front, with what the citation will replace selected. */
async function openAll([first, ...rest]: SampleUris): Promise<void> {
  // "Beside" is beside whatever is active: the others go where the first went.
  const { viewColumn = vscode.ViewColumn.Active } = await openSample(first, columnFor(first));
  for (const uri of rest) {
    await openSample(uri, viewColumn);
  }
  select(await openSample(first, viewColumn), 'citation');
}

function openSample(uri: vscode.Uri, viewColumn: vscode.ViewColumn): Thenable<vscode.TextEditor> {
  return vscode.window.showTextDocument(uri, { viewColumn, preview: false });
}

/** Where it is open already; beside a page without text, such as the walkthrough, so that both can be seen. */
function columnFor(uri: vscode.Uri): vscode.ViewColumn {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  const isSample = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  const open = all.find(({ tabs }) => tabs.some(isSample))?.viewColumn;
  const { activeTab } = activeTabGroup;
  const isPage = activeTab !== undefined && !(activeTab.input instanceof vscode.TabInputText);
  return open ?? (isPage ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active);
}

/** Asks the editor for what a person would ask for there, once somebody can answer. */
async function showSpot(editor: vscode.TextEditor, spot: Spot, server: Server): Promise<void> {
  const isThere = select(editor, spot);
  await server.ask(OUTLINE_REQUEST);
  if (spot === 'card' && isThere) {
    await vscode.commands.executeCommand('editor.action.showHover');
  }
  if (spot === 'fix') {
    // Without the wrong name the person has mended it: what else is wrong is in the list.
    await vscode.commands.executeCommand(isThere ? 'editor.action.quickFix' : 'workbench.actions.view.problems');
  }
}

/** Whether the words are still there. */
function select(editor: vscode.TextEditor, spot: Spot): boolean {
  const { document } = editor;
  const offset = document.getText().indexOf(SPOTS[spot]);
  if (offset < 0) {
    return false;
  }
  const start = document.positionAt(offset);
  const end = document.positionAt(offset + SPOTS[spot].length);
  editor.selection = spot === 'citation' ? new vscode.Selection(start, end) : caretIn(start);
  editor.revealRange(new vscode.Range(start, end), vscode.TextEditorRevealType.InCenter);
  return true;
}

function caretIn({ line, character }: vscode.Position): vscode.Selection {
  return new vscode.Selection(line, character + 3, line, character + 3);
}
