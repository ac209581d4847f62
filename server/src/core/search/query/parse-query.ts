import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import { type VerbFacet, verbFacets } from '../index/duty-facts.ts';
import { withoutListMark } from './list-mark.ts';

/** A query as typed: what is looked for, what must not be there, and where. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly QueryPhrase[];
  /** After a minus sign: a word, or the words of a quoted phrase. */
  readonly excluded: readonly (readonly string[])[];
  readonly filters: readonly QueryFilter[];
  /** The last word as typed, which may become a facet; empty behind a blank. A facet with an open quote is one word. */
  readonly ending: string;
}

/** Quoted: these folded words in this order, nothing between them. */
export interface QueryPhrase {
  readonly words: readonly string[];
  /** The quote is not closed yet: the last word may go on. */
  readonly isOpen: boolean;
}

export interface QueryWord {
  readonly folded: string;
  /** As typed. */
  readonly text: string;
  /** Still being typed: the last word with nothing after it. */
  readonly isOpen: boolean;
}

export type QueryFilter =
  /** A unit and those below it, by number or by words of its name. A bare number is not `isExplicit`. */
  | { readonly kind: 'unit'; readonly value: string; readonly isExplicit: boolean }
  | { readonly kind: 'level'; readonly value: string }
  | { readonly kind: 'verb'; readonly verbClass: VerbFacet };

/** `en:8.3`, `nivel:división`. The classes of verbs are facets by their own names: `autoriza:`. */
export const UNIT_FACET = 'en';
export const LEVEL_FACET = 'nivel';

/** Reads a query. Total: what is not understood as anything else is words; an open quote lasts to the end. */
export function parseQuery(text: string): Query {
  const asked = withoutListMark(text);
  return LONGEST_QUERY < asked.length ? readPlainText(asked) : readQuery(asked);
}

/** Longer than anybody types: a passage of a draft, in which quotes, dashes and numbers mean nothing to a search. */
const LONGEST_QUERY = 200;

function readPlainText(text: string): Query {
  const words = [...wordsOf(text, 0, LONGEST_QUERY)].map(({ folded, start, end }) => ({
    folded,
    text: text.slice(start, end),
    isOpen: false,
  }));
  return { words, phrases: [], excluded: [], filters: [], ending: endingOf(text) };
}

function readQuery(text: string): Query {
  const words: QueryWord[] = [];
  const phrases: QueryPhrase[] = [];
  const excluded: (readonly string[])[] = [];
  const filters: QueryFilter[] = [];
  for (const chunk of chunksOf(text)) {
    const facet = facetOf(chunk);
    if (facet !== undefined) {
      filters.push(...facet);
    }
    const isPlaceFacet = facet !== undefined && chunk.facet !== undefined && !isVerbFacet(chunk.facet);
    if (isPlaceFacet || (facet !== undefined && chunk.facet === undefined)) {
      continue;
    }
    const found = [...wordsOf(chunk.value)];
    const folded = found.map((word) => word.folded);
    if (folded.length === 0) {
      continue;
    }
    if (chunk.isExcluded) {
      excluded.push(folded);
    } else if (chunk.isQuoted) {
      phrases.push({ words: folded, isOpen: chunk.isOpen && !/\s$/.test(text) });
    }
    if (!chunk.isExcluded) {
      for (const { folded, start, end } of found) {
        const isOpen = chunk.isOpen && chunk.valueStart + end === text.length;
        words.push({ folded, text: chunk.value.slice(start, end), isOpen });
      }
    }
  }
  return { words, phrases, excluded, filters, ending: endingOf(text) };
}

function endingOf(text: string): string {
  const end = text.slice(-LONGEST_QUERY);
  return end.slice(end.search(LAST_WORD));
}

const LAST_WORD = /(?:[^\s:"]+:"[^"]*|\S*)$/;

interface Chunk {
  readonly value: string;
  readonly valueStart: number;
  readonly facet: string | undefined;
  readonly isExcluded: boolean;
  readonly isQuoted: boolean;
  /** Nothing closes it: it lasts to the end of the query. */
  readonly isOpen: boolean;
}

/** Cuts at white space, but not inside quotes: `-"a b"`, `en:"a b"` and `en:a` are one chunk each. */
function* chunksOf(text: string): Generator<Chunk> {
  let offset = 0;
  while (offset < text.length) {
    if (isBlank(text[offset])) {
      offset++;
      continue;
    }
    const isExcluded = text[offset] === '-' && !isBlank(text[offset + 1]);
    const head = isExcluded ? offset + 1 : offset;
    const facet = facetNameAt(text, head);
    const body = facet === undefined ? head : head + facet.length + 1;
    const isQuoted = QUOTES.includes(text[body] ?? ' ');
    const valueStart = isQuoted ? body + 1 : body;
    let end = valueStart;
    while (end < text.length && (isQuoted ? !QUOTES.includes(text[end] ?? ' ') : !isBlank(text[end]))) {
      end++;
    }
    yield {
      value: text.slice(valueStart, end),
      valueStart,
      facet: facet === undefined ? undefined : foldText(facet),
      isExcluded,
      isQuoted,
      isOpen: end === text.length,
    };
    offset = isQuoted ? end + 1 : Math.max(end, offset + 1);
  }
}

const QUOTES = '"“”«»';

function isBlank(character: string | undefined): boolean {
  return character === undefined || character.trim() === '';
}

function facetNameAt(text: string, start: number): string | undefined {
  let end = start;
  while (end < text.length && end - start <= LONGEST_FACET && text[end] !== ':') {
    end++;
  }
  const name = text.slice(start, end);
  return text[end] === ':' && isFacet(foldText(name)) ? name : undefined;
}

const LONGEST_FACET = 12;

function isFacet(name: string): boolean {
  return name === UNIT_FACET || name === LEVEL_FACET || isVerbFacet(name);
}

function isVerbFacet(name: string): name is VerbFacet {
  return verbFacets.some((verbClass) => verbClass === name);
}

/** The filters that a chunk stands for; `undefined` when it is words. */
function facetOf({ facet, value, isQuoted, isExcluded }: Chunk): readonly QueryFilter[] | undefined {
  if (facet === UNIT_FACET || facet === LEVEL_FACET) {
    const kind = facet === UNIT_FACET ? 'unit' : 'level';
    return value.trim() === '' ? [] : [kind === 'unit' ? { kind, value, isExplicit: true } : { kind, value }];
  }
  if (facet !== undefined && isVerbFacet(facet)) {
    return [{ kind: 'verb', verbClass: facet }];
  }
  const isNumber = !isQuoted && !isExcluded && SECTION_NUMBER.test(value);
  return isNumber ? [{ kind: 'unit', value, isExplicit: false }] : undefined;
}

/** `8.3`, `8.3.1.2.`; a lone number is a word ("requisitos 21 y 51"). */
const SECTION_NUMBER = /^\d{1,4}(?:\.\d{1,4}){1,9}\.?$/;
