import * as vscode from 'vscode';
import type { SearchResult } from '../../../../server/src/protocol/requests.ts';
import { openPlace } from '../open-place.ts';
import type { Server } from '../server.ts';
import { pathOf, placeOf } from './model.ts';

interface ResultItem extends vscode.QuickPickItem {
  readonly result?: SearchResult;
}

const LIMIT = 50;

/** "Buscar función": results at every keystroke, ranked by the server; Enter opens the duty in the manual. */
export function showSearch(server: Server): void {
  const pick = vscode.window.createQuickPick<ResultItem>();
  pick.title = vscode.l10n.t('Search duties');
  pick.placeholder = vscode.l10n.t('Who does what? For example: convenio de pago, créditos incobrables');
  let running: vscode.CancellationTokenSource | undefined;
  const cancel = () => {
    running?.cancel();
    running?.dispose();
    running = undefined;
  };
  const subscriptions = [
    pick.onDidChangeValue(async (query) => {
      cancel();
      const source = new vscode.CancellationTokenSource();
      running = source;
      pick.busy = true;
      const results = await findDuties(server, query, source.token);
      // Only the newest question may change the list; answers of older ones come too late.
      if (running === source && results !== undefined) {
        pick.items = itemsFor(query, results);
        pick.busy = false;
      }
    }),
    pick.onDidAccept(() => {
      const result = pick.selectedItems[0]?.result;
      if (result !== undefined) {
        pick.hide();
        void openPlace(placeOf(result));
      }
    }),
    pick.onDidHide(() => {
      cancel();
      vscode.Disposable.from(pick, ...subscriptions).dispose();
    }),
  ];
  pick.show();
}

async function findDuties(server: Server, query: string, token: vscode.CancellationToken) {
  if (query.trim() === '') {
    return [];
  }
  try {
    return (await server.search({ query, limit: LIMIT }, token)).results;
  } catch (error) {
    return token.isCancellationRequested ? undefined : reportFailure(error);
  }
}

function reportFailure(error: unknown): readonly SearchResult[] {
  void vscode.window.showErrorMessage(vscode.l10n.t('The search failed: {0}', String(error)));
  return [];
}

function itemsFor(query: string, results: readonly SearchResult[]): readonly ResultItem[] {
  if (results.length === 0 && query.trim() !== '') {
    const label = vscode.l10n.t('No duty according to the Manual has these words.');
    return [{ label, alwaysShow: true }];
  }
  // alwaysShow: the editor's own filter knows no accents and would hide what the server found.
  return results.map((result) => ({
    label: result.text,
    // The number stands first in the second line: a description after a long label is never seen.
    detail: [`${result.unit} ${result.unitName}`, pathOf(result)].filter((part) => part !== '').join(' — '),
    alwaysShow: true,
    result,
  }));
}
