import * as vscode from 'vscode';
import type { ManualOutline, UnitOutline } from '../../../../server/src/protocol/manuals.ts';
import { FIND_UNITS_REQUEST, type FoundUnit } from '../../../../server/src/protocol/units.ts';
import type { Server } from '../shell/server.ts';
import { rowTitleOf, superiorsOf } from './title.ts';

export interface UnitItem extends vscode.QuickPickItem {
  readonly manual: ManualOutline;
  readonly unit: UnitOutline;
}

/** A list of units that is ranked anew at every keystroke. */
export interface UnitPick extends vscode.Disposable {
  readonly pick: vscode.QuickPick<UnitItem>;
  /** Asks for what stands in the box. */
  refresh(): Promise<void>;
  /** The unit that the person means at Enter: the best for what was typed last, where the list is still an older one. */
  chosen(): Promise<UnitItem | undefined>;
}

export function createUnitPick(
  server: Server,
  manuals: readonly ManualOutline[],
  onDidRank: (query: string, found: readonly FoundUnit[]) => void = () => undefined,
): UnitPick {
  const pick = vscode.window.createQuickPick<UnitItem>();
  pick.placeholder = vscode.l10n.t('Number or name; accents and typing errors do not matter');
  let newest = 0;
  let shown: string | undefined;
  const refresh = async () => {
    const question = ++newest;
    const query = pick.value;
    const found = await server.ask(FIND_UNITS_REQUEST, { query });
    // Answers to older questions come too late.
    if (question === newest) {
      pick.items = found.flatMap((unit) => itemsOf(unit, manuals));
      shown = query;
      onDidRank(query, found);
    }
  };
  const listener = pick.onDidChangeValue(refresh);
  return {
    pick,
    refresh,
    chosen: async () => {
      if (shown === pick.value) {
        return pick.selectedItems[0];
      }
      await refresh();
      return pick.items[0];
    },
    dispose: () => {
      newest++;
      vscode.Disposable.from(pick, listener).dispose();
    },
  };
}

/** `alwaysShow`: the editor's own filter knows no accents and would hide what the server found. */
function itemsOf({ manual: uri, number }: FoundUnit, manuals: readonly ManualOutline[]): readonly UnitItem[] {
  const manual = manuals.find((each) => each.uri === uri);
  const unit = manual?.units.find((each) => each.number === number);
  if (manual === undefined || unit === undefined) {
    return [];
  }
  const path = superiorsOf(manual, unit).map(({ name }) => name);
  const place = (1 < manuals.length ? [manual.title, ...path] : path.slice(1)).join(' › ');
  const detail = place === '' ? {} : { detail: place };
  const level = unit.shortName === undefined ? {} : { description: unit.level };
  return [{ label: rowTitleOf(unit), ...level, ...detail, alwaysShow: true, manual, unit }];
}
