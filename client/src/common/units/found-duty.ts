import type { SearchPlace, SearchResult } from '../../../../server/src/protocol/search.ts';
import type { Place } from '../shell/open-place.ts';

/** Where a result is: the item that matches, otherwise the duty. */
export function placeOf(result: SearchPlace & { readonly manual: string }): Place {
  return { uri: result.manual, line: result.itemLine ?? result.line };
}

/** `8.3 Unidad de …`: the branch of a result. */
export function branchTitle({ branch, superiors, unitName }: SearchResult): string {
  return `${branch} ${superiors[1] ?? unitName}`;
}

/** The same for the same place of a manual, whatever was searched. */
export function resultKey({ manual, id }: Pick<SearchResult, 'manual' | 'id'>): string {
  return `${manual} ${id}`;
}
