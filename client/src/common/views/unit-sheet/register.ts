import * as vscode from 'vscode';
import { OUTLINE_REQUEST } from '../../../../../server/src/protocol/manuals.ts';
import type { UnitPageParams } from '../../../../../server/src/protocol/unit-pages.ts';
import { COMPARE_UNITS, SHOW_UNIT_SHEET } from '../../shell/command-ids.ts';
import type { Server } from '../../shell/server.ts';
import { pickUnit } from '../../units/pick-unit.ts';
import { actionIn, unitPageIn } from './model.ts';
import { createUnitPagePanels } from './panels.ts';
import { usePage } from './use-page.ts';

/** The whole sheet of a unit, and two units side by side; called without a unit they ask for one. */
export function registerUnitSheet({ globalStorageUri }: vscode.ExtensionContext, server: Server): vscode.Disposable {
  const panels = createUnitPagePanels(server);
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand(SHOW_UNIT_SHEET, async (value?: unknown) => {
      const params = unitPageIn(value) ?? (await askForUnit(server, vscode.l10n.t('Sheet of which unit?')));
      const action = actionIn(value);
      if (params !== undefined) {
        await (action === undefined ? panels.show(params) : usePage(params, action, server, globalStorageUri));
      }
    }),
    vscode.commands.registerCommand(COMPARE_UNITS, async (value?: unknown) => {
      const one = unitPageIn(value) ?? (await askForUnit(server, vscode.l10n.t('Compare which unit?')));
      const other = one && (await askForUnit(server, vscode.l10n.t('Compare with which unit?'), one.manual));
      if (one === undefined || other === undefined) {
        return;
      }
      if (one.unit === other.unit) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Both are the same unit. Choose another to compare with.'),
        );
        return;
      }
      await panels.show({ manual: one.manual, unit: one.unit, other: other.unit });
    }),
  );
}

/** Of the manual with this URI; without one, of all in use. */
async function askForUnit(server: Server, title: string, uri?: string): Promise<UnitPageParams | undefined> {
  const { manuals } = await server.ask(OUTLINE_REQUEST);
  if (manuals.length === 0) {
    void vscode.window.showWarningMessage(vscode.l10n.t('No manual is loaded.'));
    return undefined;
  }
  const offered = manuals.filter((manual) => uri === undefined || manual.uri === uri);
  const chosen = await pickUnit(server, offered, title);
  return chosen && { manual: chosen.manual.uri, unit: chosen.unit.number };
}
