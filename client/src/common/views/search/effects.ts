import type { SearchResult } from '../../../../../server/src/protocol/search.ts';
import type { FacetKind } from './facets.ts';

/** What is to be done in the window because of a key, a button or an answer; in the order in which it is listed. */
export type SearchEffect =
  /** What an older query left running is of no use any more. */
  | { readonly kind: 'stop' }
  | { readonly kind: 'search'; readonly question: number; readonly query: string }
  /** The rows, the title and the active row are others. */
  | { readonly kind: 'show' }
  /** Wait for what else is heard of the same key. */
  | { readonly kind: 'settle' }
  /** Look at the place beside the draft. */
  | { readonly kind: 'preview'; readonly result: SearchResult }
  /** The query is other words than the person typed. */
  | { readonly kind: 'write'; readonly query: string }
  | { readonly kind: 'open'; readonly result: SearchResult; readonly where: 'previewed' | 'beside' }
  /** End the search with something else that is done with a result. */
  | { readonly kind: 'pass'; readonly to: 'citation' | 'chain'; readonly result: SearchResult }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'keep'; readonly query: string; readonly results: readonly SearchResult[] }
  | { readonly kind: 'forget'; readonly query: string }
  /** Another list comes to the front, and this one comes back after it. */
  | { readonly kind: 'narrow'; readonly facet: FacetKind; readonly query: string }
  | { readonly kind: 'come-back' };

export type Effect<Kind extends SearchEffect['kind']> = SearchEffect & { readonly kind: Kind };
