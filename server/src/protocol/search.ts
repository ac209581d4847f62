import { requestToServer } from './token.ts';

/** The duties that answer a query. Facets (`en:8.3`), quotes and exclusions are part of the query. */
export const SEARCH_REQUEST = requestToServer<SearchParams, SearchAnswer>('manualOrganizacion/search');

export interface SearchParams {
  readonly query: string;
  readonly limit: number;
}

export interface SearchAnswer {
  /** Best first, but that what one branch has on one matter (`family`) stands together, from the highest level down. */
  readonly results: readonly SearchResult[];
  /** Words that were read as others: "se buscó …". */
  readonly corrected: readonly { readonly typed: string; readonly used: string }[];
  /** Words, or several together, that the manual does not say so, and what was looked for in their place. */
  readonly widened: readonly { readonly typed: string; readonly used: string }[];
  /** Words that nothing is known of; they were left out of account. */
  readonly unknown: readonly string[];
  /** What narrows the answer, in the order of the query. */
  readonly facets: readonly SearchFacet[];
  /** How the last word of the query may go on as a facet. */
  readonly completions: readonly FacetCompletion[];
}

/** Where (`en:8.3`, `8.3`), at which level (`nivel:división`), or with which part in the matter (`autoriza:`). */
export interface SearchFacet {
  readonly kind: 'unit' | 'level' | 'verb';
  /** As typed; the class for a verb. */
  readonly value: string;
  /** What of the manual it stands for: `8.3 Unidad de …`, `División`; absent when the manual has no such thing. */
  readonly label?: string;
}

export interface FacetCompletion {
  readonly kind: 'facet' | 'unit' | 'level';
  /** What replaces the last word of the query: `en:8.3`, `autoriza:`. */
  readonly insert: string;
  /** The unit's name, when it is a unit. */
  readonly name?: string;
  /** How many duties it leaves; absent while that depends on what is still to be typed. */
  readonly duties?: number;
}

export interface SearchResult extends FoundDuty {
  /** Superiors from the root down, without the unit. */
  readonly superiors: readonly string[];
  readonly score: number;
  /** What the unit does with the matter, as the query names it: `autoriza`, `revisa`, `elabora` … */
  readonly verbClass?: string;
  /** Number of the branch: `8.3`. */
  readonly branch: string;
  /** The same for results of one branch on one matter. */
  readonly family: number;
  /** Other places that say the same, word for word. */
  readonly ties: readonly SearchPlace[];
  /** Units of other branches that have nearly the same, the highest of each branch; only worked out for the first results. */
  readonly overlaps: readonly string[];
}

/** A duty or item that was found, with what shows why. */
export interface FoundDuty extends SearchPlace {
  readonly manual: string;
  /** The verbs of the duty that an item belongs to, as printed: `Revisar`. */
  readonly leadIn?: string;
  readonly text: string;
  /** Matched words, as UTF-16 offsets into `text`. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  /** What the unit does with the matter, in the language of the client. */
  readonly verb?: string;
}

export interface SearchPlace {
  /** `8.2.1#5`, or `8.2.1#5.c` when it is an item. */
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  /** The name without the words of its level, where it begins with them: `Registro de Patrones`. */
  readonly shortName?: string;
  readonly level: string;
  readonly ordinal: number;
  readonly line: number;
  /** Line of the item that matches, when it is an item. */
  readonly itemLine?: number;
}
