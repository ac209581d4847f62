import * as vscode from 'vscode';
import { rowActionOf, titleActionOf, titleButtons } from './buttons.ts';
import type { SearchContext } from './desk.ts';
import { readHistory } from './history.ts';
import type { SearchItem } from './items.ts';
import { acceptRow, keepResults, narrowBy, pressRowButton } from './keys.ts';
import { createPerformer } from './perform.ts';
import { askFor, beginSearch, hearActive, type SearchState, type Step, stay } from './state.ts';

/**
 * "Buscar función": results at every keystroke, ranked by the server. The old rows stay until the new ones are there,
 * and the row that the person moved to stays active while it is among them. Moving shows the manual beside; Enter
 * opens it. What a key changes is decided in state.ts and keys.ts, and done in perform.ts.
 */
export function showSearch(context: SearchContext, firstQuery: string): void {
  const pick = createSearchPick();
  const begun = beginSearch(readHistory(context.memory), firstQuery);
  let { state } = begun;
  const take = async (step: Step) => {
    state = step.state;
    // Started in this order and in this turn: nothing that is heard meanwhile may come between.
    await Promise.all(step.effects.map(performer.perform));
  };
  const performer = createPerformer(context, { pick, now: () => state, take });
  const listeners = listenTo(pick, () => state, take);
  const hidden = pick.onDidHide(async () => {
    if (!state.isSetAside) {
      vscode.Disposable.from(pick, listeners, hidden).dispose();
      await performer.end();
      context.onEnd();
    }
  });
  pick.value = firstQuery;
  pick.show();
  void take(begun);
}

function createSearchPick(): vscode.QuickPick<SearchItem> {
  const pick = vscode.window.createQuickPick<SearchItem>();
  pick.placeholder = vscode.l10n.t('Who does what? For example: convenio de pago, créditos incobrables');
  pick.buttons = titleButtons();
  // The editor would put the rows that hold the query literally before the others, whatever their rank. It has this
  // switch and does not declare it; where it has none, nothing happens.
  return Object.assign(pick, { sortByLabel: false });
}

/** What the person does, as steps of the search. */
function listenTo(
  pick: vscode.QuickPick<SearchItem>,
  now: () => SearchState,
  take: (step: Step) => Promise<void>,
): vscode.Disposable {
  return vscode.Disposable.from(
    pick.onDidChangeValue((query) => take(askFor(now(), query))),
    pick.onDidChangeActive(([item]) => take(hearActive(now(), item?.row))),
    pick.onDidAccept(() => take(acceptRow(now(), pick.selectedItems[0]?.row))),
    pick.onDidTriggerItemButton(({ item, button }) => take(pressRowButton(now(), rowActionOf(button), item.row))),
    pick.onDidTriggerButton((button) => take(pressTitleButton(now(), button))),
  );
}

function pressTitleButton(state: SearchState, button: vscode.QuickInputButton): Step {
  const action = titleActionOf(button);
  switch (action) {
    case undefined:
      return stay(state);
    case 'keep':
      return keepResults(state);
    default:
      return narrowBy(state, action);
  }
}
