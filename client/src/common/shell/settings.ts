import * as vscode from 'vscode';
import { readSetting, SETTINGS_SECTION, type SettingName } from '../../../../server/src/protocol/settings.ts';

/** A setting as it counts now, under whichever of its names it is set. Anything may stand in settings.json. */
export function settingNow(name: SettingName, initial: unknown): unknown {
  const settings = vscode.workspace.getConfiguration(SETTINGS_SECTION);
  return readSetting((key) => settings.get(key), name, initial);
}

/** Shows it in the settings page. */
export async function openSetting(name: SettingName): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openSettings', `${SETTINGS_SECTION}.${name}`);
}
