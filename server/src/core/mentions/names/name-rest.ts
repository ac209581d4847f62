import { isSmallWord } from '../../spanish/small-words.ts';
import { type Word, wordsOf } from '../../text/words.ts';

/** What was typed of a name, where it stands in its text, and the name itself. */
export interface BegunName {
  readonly text: string;
  readonly typed: readonly Word[];
  /** The name as it is to be written. */
  readonly name: string;
  /** How many words open it with a level or a post: as typed ("Div."), and in the name ("Subjefatura de División"). */
  readonly head: { readonly typed: number; readonly named: number };
}

/**
 * What is left to write from an offset on, when the typed words before it stay: behind "Coordinación de" on the line
 * before, "Afiliación". `undefined` when those words are not just how the name begins.
 */
export function restFrom({ typed, name, head }: BegunName, offset: number): string | undefined {
  const words = [...wordsOf(name)];
  const kept = typed.filter(({ start }) => start < offset).length;
  const places = alignWords(typed, words, head);
  const last = places[kept - 1] ?? -1;
  const isWhole = words.every(
    ({ folded }, index) => last < index || index < head.named || isSmallWord(folded) || places.includes(index),
  );
  const next = places[kept] ?? last + 1;
  const isNext = words.slice(last + 1, next).every(({ folded }) => isSmallWord(folded));
  return isWhole && isNext && kept !== 0 ? name.slice(words[last + 1]?.start ?? name.length) : undefined;
}

/** How far a text behind the caret already says what a name says there. */
export interface Behind {
  /** Up to where it goes on as the name does. */
  readonly goesOn: number;
  /** The same, and at least to the end of the word that the caret is in. */
  readonly wordEnd: number;
}

const BLANKS = /[ \t\u00a0]{1,20}/y;
const WORD = /[\p{L}\p{N}\p{M}]{1,60}/uy;

/** Of "Coordinación de Afi|liación y", where "liación" ends. */
export function readBehind(begun: BegunName, caret: number): Behind {
  const { text, typed, name, head } = begun;
  const words = [...wordsOf(name)];
  const last = typed.at(-1);
  const place = alignWords(typed, words, head).at(-1) ?? -1;
  const wordEnd = last?.end === caret ? matchEnd(WORD, text, caret) : caret;
  if (last !== undefined && last.end === caret) {
    const [written = last] = wordsOf(text, last.start, wordEnd);
    const isAbbreviated = typed.length <= head.typed && wordEnd === caret;
    if (written.folded !== words[place]?.folded && !isAbbreviated) {
      return { goesOn: caret, wordEnd };
    }
  }
  const goesOn = followWords(text, wordEnd, words.slice(place + 1));
  return { goesOn, wordEnd: goesOn };
}

/** Behind the last of the words, small ones apart, that a text goes on with. */
function followWords(text: string, from: number, words: readonly Word[]): number {
  let [end, at] = [from, from];
  for (const { folded } of words) {
    const start = /\s$/.test(text.slice(0, at)) ? at : matchEnd(BLANKS, text, at);
    const next = matchEnd(WORD, text, start);
    const [written] = wordsOf(text, start, next);
    if ((start === at && at !== from) || written?.folded !== folded) {
      break;
    }
    at = next;
    end = isSmallWord(folded) ? end : next;
  }
  return end;
}

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** For each typed word, its place in the name; that of the word before for one that the name does not have. */
function alignWords(typed: readonly Word[], words: readonly Word[], head: BegunName['head']): readonly number[] {
  const places: number[] = [];
  for (const [index, { folded }] of typed.entries()) {
    const before = places.at(-1) ?? -1;
    const place =
      index < head.typed ? placeInHead(folded, before, words, head.named) : placeBehind(folded, before, words);
    places.push(index === head.typed - 1 ? head.named - 1 : place);
  }
  return places;
}

/** "Subj. de Div." opens with as many words as it is short for, or fewer. */
function placeInHead(folded: string, before: number, words: readonly Word[], named: number): number {
  const isSpelled = words[before + 1]?.folded.startsWith(folded) === true && before + 1 < named;
  return isSpelled ? before + 1 : before;
}

function placeBehind(folded: string, before: number, words: readonly Word[]): number {
  if (isSmallWord(folded)) {
    return words[before + 1]?.folded === folded ? before + 1 : before;
  }
  const found = words.findIndex((word, at) => before < at && word.folded.startsWith(folded));
  return found < 0 ? before : found;
}
