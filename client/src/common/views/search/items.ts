import * as vscode from 'vscode';
import type { FacetCompletion, SearchResult } from '../../../../../server/src/protocol/search.ts';
import { ownerOf, readText } from '../../units/found-duty.ts';
import { overlapNotes, tieNotes } from '../../units/found-duty-notes.ts';
import { rowLabel, withoutIcons } from '../../units/row-label.ts';
import { rowButtons } from './buttons.ts';
import type { SearchRow } from './rows.ts';

/** A row as the quick pick shows it. */
export interface SearchItem extends vscode.QuickPickItem {
  readonly row: SearchRow;
}

// alwaysShow: the editor's own filter knows no accents and would hide what the server found.
export function itemOf(row: SearchRow): SearchItem {
  return { ...lookOf(row), alwaysShow: true, row };
}

function lookOf(row: SearchRow): vscode.QuickPickItem {
  switch (row.kind) {
    case 'heading':
      return separator(headingOf(row.about));
    // The heading takes its place from the first row: it must be short.
    case 'group': {
      const { kind, branch } = row.group;
      return separator(kind === 'family' ? vscode.l10n.t('{0} · same matter', branch) : branch);
    }
    case 'result':
      return { ...resultLook(row), buttons: rowButtons('result') };
    case 'completion':
      return completionLook(row.completion);
    case 'query':
      return queryLook(row);
    case 'nothing':
      return nothingLook(row);
    case 'failed':
      return { label: vscode.l10n.t('The search failed: {0}', withoutIcons(row.reason)) };
  }
}

function headingOf(about: 'last' | 'examples' | 'narrowing'): string {
  switch (about) {
    case 'last':
      return vscode.l10n.t('Last searches');
    case 'examples':
      return vscode.l10n.t('Examples');
    case 'narrowing':
      return vscode.l10n.t('Narrow down');
  }
}

function resultLook({ result, group }: SearchRow & { kind: 'result' }): vscode.QuickPickItem {
  const unit = ownerOf(result);
  const { text, highlights } = readText(result);
  const owner = group === 'family' && result.verb !== undefined ? `${unit} · ${result.verb}` : unit;
  const notes = [owner, ...tieNotes(result), ...overlapNotes(result), pathOf(result)];
  return {
    label: rowLabel(text, highlights),
    detail: withoutIcons(notes.filter((part) => part !== '').join(' — ')),
  };
}

/** "Unidad … › Coordinación …", without the root, which is the same for all. */
function pathOf({ superiors }: SearchResult): string {
  return superiors.slice(1).join(' › ');
}

function completionLook({ insert, name = '', duties }: FacetCompletion): vscode.QuickPickItem {
  const count = duties === undefined ? [] : [vscode.l10n.t('{0} duties', duties)];
  return {
    label: `$(filter) ${insert}`,
    description: [...(name === '' ? [hintOf(insert)] : [name]), ...count].filter((part) => part !== '').join(' · '),
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

function queryLook({ query, origin }: SearchRow & { kind: 'query' }): vscode.QuickPickItem {
  const label = withoutIcons(query);
  switch (origin) {
    case 'last':
      return { label: `$(history) ${label}`, buttons: rowButtons('query') };
    case 'example':
      return { label: `$(lightbulb) ${label}` };
    case 'unit':
      return { label: `$(filter) ${label}`, description: vscode.l10n.t('in a unit or branch') };
    case 'level':
      return { label: `$(filter) ${label}`, description: vscode.l10n.t('at a level') };
    case 'verb': {
      const description = vscode.l10n.t('who authorises; also revisa:, elabora:, propone: …');
      return { label: `$(filter) ${label}`, description };
    }
  }
}

function nothingLook({ stranger, facets }: SearchRow & { kind: 'nothing' }): vscode.QuickPickItem {
  if (stranger !== undefined) {
    return stranger.kind === 'level'
      ? { label: vscode.l10n.t('The Manual has no level “{0}”.', stranger.value) }
      : { label: vscode.l10n.t('The Manual has no unit “{0}”.', stranger.value) };
  }
  const label = vscode.l10n.t('No duty according to the Manual has these words.');
  return facets === 0
    ? { label }
    : { label, detail: vscode.l10n.t('Perhaps elsewhere: remove a facet from the query.') };
}

function separator(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
