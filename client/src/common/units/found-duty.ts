import type { SearchPlace, SearchResult } from '../../../../server/src/protocol/search.ts';
import type { Place } from '../shell/open-place.ts';

/** Where a result is: the item that matches, otherwise the duty. */
export function placeOf(result: SearchPlace & { readonly manual: string }): Place {
  return { uri: result.manual, line: result.itemLine ?? result.line };
}

/** `8.2.1.1.2 Registro de Patrones · Subjefatura de División`: the words in which units differ come first. */
export function ownerOf({ unit, unitName, shortName, level }: SearchPlace): string {
  return shortName === undefined ? `${unit} ${unitName}` : `${unit} ${shortName} · ${level}`;
}

/** `8.3 Unidad de …`: the branch of a result. */
export function branchTitle({ branch, superiors, unitName }: SearchResult): string {
  return `${branch} ${superiors[1] ?? unitName}`;
}

/** A result as it is read: an item behind the verb of its duty, "Revisar … trámite de…". */
export function readText({ leadIn, text, highlights }: Pick<SearchResult, 'leadIn' | 'text' | 'highlights'>) {
  const opening = leadIn === undefined ? '' : `${leadIn} … `;
  return {
    text: opening + text,
    highlights: highlights.map(({ start, end }) => ({ start: opening.length + start, end: opening.length + end })),
  };
}

/** The same for the same place of a manual, whatever was searched. */
export function resultKey({ manual, id }: Pick<SearchResult, 'manual' | 'id'>): string {
  return `${manual} ${id}`;
}
