import { BODY_WORDS, SECTION_WORDS } from '../spanish/section-words.ts';
import type { Span } from '../text/span.ts';
import { isBreak, type Token, tokensWithin } from './draft-tokens.ts';
import { readPlaces, type WrittenPlaces } from './written-places.ts';

/** What is cited stands no further from the name or number of its unit. */
export const CITATION_REACH = 260;

/**
 * "numeral 8.3.1, función 3", "numeral 8.3.1 del Manual de Organización, en su función 3", also behind a note in brackets,
 * as our own citations tell a misprint: "8.4.2.2.2 (en el cuerpo aparece, por errata, como 8.4.2.2), función 1".
 */
export function placesAfter(text: string, { end }: Span): WrittenPlaces | undefined {
  const note = NOTE.exec(text.slice(end, end + LONGEST_NOTE));
  return placesFrom(text, end) ?? (note === null ? undefined : placesFrom(text, end + note[0].length));
}

function placesFrom(text: string, end: number): WrittenPlaces | undefined {
  const tokens = tokensWithin(text, end, Math.min(text.length, end + CITATION_REACH));
  const places = readAfter(tokens);
  return places === undefined || isOfOther(tokens, places.next) ? undefined : places;
}

/** "la función 3 del numeral 8.3.1", "inciso c) de la función 1, prevista en el numeral 8.2". */
export function placesBefore(text: string, { start }: Span): WrittenPlaces | undefined {
  const tokens = tokensWithin(text, wordStart(text, Math.max(0, start - CITATION_REACH)), start);
  const gap = text.slice(tokens.at(-1)?.end ?? start, start);
  let found: WrittenPlaces | undefined;
  for (let index = tokens.length - 1; Math.max(0, tokens.length - WORDS_BACK) <= index; index--) {
    const places = readPlaces(tokens, index);
    if (places !== undefined && leadsTo(tokens.slice(places.next), gap) && !isOfArticle(tokens, index)) {
      found = places;
    }
  }
  return found;
}

function wordStart(text: string, from: number): number {
  let start = from;
  while (0 < start && start < text.length && /[\p{L}\p{N}]/u.test(text.charAt(start))) {
    start++;
  }
  return start;
}

function readAfter(tokens: readonly Token[]): WrittenPlaces | undefined {
  const titleEnd = skipManual(tokens);
  let index = titleEnd;
  while (index < titleEnd + MOST_LEADING && LEADING.has(tokens[index]?.folded ?? '')) {
    index++;
  }
  const isBeside = tokens.slice(titleEnd, index + 1).every(({ gap }) => BESIDE.test(gap) && !isBreak(gap));
  return isBeside ? readPlaces(tokens, index) : undefined;
}

/** Behind "del Manual de Organización de la Dirección …," up to its comma or bracket; 0 where no manual is named. */
function skipManual(tokens: readonly Token[]): number {
  const opening = tokens.slice(0, WORDS_TO_MANUAL).findIndex(({ folded }) => folded === 'manual');
  if (opening < 1 || !/^del?$/.test(tokens[0]?.folded ?? '') || tokens.slice(0, opening + 1).some(hasMark)) {
    return 0;
  }
  const end = tokens.findIndex((token, index) => opening < index && hasMark(token));
  return end < 0 || tokens.slice(opening, end).some(({ folded }) => OTHER_MANUALS.has(folded)) ? 0 : end;
}

function hasMark({ gap }: Token): boolean {
  return /[,;:()]|\.\s/.test(gap);
}

/** "fracción IV del artículo 150": what follows says of what else it is. */
function isOfOther(tokens: readonly Token[], next: number): boolean {
  const of = tokens[next];
  if (of === undefined || !/^del?$/.test(of.folded) || hasMark(of)) {
    return false;
  }
  let index = next + 1;
  while (index < tokens.length && ARTICLES.has(tokens[index]?.folded ?? '')) {
    index++;
  }
  return tokens[index]?.folded !== 'manual';
}

/** Whether these words join a citation to what stands behind: "del numeral", "prevista en el numeral". */
function leadsTo(words: readonly Token[], gap: string): boolean {
  const gaps = [...words.map((word) => word.gap), gap];
  if (!gaps.every((each) => BESIDE.test(each) && !isBreak(each)) || !words.every(({ folded }) => BETWEEN.has(folded))) {
    return false;
  }
  const [first] = words;
  return first === undefined || CUES.has(first.folded) ? /[,(]/.test(gaps[0] ?? '') : OPENING.has(first.folded);
}

function isOfArticle(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - WORDS_TO_ARTICLE), index).some(({ folded }) => LAW_PARTS.has(folded));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const LONGEST_NOTE = 90;
const NOTE = /^\s?\([^()\n]{0,80}\)/;
const WORDS_BACK = 18;
const WORDS_TO_MANUAL = 6;
const WORDS_TO_ARTICLE = 4;
const MOST_LEADING = 4;

const BESIDE = /^[\s~*_,:)(\][–—\-"'`{}\\|.>]*$/;
const LEADING = set('en su sus la las el los segun conforme a especificamente particularmente concretamente por y');
const ARTICLES = set('la el los las este esta presente citado propio mismo referido dicho');
const CUES = new Set(['numeral', 'numerales', ...SECTION_WORDS]);
const PARTICIPLES = set(
  'prevista previstas establecida establecidas contenida contenidas senalada senaladas descrita descritas conferida conferidas atribuida atribuidas asignada asignadas correspondiente correspondientes',
);
const OPENING = new Set(['de', 'del', 'en', 'a', ...PARTICIPLES]);
const BETWEEN = new Set([
  ...OPENING,
  ...CUES,
  ...ARTICLES,
  ...BODY_WORDS,
  ...set('al cargo administrativa persona titular'),
]);
const LAW_PARTS = set('articulo articulos art arts');
const OTHER_MANUALS = set('procedimientos usuario');
