import * as vscode from 'vscode';
import type { ManualOutline } from '../../../../server/src/protocol/manuals.ts';
import type { Server } from '../shell/server.ts';
import { createUnitPick, type UnitItem } from './unit-pick.ts';

/** Asks for a unit of these manuals; `undefined` when the person backs out. */
export function pickUnit(
  server: Server,
  manuals: readonly ManualOutline[],
  title: string,
): Promise<UnitItem | undefined> {
  const units = createUnitPick(server, manuals);
  const { pick } = units;
  pick.title = title;
  return new Promise((resolve) => {
    const subscriptions = [
      pick.onDidAccept(async () => {
        resolve(await units.chosen());
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        vscode.Disposable.from(units, ...subscriptions).dispose();
      }),
    ];
    pick.show();
    void units.refresh();
  });
}
