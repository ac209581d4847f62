import { foldCode, foldText } from '../../text/fold.ts';
import { isWordCode } from '../../text/words.ts';
import { fontCommandLength, gapBits } from './gap.ts';

/** A word of a draft, read as a reader does: hyphenation undone, LaTeX accents (`\'o`) taken as letters. */
export interface DraftWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** {@link gapBits} between the word before and this one; of the first word, 0. */
  readonly gap: number;
}

/** The words from one offset on, read as far as asked. */
export interface DraftWords {
  readonly text: string;
  at(index: number): DraftWord | undefined;
}

/** The same words with those at `index` and after it cut anew: "Divisió nde" as "División de". */
export function withRecut(words: DraftWords, index: number, [left, right]: readonly [string, string]): DraftWords {
  return {
    text: words.text,
    at: (at) => {
      const word = words.at(at);
      return word === undefined || at < index || index + 1 < at
        ? word
        : { ...word, folded: at === index ? left : right };
    },
  };
}

/** A name of this manual and its list has fewer words; the limit bounds the work per place. */
const MOST_WORDS = 400;
const LONGEST_WORD = 60;

export function draftWordsFrom(text: string, start: number): DraftWords {
  const words: DraftWord[] = [];
  let offset = start;
  return {
    text,
    at: (index) => {
      while (words.length <= index && words.length < MOST_WORDS) {
        const word = readWord(text, offset, 0 < words.length);
        if (word === undefined) {
          return undefined;
        }
        words.push(word);
        offset = word.end;
      }
      return words[index];
    },
  };
}

/** Letters and digits of the word that starts at or after `from`; `undefined` when a gap is longer than any inside a name. */
function readWord(text: string, from: number, hasGap: boolean): DraftWord | undefined {
  const limit = Math.min(text.length, from + LONGEST_GAP);
  let start = from;
  while (start < limit && !startsWord(text, start)) {
    start += text.charCodeAt(start) === 0x5c ? fontCommandLength(text, start) : 1;
  }
  if (limit <= start) {
    return undefined;
  }
  const gap = hasGap ? gapBits(text, from, start) : 0;
  const plainEnd = plainWordEnd(text, start);
  if (plainEnd !== undefined) {
    return { start, end: plainEnd, folded: foldWord(text, start, plainEnd), gap };
  }
  return readBrokenWord(text, start, gap);
}

/** Where a word of letters and digits alone ends; `undefined` when a mark, an escape or a hyphen makes it harder. */
export function plainWordEnd(text: string, start: number): number | undefined {
  let end = start + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isWordCode(foldCode(code)) || (code <= 0x39 && isNoteMark(text, start, end))) {
      break;
    }
  }
  const isBroken = LONGEST_WORD < end - start || (end < text.length && mayContinue(text.charCodeAt(end)));
  return isBroken ? undefined : end;
}

/** "Operación3", pasted from a page with footnotes: a figure at the end of a word of some length. */
function isNoteMark(text: string, start: number, offset: number): boolean {
  if (!isDigit(text.charCodeAt(offset)) || offset - start < SHORTEST_NOTED) {
    return false;
  }
  const after = isDigit(text.charCodeAt(offset + 1)) ? offset + 2 : offset + 1;
  return !isDigit(text.charCodeAt(start)) && !isWordCode(foldCode(text.charCodeAt(after)));
}

const SHORTEST_NOTED = 5;

function mayContinue(code: number): boolean {
  return code === 0x2d || code === 0x5c || code === 0x7b || code === 0x2010 || foldCode(code) === 0;
}

export function foldWord(text: string, start: number, end: number): string {
  let bits = 0;
  for (let offset = start; offset < end; offset++) {
    bits |= text.charCodeAt(offset);
  }
  const word = text.slice(start, end);
  return bits < 0x80 ? word.toLowerCase() : foldText(word);
}

/** A word with accents apart, escapes or a line break in it. */
function readBrokenWord(text: string, start: number, gap: number): DraftWord {
  let folded = '';
  let offset = start;
  let end = start;
  while (offset < text.length && folded.length < LONGEST_WORD && offset - start < LONGEST_BROKEN) {
    const code = foldCode(text.charCodeAt(offset));
    const accent = isWordCode(code) || code === 0 ? undefined : readEscape(text, offset);
    const rest = isWordCode(code) || code === 0 || accent !== undefined ? offset + 1 : afterHyphenation(text, offset);
    if (rest === undefined || isNoteMark(text, start, offset)) {
      break;
    }
    if (accent !== undefined) {
      folded += String.fromCharCode(foldCode(accent.code));
      offset += accent.length;
      end = offset;
    } else {
      folded += isWordCode(code) ? String.fromCharCode(code) : '';
      offset = rest;
      end = isWordCode(code) || code === 0 ? offset : end;
    }
  }
  return { start, end, folded, gap };
}

const LONGEST_BROKEN = 200;
const LONGEST_GAP = 120;

function startsWord(text: string, offset: number): boolean {
  return isWordCode(foldCode(text.charCodeAt(offset)));
}

/** `\'o`, `\'{o}`, `\'{\i}`, `\~n`, `{\'o}` of LaTeX and `\u00f3` of code, inside a word. */
function readEscape(text: string, offset: number): { readonly code: number; readonly length: number } | undefined {
  const first = text.charAt(offset);
  if (first !== '\\' && first !== '{') {
    return undefined;
  }
  ESCAPE.lastIndex = offset;
  const match = ESCAPE.exec(text);
  if (match === null) {
    return undefined;
  }
  const [whole, grouped, braced, plain, hex] = match;
  const code = hex === undefined ? (grouped ?? braced ?? plain ?? '').charCodeAt(0) : Number.parseInt(hex, 16);
  return isWordCode(foldCode(code)) ? { code, length: whole.length } : undefined;
}

const ESCAPE =
  /\{\\['`"~^]\\?([A-Za-z])\}|\\['`"~^]\{\\?([A-Za-z])\}|\\['`"~^]\\?([aeiounAEIOUN])|\\u([0-9a-fA-F]{4})/y;

/** Where a word goes on that a hyphen (or soft hyphen) breaks at the end of a line; quote marks may begin the next. */
function afterHyphenation(text: string, offset: number): number | undefined {
  const char = text.charCodeAt(offset);
  const isHyphen = char === 0x2d || char === 0x2010;
  const isLineEnd = (char === 0x0a || char === 0x0d) && text.charCodeAt(offset - 1) === 0xad;
  if (!isHyphen && !isLineEnd) {
    return undefined;
  }
  let next = isHyphen ? offset + 1 : offset;
  if (text.charCodeAt(next) === 0x0d) {
    next++;
  }
  if (text.charCodeAt(next) !== 0x0a) {
    return undefined;
  }
  next++;
  const limit = next + LONGEST_GAP;
  while (next < limit && LINE_PREFIX.has(text.charAt(next))) {
    next++;
  }
  return startsWord(text, next) && !isDigit(text.charCodeAt(next)) ? next : undefined;
}

function isDigit(code: number): boolean {
  return 0x30 <= code && code <= 0x39;
}

const LINE_PREFIX: ReadonlySet<string> = new Set([' ', '\t', '>', '%', '#', '*', '/', '\u00a0']);
