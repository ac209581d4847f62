import * as vscode from 'vscode';
import { earlierNameOf, SETTINGS_SECTION } from '../../../../server/src/protocol/settings.ts';
import { type SettingPlace, settingMoves } from './setting-moves.ts';

/**
 * Moves what is set under earlier names to the names of today, each in the file where it stands, and says so in the log.
 * What cannot be written stays and counts as before.
 */
export async function moveSettings(log: vscode.LogOutputChannel): Promise<void> {
  await moveIn('globalValue', undefined, log);
  await moveIn('workspaceValue', undefined, log);
  // Of a single folder, the settings of the workspace are the folder's.
  const folders = vscode.workspace.workspaceFile === undefined ? [] : (vscode.workspace.workspaceFolders ?? []);
  for (const { uri } of folders) {
    await moveIn('workspaceFolderValue', uri, log);
  }
}

const TARGETS: Readonly<Record<SettingPlace, vscode.ConfigurationTarget>> = {
  globalValue: vscode.ConfigurationTarget.Global,
  workspaceValue: vscode.ConfigurationTarget.Workspace,
  workspaceFolderValue: vscode.ConfigurationTarget.WorkspaceFolder,
};

async function moveIn(
  place: SettingPlace,
  folder: vscode.Uri | undefined,
  log: vscode.LogOutputChannel,
): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SETTINGS_SECTION, folder);
  for (const [setting, steps] of settingMoves((name) => settings.inspect(name), place)) {
    const names = `${SETTINGS_SECTION}.${earlierNameOf(setting)} → ${SETTINGS_SECTION}.${setting} (${place})`;
    try {
      for (const { name, value } of steps) {
        await settings.update(name, value, TARGETS[place]);
      }
      log.info(`Moved a setting to its new name: ${names}`);
    } catch (error) {
      log.warn(`Could not move a setting to its new name; the earlier one still counts: ${names}: ${String(error)}`);
    }
  }
}
