import * as vscode from 'vscode';
import { OUTLINE_REQUEST } from '../../../../../server/src/protocol/manuals.ts';
import type { Server } from '../../shell/server.ts';
import { createUnitPick, type UnitItem } from '../../units/unit-pick.ts';
import { filterUnits, type UnitsFilter } from './filter.ts';

/** What the person does with the filter while typing, and in the end. */
export interface FilterUse {
  /** Narrows the tree; `undefined` shows all. */
  show(filter: UnitsFilter | undefined): void;
  /** The unit that the person chose, the best by default. */
  choose(item: UnitItem): void;
}

/** Asks for words of units: the tree narrows at every keystroke, Enter keeps it so, Escape takes it back. */
export async function askForFilter(server: Server, before: UnitsFilter | undefined, use: FilterUse): Promise<void> {
  const { manuals } = await server.ask(OUTLINE_REQUEST);
  const units = createUnitPick(server, manuals, (query, found) =>
    use.show(query.trim() === '' ? undefined : filterUnits(manuals, query.trim(), found)),
  );
  const { pick } = units;
  pick.title = vscode.l10n.t('Filter the units');
  pick.value = before?.query ?? '';
  let isKept = false;
  const subscriptions = [
    pick.onDidAccept(async () => {
      const chosen = await units.chosen();
      isKept = true;
      pick.hide();
      if (chosen !== undefined) {
        use.choose(chosen);
      }
    }),
    pick.onDidHide(() => {
      if (!isKept) {
        use.show(before);
      }
      vscode.Disposable.from(units, ...subscriptions).dispose();
    }),
  ];
  pick.show();
  await units.refresh();
}
