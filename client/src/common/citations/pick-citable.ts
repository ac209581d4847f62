import * as vscode from 'vscode';
import type { Citable, ManualOutline, UnitOutline } from '../../../../server/src/protocol/requests.ts';
import type { Server } from '../server.ts';
import { unitsMatching } from './model.ts';

interface UnitItem extends vscode.QuickPickItem {
  readonly manual: ManualOutline;
  readonly unit: UnitOutline;
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly id: string;
}

/** Asks for a unit, then for the unit itself or one of its duties; `undefined` when the person backs out. */
export async function pickCitable(server: Server): Promise<Citable | undefined> {
  const { manuals } = await server.outline();
  const chosen = await pickUnit(manuals);
  if (chosen === undefined) {
    return undefined;
  }
  const { manual, unit } = chosen;
  const duties = await server.duties({ manual: manual.uri, unit: unit.number });
  const places: readonly PlaceItem[] = [
    { label: vscode.l10n.t('The unit as a whole'), id: unit.number },
    ...duties.map(({ ordinal, text }) => ({ label: `${ordinal}. ${text}`, id: `${unit.number}#${ordinal}` })),
  ];
  const place = await vscode.window.showQuickPick(places, {
    title: `${unit.number} ${unit.name}`,
    placeHolder: vscode.l10n.t('What to cite: the unit or one of its duties'),
  });
  return place && { manual: manual.uri, id: place.id };
}

/** Filtered by us: the editor's own filter tells "Coordinacion" from "Coordinación". */
function pickUnit(manuals: readonly ManualOutline[]): Promise<UnitItem | undefined> {
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
  pick.title = vscode.l10n.t('Cite the manual');
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
