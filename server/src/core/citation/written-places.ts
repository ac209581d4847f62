import { ordinalValue } from '../spanish/ordinals.ts';
import { romanValue } from '../text/roman.ts';
import type { Span } from '../text/span.ts';
import { isBreak, type Token } from './draft-tokens.ts';

/** What a draft writes of duties and items, one after the other: "función 1, inciso c)". */
export interface WrittenPlaces {
  readonly duties: readonly WrittenPlace[];
  readonly items: readonly WrittenPlace[];
  /** Index of the first word behind. */
  readonly next: number;
}

export interface WrittenPlace {
  readonly span: Span;
  /** "9", "IV", "tercera", "c". */
  readonly written: string;
  /** The number that it is; of a letter `undefined`. */
  readonly value: number | undefined;
  /** Which word announces it: laws have fracciones too. */
  readonly noun: Noun;
}

type Noun = 'función' | 'fracción' | 'inciso' | 'viñeta';

/** The places that the words from an index on write; `undefined` when they write none. */
export function readPlaces(tokens: readonly Token[], from: number): WrittenPlaces | undefined {
  const first = readGroup(tokens, from);
  if (first === undefined) {
    return undefined;
  }
  const duties = [...(isItem(first) ? [] : first.places)];
  const items = [...(isItem(first) ? first.places : [])];
  let next = first.next;
  for (let group = readNext(tokens, next); group !== undefined; group = readNext(tokens, next)) {
    (isItem(group) ? items : duties).push(...group.places);
    next = group.next;
  }
  return { duties, items, next };
}

interface Group {
  readonly noun: Noun;
  readonly places: readonly WrittenPlace[];
  readonly next: number;
}

function isItem({ noun }: Group): boolean {
  return noun === 'inciso' || noun === 'viñeta';
}

/** Behind a comma, "y" or "de la": "inciso c) de la función 1". */
function readNext(tokens: readonly Token[], from: number): Group | undefined {
  let index = from;
  while (index < from + MOST_JOINING && JOINING.has(tokens[index]?.folded ?? '')) {
    index++;
  }
  const isJoined = tokens.slice(from, index + 1).every(({ gap }) => JOINING_GAP.test(gap) && !isBreak(gap));
  return isJoined ? readGroup(tokens, index) : undefined;
}

const MOST_JOINING = 3;
const JOINING: ReadonlySet<string> = new Set('y e de la el su en'.split(' '));
const JOINING_GAP = /^[\s~*_,)>`'"{}\\]*$/;

/** "funciones 3, 5 y 7", "tercera función": one noun and what it counts. */
function readGroup(tokens: readonly Token[], from: number): Group | undefined {
  const ordinal = ordinalValue(tokens[from]?.folded ?? '');
  const nounAt = ordinal === undefined ? from : from + 1;
  const word = tokens[nounAt];
  const noun = NOUNS.get(word?.folded ?? '');
  const first = tokens[from];
  if (word === undefined || first === undefined || noun === undefined || (from < nounAt && !isInner(word.gap))) {
    return undefined;
  }
  const values = readValues(tokens, nounAt + 1, noun, PLURAL.test(word.folded));
  if (0 < values.length) {
    const places = values.map((value, index) => placeOf(value, index === 0 ? word.start : value.token.start, noun));
    return { noun, places, next: (values.at(-1)?.index ?? nounAt) + 1 };
  }
  return ordinal === undefined
    ? undefined
    : {
        noun,
        places: [{ span: { start: first.start, end: word.end }, written: first.written, value: ordinal, noun }],
        next: nounAt + 1,
      };
}

interface Value {
  readonly token: Token;
  readonly index: number;
  readonly end: number;
}

function placeOf({ token, end }: Value, start: number, noun: Noun): WrittenPlace {
  return { span: { start, end }, written: token.written, value: numberOf(token), noun };
}

function readValues(tokens: readonly Token[], from: number, noun: Noun, isList: boolean): readonly Value[] {
  const values: Value[] = [];
  let index = from;
  while (index < from + 2 && COUNTED.has(tokens[index]?.folded ?? '') && isInner(tokens[index]?.gap ?? '')) {
    index++;
  }
  for (let value = valueAt(tokens, index, noun); value !== undefined; value = valueAt(tokens, index, noun)) {
    values.push(value);
    const joiner = tokens[index + 1];
    const isJoiner = joiner !== undefined && LIST_JOINERS.has(joiner.folded) && tokens[index + 2] !== undefined;
    index += isJoiner && !joiner.gap.includes(',') && !isLetterItem(tokens, index + 1) ? 2 : 1;
    if (!isList) {
      break;
    }
  }
  return values;
}

/** A number, a roman one, an ordinal; of an item a letter, which a bracket or the end of the clause closes. */
function valueAt(tokens: readonly Token[], index: number, noun: Noun): Value | undefined {
  const token = tokens[index];
  if (token === undefined || !isInner(token.gap) || GOES_ON.test(token.after)) {
    return undefined;
  }
  const isOfItem = noun === 'inciso' || noun === 'viñeta';
  const isLetter = isOfItem && /^[a-zñ]$/.test(token.folded) && (!WORDS.has(token.folded) || CLOSES.test(token.after));
  if (!isLetter && !isNumber(token, isOfItem)) {
    return undefined;
  }
  return { token, index, end: token.end + (isLetter && token.after.startsWith(')') ? 1 : 0) };
}

/** Of an item no single letter counts: "i" may be the letter. */
function isNumber(token: Token, isOfItem: boolean): boolean {
  const { folded } = token;
  return (
    /^\d{1,3}$/.test(folded) ||
    (isRoman(token) && (!isOfItem || 1 < folded.length)) ||
    ordinalValue(folded) !== undefined
  );
}

function isLetterItem(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.after.startsWith(')') === true;
}

/** "3.5", "3%", "II-A": no number of a place. */
const GOES_ON = /^(?:[.\-/](?=[\p{L}\p{N}]|$)|[%°])/u;
const CLOSES = /^(?:[)\].,;:»”"'*_]|$|\s*\n)/;
/** Letters that are words, too: "inciso a que se refiere". */
const WORDS: ReadonlySet<string> = new Set('a e o u y'.split(' '));

function isRoman({ folded }: Token): boolean {
  return romanValue(folded.toUpperCase()) !== undefined;
}

function numberOf({ folded }: Token): number | undefined {
  return /^\d+$/.test(folded) ? Number(folded) : (romanValue(folded.toUpperCase()) ?? ordinalValue(folded));
}

/** Inside "función núm. 9": blanks, emphasis, commas of lists. */
function isInner(gap: string): boolean {
  return gap.length < LONGEST_INNER && /^(?:[\s~*_,()#>`'"{}\\ºª]|\.(?=\s|$))*$/.test(gap) && !/\n\s*\n/.test(gap);
}

const LONGEST_INNER = 24;
const PLURAL = /s$/;
const COUNTED: ReadonlySet<string> = new Set('numero num nro no n'.split(' '));
const LIST_JOINERS: ReadonlySet<string> = new Set('y e a al o u'.split(' '));

const NOUNS: ReadonlyMap<string, Noun> = new Map([
  ...['funcion', 'funciones', 'func', 'atribucion', 'atribuciones'].map((word) => [word, 'función'] as const),
  ...['fraccion', 'fracciones', 'fracc', 'frac'].map((word) => [word, 'fracción'] as const),
  ...['inciso', 'incisos', 'inc'].map((word) => [word, 'inciso'] as const),
  ...['vineta', 'vinetas'].map((word) => [word, 'viñeta'] as const),
]);
