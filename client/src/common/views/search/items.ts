import * as vscode from 'vscode';
import type { FacetCompletion, SearchAnswer, SearchResult } from '../../../../../server/src/protocol/requests.ts';
import { overlapNotes, tieNotes } from '../../units/found-duty-notes.ts';
import { offeredCompletions } from './facets.ts';
import { rowLabel, withoutIcons } from './label.ts';
import { groupResults, pathOf } from './model.ts';

/** A row of the search: a result, a query to search again, or a facet that completes the query. */
export interface SearchItem extends vscode.QuickPickItem {
  readonly result?: SearchResult;
  readonly query?: string;
  readonly completion?: FacetCompletion;
}

export type ResultAction = 'beside' | 'cite' | 'chain' | 'copy' | 'forget';

interface ActionButton extends vscode.QuickInputButton {
  readonly action: ResultAction;
}

export function actionOf(button: vscode.QuickInputButton): ResultAction | undefined {
  return [...resultButtons(), forgetButton()].find(({ tooltip }) => tooltip === button.tooltip)?.action;
}

function resultButtons(): readonly ActionButton[] {
  return [
    button('beside', 'split-horizontal', vscode.l10n.t('Open to the side')),
    button('cite', 'quote', vscode.l10n.t('Insert the citation')),
    button('chain', 'type-hierarchy-sub', vscode.l10n.t('Who else has this duty: above, below and in other branches')),
    button('copy', 'copy', vscode.l10n.t('Copy the text of the duty')),
  ];
}

function forgetButton(): ActionButton {
  return button('forget', 'close', vscode.l10n.t('Remove from the last searches'));
}

function button(action: ResultAction, icon: string, tooltip: string): ActionButton {
  return { action, iconPath: new vscode.ThemeIcon(icon), tooltip };
}

/**
 * The facets that the last word may become, then the results in the order of the server, which keeps what a branch has
 * on a matter together; or that there are none.
 */
export function answerItems(answer: SearchAnswer, query: string): readonly SearchItem[] {
  const completions = offeredCompletions(query, answer.completions).slice(0, MOST_COMPLETIONS);
  const facets =
    completions.length === 0 ? [] : [separator(vscode.l10n.t('Narrow down')), ...completions.map(facetItem)];
  if (answer.results.length === 0) {
    return isUnfinished(answer, query) ? facets : [...facets, nothingItem(answer)];
  }
  const buttons = resultButtons();
  // The heading takes its place from the first row: it must be short.
  const rows = groupResults(answer.results).flatMap(({ kind, branch, results }) => [
    separator(kind === 'family' ? vscode.l10n.t('{0} · same matter', branch) : branch),
    ...results.map((result) => ({ ...resultItem(result, kind === 'family'), buttons })),
  ]);
  return [...facets, ...rows];
}

/** Below them the results so far stay in sight; a letter more brings others. */
const MOST_COMPLETIONS = 6;

/** Nothing is asked yet but where, at which level or with which part. */
function isUnfinished({ facets, completions }: SearchAnswer, query: string): boolean {
  return 0 < completions.length && facets.length === 0 && /^\s*\S+:\S*$/.test(query);
}

function nothingItem({ facets }: SearchAnswer): SearchItem {
  const stranger = facets.find(({ label }) => label === undefined);
  if (stranger === undefined) {
    const detail = 0 < facets.length ? vscode.l10n.t('Perhaps elsewhere: remove a facet from the query.') : undefined;
    return {
      label: vscode.l10n.t('No duty according to the Manual has these words.'),
      ...(detail === undefined ? {} : { detail }),
      alwaysShow: true,
    };
  }
  const label =
    stranger.kind === 'level'
      ? vscode.l10n.t('The Manual has no level “{0}”.', stranger.value)
      : vscode.l10n.t('The Manual has no unit “{0}”.', stranger.value);
  return { label, alwaysShow: true };
}

/** What narrows the answer, for the title. */
export function facetNotes({ facets }: SearchAnswer): readonly string[] {
  return facets.flatMap(({ kind, label }) => {
    if (label === undefined) {
      return [];
    }
    return kind === 'unit' ? [vscode.l10n.t('in {0}', label)] : [label];
  });
}

/** Which words were read as others, or left out; for the title, where they stay in sight. */
export function answerNotes({ corrected, unknown }: SearchAnswer): readonly string[] {
  return [
    ...corrected.map(({ typed, used }) => vscode.l10n.t('“{0}” was searched instead of “{1}”', used, typed)),
    ...unknown.map((word) => vscode.l10n.t('“{0}” is not in the manual and was left out', word)),
  ];
}

/** What an empty search offers: the last queries, examples, and how to narrow down. */
export function startItems(history: readonly string[]): readonly SearchItem[] {
  const examples = ['convenio de pago', 'créditos incobrables', 'CURP', '"condonación de multas"'];
  const narrowed: readonly (readonly [string, string])[] = [
    ['en:8.3 garantías', vscode.l10n.t('in a unit or branch')],
    ['nivel:coordinación multas', vscode.l10n.t('at a level')],
    ['autoriza: formatos', vscode.l10n.t('who authorises; also revisa:, elabora:, propone: …')],
  ];
  const row = (icon: string, query: string, description = ''): SearchItem => ({
    label: `$(${icon}) ${withoutIcons(query)}`,
    description,
    query,
    alwaysShow: true,
  });
  const last = history.map((query) => ({ ...row('history', query), buttons: [forgetButton()] }));
  return [
    ...(last.length === 0 ? [] : [separator(vscode.l10n.t('Last searches')), ...last]),
    separator(vscode.l10n.t('Examples')),
    ...examples.map((query) => row('lightbulb', query)),
    separator(vscode.l10n.t('Narrow down')),
    ...narrowed.map(([query, description]) => row('filter', query, description)),
  ];
}

function facetItem(completion: FacetCompletion): SearchItem {
  const { insert, name = '', duties } = completion;
  const count = duties === undefined ? [] : [vscode.l10n.t('{0} duties', duties)];
  return {
    label: `$(filter) ${insert}`,
    description: [...(name === '' ? [hintOf(insert)] : [name]), ...count].filter((part) => part !== '').join(' · '),
    completion,
    alwaysShow: true,
  };
}

function hintOf(insert: string): string {
  switch (insert) {
    case 'en:':
      return vscode.l10n.t('in a unit or branch');
    case 'nivel:':
      return vscode.l10n.t('at a level');
    default:
      return '';
  }
}

// alwaysShow: the editor's own filter knows no accents and would hide what the server found.
function resultItem(result: SearchResult, hasFamily: boolean): SearchItem {
  const unit = `${result.unit} ${result.unitName}`;
  const owner = hasFamily && result.verb !== undefined ? `${unit} · ${result.verb}` : unit;
  const notes = [owner, ...tieNotes(result), ...overlapNotes(result), pathOf(result)];
  return {
    label: rowLabel(result.text, result.highlights),
    detail: withoutIcons(notes.filter((part) => part !== '').join(' — ')),
    alwaysShow: true,
    result,
  };
}

function separator(label: string): SearchItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
