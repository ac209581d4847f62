import * as vscode from 'vscode';
import type { SearchAnswer, SearchResult } from '../../../../server/src/protocol/requests.ts';
import { pathOf } from './model.ts';

/** A row of the search: a result, or a query to search again. */
export interface SearchItem extends vscode.QuickPickItem {
  readonly result?: SearchResult;
  readonly query?: string;
}

export function openBesideButton(): vscode.QuickInputButton {
  return { iconPath: new vscode.ThemeIcon('split-horizontal'), tooltip: vscode.l10n.t('Open to the side') };
}

export function copyButton(): vscode.QuickInputButton {
  return { iconPath: new vscode.ThemeIcon('copy'), tooltip: vscode.l10n.t('Copy the text of the duty') };
}

/** The results in the order of the server, which keeps what a branch has on a matter together; or that there are none. */
export function answerItems({ results }: SearchAnswer): readonly SearchItem[] {
  const buttons = [openBesideButton(), copyButton()];
  return results.length === 0
    ? [{ label: vscode.l10n.t('No duty according to the Manual has these words.'), alwaysShow: true }]
    : results.map((result) => ({ ...resultItem(result), buttons }));
}

/** Which words were read as others, or left out; for the title, since the editor hides separators while one types. */
export function answerNotes({ corrected, unknown }: SearchAnswer): string {
  return [
    ...corrected.map(({ typed, used }) => vscode.l10n.t('“{0}” was searched instead of “{1}”', used, typed)),
    ...unknown.map((word) => vscode.l10n.t('“{0}” is not in the manual and was left out', word)),
  ].join(' · ');
}

/** What an empty search offers: the last queries, then examples. */
export function startItems(history: readonly string[]): readonly SearchItem[] {
  const examples = ['convenio de pago', 'créditos incobrables', 'en:8.3 garantías', 'autoriza: formatos', 'CURP'];
  const row = (icon: string) => (query: string) => ({ label: `$(${icon}) ${query}`, query, alwaysShow: true });
  return [
    ...(history.length === 0 ? [] : [separator(vscode.l10n.t('Last searches')), ...history.map(row('history'))]),
    separator(vscode.l10n.t('Examples')),
    ...examples.map(row('lightbulb')),
  ];
}

// alwaysShow: the editor's own filter knows no accents and would hide what the server found.
function resultItem(result: SearchResult): SearchItem {
  const ties = result.ties.map(({ unit }) => unit);
  const same = ties.length === 0 ? [] : [vscode.l10n.t('the same in {0}', listUnits(ties))];
  const place = [`${result.unit} ${result.unitName}`, pathOf(result), ...same].filter((part) => part !== '');
  return { label: result.text, detail: place.join(' — '), alwaysShow: true, result };
}

const SHOWN_TIES = 4;

function listUnits(units: readonly string[]): string {
  const rest = units.length - SHOWN_TIES;
  const shown = units.slice(0, SHOWN_TIES).join(', ');
  return 0 < rest ? vscode.l10n.t('{0} and {1} more', shown, rest) : shown;
}

function separator(label: string): SearchItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
