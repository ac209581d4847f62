import * as vscode from 'vscode';
import { OUTLINE_REQUEST } from '../../../../server/src/protocol/manuals.ts';
import { earlierNameOf, SETTINGS_SECTION } from '../../../../server/src/protocol/settings.ts';
import {
  COPY_CITATION,
  OPEN_MANUAL,
  OPEN_MANUALS_SETTING,
  OPEN_PLACE,
  RESTART_SERVER,
  SHOW_IN_ORG_CHART,
  SHOW_UNIT_SHEET,
  USE_EMBEDDED_MANUAL,
} from '../shell/command-ids.ts';
import { openPlace } from '../shell/open-place.ts';
import { property } from '../shell/property.ts';
import type { Server } from '../shell/server.ts';
import { openSetting } from '../shell/settings.ts';
import { isUnitsNode, lineOf, type UnitsNode, type UnitsSelection } from '../units/node.ts';

export function registerManualCommands(server: Server, units: UnitsSelection): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(OPEN_PLACE, (place: unknown, line: unknown, options: unknown) => {
      const node = isUnitsNode(place) ? place : units.selected;
      return place === undefined || isUnitsNode(place) ? openNode(node) : followLink(place, line, options);
    }),
    vscode.commands.registerCommand(OPEN_MANUAL, () => openFirstManual(server)),
    vscode.commands.registerCommand(RESTART_SERVER, () => server.restart()),
    vscode.commands.registerCommand(USE_EMBEDDED_MANUAL, () => removeManualsSetting()),
    vscode.commands.registerCommand(OPEN_MANUALS_SETTING, () => openSetting('manuales')),
  );
}

async function openNode(node: UnitsNode | undefined): Promise<void> {
  await (node && openPlace({ uri: node.manual.uri, line: lineOf(node) }));
}

/**
 * Links in hovers call this. Whatever they pass, nothing happens but a document opening at a line, the citation of a unit
 * on the clipboard, its chart or its sheet.
 */
async function followLink(uri: unknown, line: unknown, options: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof line !== 'number') {
    return;
  }
  const unit = property(options, 'unit');
  const command = typeof unit === 'string' ? UNIT_ACTIONS.get(property(options, 'action')) : undefined;
  if (command !== undefined) {
    await vscode.commands.executeCommand(command, { manual: uri, unit });
  } else {
    await openPlace({ uri, line }, { preserveFocus: property(options, 'preserveFocus') === true });
  }
}

const UNIT_ACTIONS: ReadonlyMap<unknown, string> = new Map([
  ['cite', COPY_CITATION],
  ['chart', SHOW_IN_ORG_CHART],
  ['sheet', SHOW_UNIT_SHEET],
]);

async function openFirstManual(server: Server): Promise<void> {
  const [manual] = (await server.ask(OUTLINE_REQUEST)).manuals;
  if (manual === undefined) {
    void vscode.window.showWarningMessage(vscode.l10n.t('No manual is loaded.'));
  } else {
    await openPlace({ uri: manual.uri, line: 0 });
  }
}

/** Wherever it is set and under either name, since a workspace's value would hide the user's. */
async function removeManualsSetting(): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SETTINGS_SECTION);
  for (const name of ['manuales', earlierNameOf('manuales')]) {
    const value = settings.inspect(name);
    if (value?.workspaceValue !== undefined) {
      await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
    }
    if (value?.globalValue !== undefined) {
      await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
    }
  }
}
