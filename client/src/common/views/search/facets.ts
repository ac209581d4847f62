import type { FacetCompletion } from '../../../../../server/src/protocol/search.ts';

/** Facets of a query, which are part of its text: `en:8.3`, `nivel:división`, `autoriza:`. */
export type FacetKind = 'unit' | 'level' | 'verb';

const UNIT_FACET = 'en:';
const LEVEL_FACET = 'nivel:';

/** A facet with an open quote is one word. */
const LAST_WORD = /(?:[^\s:"]+:"[^"]*|\S*)$/;
const TOKENS = /-?(?:[^\s:"“«]+:)?["“«][^"”»]*["”»]?|\S+/g;
const SECTION_NUMBER = /^\d{1,4}(?:\.\d{1,4})+\.?$/;

/** Begun words are offered as facets when they are this long: "auto" may be `autoriza:`, "a" is anything. */
const SHORTEST_NAME = 3;

/** What to offer for the last word: the values of a facet, or the facets that a word may become. */
export function offeredCompletions(query: string, completions: readonly FacetCompletion[]): readonly FacetCompletion[] {
  const last = lastWord(query);
  const isOffered = last.includes(':') || SHORTEST_NAME <= last.length;
  return isOffered ? completions.filter(({ insert }) => insert.toLowerCase() !== last.toLowerCase()) : [];
}

/** Whether the value of a facet is being typed, so that Enter should complete it; a word may be just a word. */
export function isFacetBegun(query: string): boolean {
  return lastWord(query).includes(':');
}

/** The query with its last word completed, ready to be typed on. */
export function completeQuery(query: string, { insert, kind }: Pick<FacetCompletion, 'insert' | 'kind'>): string {
  const needsValue = kind === 'facet' && [UNIT_FACET, LEVEL_FACET].includes(insert);
  return query.slice(0, query.length - lastWord(query).length) + insert + (needsValue ? '' : ' ');
}

/** The query with one facet of a kind instead of those it has; with none for `undefined`. */
export function withFacet(
  query: string,
  kind: FacetKind,
  insert: string | undefined,
  verbs: readonly string[],
): string {
  const words = [...query.matchAll(TOKENS)].flatMap(([token]) => withoutFacet(token, kind, verbs));
  return [...words, ...(insert === undefined ? [] : [insert])].map((word) => `${word} `).join('');
}

/** `autoriza:formatos` leaves its word; a place leaves nothing. */
function withoutFacet(token: string, kind: FacetKind, verbs: readonly string[]): readonly string[] {
  const typed = token.toLowerCase();
  switch (kind) {
    case 'unit':
      return typed.startsWith(UNIT_FACET) || SECTION_NUMBER.test(token) ? [] : [token];
    case 'level':
      return typed.startsWith(LEVEL_FACET) ? [] : [token];
    case 'verb': {
      const verb = verbs.find((each) => typed.startsWith(`${each}:`));
      const rest = token.slice(verb === undefined ? 0 : verb.length + 1);
      return rest === '' ? [] : [rest];
    }
  }
}

function lastWord(query: string): string {
  return query.slice(query.search(LAST_WORD));
}
