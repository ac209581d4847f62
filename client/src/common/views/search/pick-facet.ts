import * as vscode from 'vscode';
import { OUTLINE_REQUEST } from '../../../../../server/src/protocol/manuals.ts';
import { SEARCH_REQUEST } from '../../../../../server/src/protocol/search.ts';
import type { Server } from '../../shell/server.ts';
import { type FacetKind, withFacet } from './facets.ts';

interface FacetItem extends vscode.QuickPickItem {
  /** `undefined` for no facet of this kind. */
  readonly insert: string | undefined;
}

/** Asks for a facet of a kind; the query with it, without it, or `undefined` when the person backs out. */
export async function pickFacet(server: Server, kind: FacetKind, query: string): Promise<string | undefined> {
  const { completions } = await search(server, '');
  const verbs = completions.flatMap(({ insert }) => (isPlace(insert) ? [] : [insert.slice(0, -1)]));
  const items: readonly FacetItem[] = [
    { label: `$(clear-all) ${vscode.l10n.t('Everywhere and all')}`, insert: undefined },
    ...(await itemsOf(server, kind)),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: titleOf(kind),
    placeHolder: vscode.l10n.t('Narrow the search down, or take what narrows it away'),
    matchOnDescription: true,
  });
  return picked && withFacet(query, kind, picked.insert, verbs);
}

async function itemsOf(server: Server, kind: FacetKind): Promise<readonly FacetItem[]> {
  if (kind === 'unit') {
    const { manuals } = await server.ask(OUTLINE_REQUEST);
    return manuals.flatMap(({ units }) =>
      units.map(({ number, name }) => ({
        // Below its superior, as the tree has it.
        label: `${'\u2003'.repeat(Math.max(number.split('.').length - 2, 0))}${number} ${name}`,
        insert: `en:${number}`,
      })),
    );
  }
  const { completions } = await search(server, kind === 'level' ? 'nivel:' : '');
  return completions
    .filter(({ insert }) => kind === 'level' || !isPlace(insert))
    .map(({ insert, duties }) => ({
      label: kind === 'level' ? insert.slice('nivel:'.length).replaceAll('"', '') : insert.slice(0, -1),
      description: duties === undefined ? '' : vscode.l10n.t('{0} duties', duties),
      insert,
    }));
}

function search(server: Server, query: string) {
  return server.ask(SEARCH_REQUEST, { query, limit: 1 }, new vscode.CancellationTokenSource().token);
}

function isPlace(insert: string): boolean {
  return insert === 'en:' || insert === 'nivel:';
}

function titleOf(kind: FacetKind): string {
  switch (kind) {
    case 'unit':
      return vscode.l10n.t('Search in a unit and below it');
    case 'level':
      return vscode.l10n.t('Search at a level');
    case 'verb':
      return vscode.l10n.t('Search by what the unit does');
  }
}
