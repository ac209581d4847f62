import * as vscode from 'vscode';
import type { SearchAnswer, SearchResult } from '../../../../../server/src/protocol/requests.ts';
import { INSERT_CITATION, SHOW_DUTY_CHAIN } from '../../shell/command-ids.ts';
import { debounce } from '../../shell/debounce.ts';
import { openPlace } from '../../shell/open-place.ts';
import type { Server } from '../../shell/server.ts';
import { placeOf, resultKey } from '../../units/found-duty.ts';
import { completeQuery, type FacetKind, isFacetBegun } from './facets.ts';
import { forgetQuery, readHistory, rememberQuery } from './history.ts';
import {
  actionOf,
  answerItems,
  answerNotes,
  facetNotes,
  type ResultAction,
  type SearchItem,
  startItems,
} from './items.ts';
import { pickFacet } from './pick-facet.ts';
import { createPreview } from './preview.ts';

const LIMIT = 50;

/** What is heard of one key comes within this time, in milliseconds. */
const TYPING = 50;

/** What the search works with. */
export interface SearchContext {
  readonly server: Server;
  readonly state: vscode.Memento;
  /** Makes a list of results that stays. */
  readonly keep: (query: string, results: readonly SearchResult[]) => void;
  /** The person has found something, or given up. */
  readonly onEnd: () => void;
}

/**
 * "Buscar función": results at every keystroke, ranked by the server. The old rows stay until the new ones are there,
 * and the active row stays active while it is among them. Moving shows the manual beside; Enter opens it.
 */
export function showSearch({ server, state, keep: keepResults, onEnd }: SearchContext, firstQuery: string): void {
  const pick = createSearchPick();
  const title = vscode.l10n.t('Search duties');
  const preview = createPreview();
  const facetButtons = createFacetButtons();
  const keep = { iconPath: new vscode.ThemeIcon('list-tree'), tooltip: vscode.l10n.t('Keep the results as a list') };
  let answer: SearchAnswer | undefined;
  let running: vscode.CancellationTokenSource | undefined;
  /** Row that is active because of what we did: no move of the person's, so nothing to show beside. */
  let activated: SearchItem | undefined;
  /** The same until the editor confirms it; before, it tells of the first row, which it always activates. */
  let unconfirmed: SearchItem | undefined;
  /** Row that the person moved to. */
  let chosen: SearchItem | undefined;
  /** Another pick is in front and this one comes back. */
  let isSetAside = false;

  const showRows = (rows: readonly SearchItem[], query: string) => {
    activated = rowToActivate(rows, chosen, query);
    chosen = activated?.result !== undefined && isSameResult(activated, chosen) ? activated : undefined;
    unconfirmed = activated === rows.find(isSelectable) ? undefined : activated;
    pick.items = rows;
    if (activated !== undefined) {
      pick.activeItems = [activated];
    }
  };
  const ask = async (query: string) => {
    running?.cancel();
    const source = new vscode.CancellationTokenSource();
    running = source;
    if (query.trim() === '') {
      answer = undefined;
      pick.title = title;
      pick.busy = false;
      showRows(startItems(readHistory(state)), query);
      return;
    }
    pick.busy = true;
    const found = await findDuties(server, query, source.token);
    // Only the newest question may change the list; answers of older ones come too late.
    if (running === source && found !== undefined) {
      answer = found;
      pick.title = [[title, ...facetNotes(found)].join(' · '), ...answerNotes(found)].join(' — ');
      showRows(answerItems(found, query), query);
      pick.busy = false;
    }
  };
  const change = async (query: string) => {
    pick.value = query;
    await ask(query);
  };
  const leave = async () => {
    preview.keep();
    await rememberQuery(state, pick.value);
    pick.hide();
  };
  const open = async (result: SearchResult, options: vscode.TextDocumentShowOptions) => {
    await leave();
    await openPlace(placeOf(result), options);
  };
  const act = async (action: ResultAction | undefined, item: SearchItem) => {
    const { result, query } = item;
    if (action === 'forget' && query !== undefined) {
      await forgetQuery(state, query);
      await ask(pick.value);
    }
    if (result === undefined) {
      return;
    }
    switch (action) {
      case 'beside':
        return open(result, { viewColumn: preview.column ?? vscode.ViewColumn.Beside });
      case 'cite':
      case 'chain':
        await preview.restore();
        await leave();
        await vscode.commands.executeCommand(action === 'cite' ? INSERT_CITATION : SHOW_DUTY_CHAIN, result);
        return;
      case 'copy':
        await vscode.env.clipboard.writeText(result.text);
        vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Copied: {0}', firstWords(result.text)), 5000);
    }
  };
  const narrow = async (kind: FacetKind) => {
    isSetAside = true;
    const query = await pickFacet(server, kind, pick.value).finally(() => {
      isSetAside = false;
      pick.show();
    });
    await change(query ?? pick.value);
  };
  const moveTo = (item: SearchItem) => {
    activated = undefined;
    chosen = item;
    if (item.result !== undefined) {
      const { text, highlights } = item.result;
      const words = highlights.map(({ start, end }) => text.slice(start, end));
      void preview.show(placeOf(item.result), words);
    }
  };
  const movedToFirst = debounce(async () => {
    const [first] = pick.activeItems;
    if (first !== undefined && first === pick.items.find(isSelectable)) {
      moveTo(first);
    }
  }, TYPING);
  const subscriptions = [
    movedToFirst,
    pick.onDidChangeValue((query) => {
      movedToFirst.dispose();
      return ask(query);
    }),
    pick.onDidChangeActive(([item]) => {
      // Nothing is active while another pick is in front.
      if (item === undefined || isSetAside) {
        return;
      }
      if (unconfirmed !== undefined || item === activated) {
        unconfirmed = item === unconfirmed ? undefined : unconfirmed;
        return;
      }
      // Typing activates the first row too, a moment before we hear of it.
      if (item === pick.items.find(isSelectable)) {
        movedToFirst.soon();
      } else {
        moveTo(item);
      }
    }),
    pick.onDidAccept(async () => {
      const [item] = pick.selectedItems;
      if (item?.completion !== undefined) {
        await change(completeQuery(pick.value, item.completion));
      } else if (item?.query !== undefined) {
        await change(item.query);
      } else if (item?.result !== undefined) {
        await open(item.result, preview.column === undefined ? {} : { viewColumn: preview.column });
      }
    }),
    pick.onDidTriggerItemButton(({ item, button }) => act(actionOf(button), item)),
    pick.onDidTriggerButton(async (button) => {
      const facet = facetButtons.find(({ tooltip }) => tooltip === button.tooltip);
      if (facet !== undefined) {
        await narrow(facet.kind);
      } else if (answer !== undefined && 0 < answer.results.length) {
        keepResults(pick.value, answer.results);
        await preview.restore();
        await leave();
      }
    }),
    pick.onDidHide(async () => {
      if (!isSetAside) {
        running?.cancel();
        vscode.Disposable.from(pick, ...subscriptions).dispose();
        await preview.restore();
        onEnd();
      }
    }),
  ];
  pick.buttons = [...facetButtons, keep];
  pick.title = title;
  pick.value = firstQuery;
  pick.show();
  void ask(firstQuery);
}

function createSearchPick(): vscode.QuickPick<SearchItem> {
  const pick = vscode.window.createQuickPick<SearchItem>();
  pick.placeholder = vscode.l10n.t('Who does what? For example: convenio de pago, créditos incobrables');
  // The editor would put the rows that hold the query literally before the others, whatever their rank. It has this
  // switch and does not declare it; where it has none, nothing happens.
  return Object.assign(pick, { sortByLabel: false });
}

interface FacetButton extends vscode.QuickInputButton {
  readonly kind: FacetKind;
}

function createFacetButtons(): readonly FacetButton[] {
  const button = (kind: FacetKind, icon: string, tooltip: string) => ({
    kind,
    iconPath: new vscode.ThemeIcon(icon),
    tooltip,
  });
  return [
    button('unit', 'type-hierarchy', vscode.l10n.t('Only in a unit or branch')),
    button('level', 'layers', vscode.l10n.t('Only at a level')),
    button('verb', 'checklist', vscode.l10n.t('Only who authorises, reviews, drafts …')),
  ];
}

/** The row that was chosen if it is still there; otherwise the first result, or the facet whose value is being typed. */
function rowToActivate(
  rows: readonly SearchItem[],
  chosen: SearchItem | undefined,
  query: string,
): SearchItem | undefined {
  const completion = rows.find((row) => row.completion !== undefined);
  if (completion !== undefined && isFacetBegun(query)) {
    return completion;
  }
  const same = rows.find((row) => isSameResult(row, chosen));
  return same ?? rows.find(({ result }) => result !== undefined) ?? completion ?? rows.find(isSelectable);
}

function isSameResult({ result }: SearchItem, other: SearchItem | undefined): boolean {
  return result !== undefined && other?.result !== undefined && resultKey(result) === resultKey(other.result);
}

function isSelectable({ kind }: SearchItem): boolean {
  return kind !== vscode.QuickPickItemKind.Separator;
}

function firstWords(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
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
