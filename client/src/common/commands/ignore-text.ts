import * as vscode from 'vscode';
import { SETTINGS_SECTION, type SettingName } from '../../../../server/src/protocol/settings.ts';
import { openSetting } from '../shell/settings.ts';

const SETTING: SettingName = 'avisos.textosIgnorados';

/** Adds a text to those that are left alone: in the workspace where there is one, and never in the draft. */
export async function ignoreText(text: unknown): Promise<void> {
  if (typeof text !== 'string' || text.trim() === '') {
    return;
  }
  const settings = vscode.workspace.getConfiguration(SETTINGS_SECTION);
  const isInFolder = vscode.workspace.workspaceFolders !== undefined;
  const inspected = settings.inspect<unknown>(SETTING);
  // Written by hand, one name may stand there without a list.
  const known = [(isInFolder ? inspected?.workspaceValue : inspected?.globalValue) ?? []].flat();
  const target = isInFolder ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update(SETTING, [...new Set([...known, text])], target);
  await tellIgnored(text);
}

async function tellIgnored(text: string): Promise<void> {
  const list = vscode.l10n.t('See the list');
  const message = vscode.l10n.t('“{0}” is left alone from now on. The draft was not changed.', text);
  if ((await vscode.window.showInformationMessage(message, list)) === list) {
    await openSetting(SETTING);
  }
}
