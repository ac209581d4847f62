import type { SearchResult } from '../../../../../server/src/protocol/search.ts';
import { branchTitle, resultKey } from '../../units/found-duty.ts';

/** A search that was kept, with what is left of its results. */
export interface KeptSearch {
  readonly kind: 'search';
  readonly query: string;
  readonly results: readonly SearchResult[];
}

export type KeptNode =
  | KeptSearch
  | { readonly kind: 'branch'; readonly title: string; readonly search: KeptSearch }
  /** With what a citation and a chain need to know of the place. */
  | {
      readonly kind: 'result';
      readonly manual: string;
      readonly id: string;
      readonly result: SearchResult;
      readonly search: KeptSearch;
    };

const MOST_SEARCHES = 10;

/** Newest first; the same query replaces what it found before. */
export function keepSearch(
  kept: readonly KeptSearch[],
  query: string,
  results: readonly SearchResult[],
): readonly KeptSearch[] {
  const wanted = query.trim();
  const others = kept.filter((search) => search.query !== wanted);
  return [{ kind: 'search' as const, query: wanted, results }, ...others].slice(0, MOST_SEARCHES);
}

/** Without the results of a node; a search without results is gone. */
export function removeNode(kept: readonly KeptSearch[], node: KeptNode): readonly KeptSearch[] {
  const query = node.kind === 'search' ? node.query : node.search.query;
  const gone = new Set(resultsOf(node).map(resultKey));
  return kept.flatMap((search) => {
    if (search.query !== query) {
      return [search];
    }
    const results = search.results.filter((result) => !gone.has(resultKey(result)));
    return results.length === 0 ? [] : [{ ...search, results }];
  });
}

/** Branches in the order in which they first answer; in them the order of the search. */
export function keptChildren(node: KeptNode): readonly KeptNode[] {
  switch (node.kind) {
    case 'search':
      return [...new Set(node.results.map(branchTitle))].map((title) => ({ kind: 'branch', title, search: node }));
    case 'branch':
      return resultsOf(node).map((result) => ({
        kind: 'result',
        manual: result.manual,
        id: result.id,
        result,
        search: node.search,
      }));
    case 'result':
      return [];
  }
}

export function resultsOf(node: KeptNode): readonly SearchResult[] {
  switch (node.kind) {
    case 'search':
      return node.results;
    case 'branch':
      return node.search.results.filter((result) => branchTitle(result) === node.title);
    case 'result':
      return [node.result];
  }
}
