import type { SearchResult } from '../../../../server/src/protocol/requests.ts';
import type { Place } from '../open-place.ts';

/** Where a result is: the item that matches, otherwise the duty. */
export function placeOf(result: SearchResult): Place {
  return { uri: result.manual, line: result.itemLine ?? result.line };
}

/** "Unidad … › Coordinación …", without the root, which is the same for all. */
export function pathOf({ superiors }: SearchResult): string {
  return superiors.slice(1).join(' › ');
}
