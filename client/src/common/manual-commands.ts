import * as vscode from 'vscode';
import { OPEN_MANUAL, OPEN_MANUALS_SETTING, OPEN_PLACE, RESTART_SERVER, USE_EMBEDDED_MANUAL } from './command-ids.ts';
import { openPlace } from './open-place.ts';
import type { Server } from './server.ts';

export function registerManualCommands(server: Server): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(OPEN_PLACE, (uri: unknown, line: unknown) => openUntrustedPlace(uri, line)),
    vscode.commands.registerCommand(OPEN_MANUAL, () => openFirstManual(server)),
    vscode.commands.registerCommand(RESTART_SERVER, () => server.restart()),
    vscode.commands.registerCommand(USE_EMBEDDED_MANUAL, () => removeManualsSetting()),
    vscode.commands.registerCommand(OPEN_MANUALS_SETTING, () =>
      vscode.commands.executeCommand('workbench.action.openSettings', 'manualOrganizacion.manuals'),
    ),
  );
}

/** Links in hovers call this; whatever they pass, nothing happens but a document opening at a line. */
async function openUntrustedPlace(uri: unknown, line: unknown): Promise<void> {
  if (typeof uri === 'string' && typeof line === 'number') {
    await openPlace({ uri, line });
  }
}

async function openFirstManual(server: Server): Promise<void> {
  const [manual] = (await server.outline()).manuals;
  if (manual === undefined) {
    void vscode.window.showWarningMessage(vscode.l10n.t('No manual is loaded.'));
  } else {
    await openPlace({ uri: manual.uri, line: 0 });
  }
}

/** Wherever it is set, since a workspace's value would hide the user's. */
async function removeManualsSetting(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('manualOrganizacion');
  const value = settings.inspect('manuals');
  if (value?.workspaceValue !== undefined) {
    await settings.update('manuals', undefined, vscode.ConfigurationTarget.Workspace);
  }
  if (value?.globalValue !== undefined) {
    await settings.update('manuals', undefined, vscode.ConfigurationTarget.Global);
  }
}
