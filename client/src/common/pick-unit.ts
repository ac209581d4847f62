import * as vscode from 'vscode';
import type { ManualOutline, UnitOutline } from '../../../server/src/protocol/requests.ts';
import { unitsMatching } from './citations/model.ts';

interface UnitItem extends vscode.QuickPickItem {
  readonly manual: ManualOutline;
  readonly unit: UnitOutline;
}

/** Asks for a unit; `undefined` when the person backs out. Filtered by us: the editor's own filter tells "Coordinacion" from "Coordinación". */
export function pickUnit(manuals: readonly ManualOutline[], title: string): Promise<UnitItem | undefined> {
  const pick = vscode.window.createQuickPick<UnitItem>();
  const show = (query: string) => {
    pick.items = manuals.flatMap((manual) =>
      unitsMatching(manual.units, query).map((unit) => ({
        label: `${unit.number} ${unit.name}`,
        ...(1 < manuals.length ? { detail: manual.title } : {}),
        alwaysShow: true,
        manual,
        unit,
      })),
    );
  };
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Number or name of a unit');
  show('');
  return new Promise((resolve) => {
    const subscriptions = [
      pick.onDidChangeValue(show),
      pick.onDidAccept(() => {
        resolve(pick.selectedItems[0]);
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        vscode.Disposable.from(pick, ...subscriptions).dispose();
      }),
    ];
    pick.show();
  });
}
