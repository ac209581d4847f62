import * as vscode from 'vscode';
import type { SearchAnswer, SearchResult } from '../../../../server/src/protocol/requests.ts';
import { openPlace } from '../open-place.ts';
import type { Server } from '../server.ts';
import { readHistory, rememberQuery } from './history.ts';
import { answerItems, answerNotes, copyButton, type SearchItem, startItems } from './items.ts';
import { placeOf } from './model.ts';
import type { ResultsView } from './results-view.ts';

const LIMIT = 50;

/** What the search works with. */
export interface SearchContext {
  readonly server: Server;
  readonly state: vscode.Memento;
  readonly kept: ResultsView;
}

/** "Buscar función": results at every keystroke, ranked by the server; Enter opens the duty in the manual. */
export function showSearch({ server, state, kept }: SearchContext, firstQuery: string): void {
  const pick = vscode.window.createQuickPick<SearchItem>();
  const keep = { iconPath: new vscode.ThemeIcon('list-tree'), tooltip: vscode.l10n.t('Keep the results as a list') };
  const title = vscode.l10n.t('Search duties');
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Who does what? For example: convenio de pago, créditos incobrables');
  pick.buttons = [keep];
  let answer: SearchAnswer | undefined;
  let running: vscode.CancellationTokenSource | undefined;

  const ask = async (query: string) => {
    running?.cancel();
    const source = new vscode.CancellationTokenSource();
    running = source;
    if (query.trim() === '') {
      answer = undefined;
      pick.title = title;
      pick.items = startItems(readHistory(state));
      return;
    }
    pick.busy = true;
    const found = await findDuties(server, query, source.token);
    // Only the newest question may change the list; answers of older ones come too late.
    if (running === source && found !== undefined) {
      answer = found;
      const notes = answerNotes(found);
      pick.title = notes === '' ? title : `${title}: ${notes}`;
      pick.items = answerItems(found);
      pick.busy = false;
    }
  };
  const open = async (result: SearchResult, options: vscode.TextDocumentShowOptions) => {
    await rememberQuery(state, pick.value);
    pick.hide();
    await openPlace(placeOf(result), options);
  };
  const subscriptions = [
    pick.onDidChangeValue(ask),
    pick.onDidChangeActive(([item]) => {
      // The first row is active by itself; only moving down the list asks for a look at the manual.
      if (item?.result !== undefined && item !== pick.items.find(({ result }) => result !== undefined)) {
        void openPlace(placeOf(item.result), { preserveFocus: true });
      }
    }),
    pick.onDidAccept(async () => {
      const [item] = pick.selectedItems;
      if (item?.query !== undefined) {
        pick.value = item.query;
        await ask(item.query);
      } else if (item?.result !== undefined) {
        await open(item.result, {});
      }
    }),
    pick.onDidTriggerItemButton(async ({ item, button }) => {
      if (item.result === undefined) {
        return;
      }
      if (button.tooltip === copyButton().tooltip) {
        await vscode.env.clipboard.writeText(item.result.text);
      } else {
        await open(item.result, { viewColumn: vscode.ViewColumn.Beside });
      }
    }),
    pick.onDidTriggerButton(async () => {
      if (answer !== undefined) {
        await rememberQuery(state, pick.value);
        kept.show(pick.value, answer.results);
        pick.hide();
      }
    }),
    pick.onDidHide(() => {
      running?.cancel();
      vscode.Disposable.from(pick, ...subscriptions).dispose();
    }),
  ];
  pick.value = firstQuery;
  pick.show();
  void ask(firstQuery);
}

async function findDuties(
  server: Server,
  query: string,
  token: vscode.CancellationToken,
): Promise<SearchAnswer | undefined> {
  try {
    return await server.search({ query, limit: LIMIT }, token);
  } catch (error) {
    if (token.isCancellationRequested) {
      return undefined;
    }
    void vscode.window.showErrorMessage(vscode.l10n.t('The search failed: {0}', String(error)));
    return { results: [], corrected: [], unknown: [], facets: [], completions: [] };
  }
}
