import { FIRST_LIGATURE, foldCode, foldText, splitLigatures } from '../../text/fold.ts';
import { isWordCode, isWordUnit } from '../../text/words.ts';
import { GAP_BLANK, GAP_HYPHEN, GAP_LINE, GAP_WIDE, gapBits } from './gap.ts';
import { type Mark, markAt, mayBeMark } from './marks.ts';

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

/**
 * `isWord` knows the words that a hyphen may have been left in by a page: "Afi- liación" is read as "Afiliación", and
 * "Cobranza- informa" is not.
 */
export function draftWordsFrom(text: string, start: number, isWord: IsWord = isNever): DraftWords {
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
        const whole = isHyphen(text.charCodeAt(word.end)) ? joinPieces(text, word, isWord) : word;
        words.push(whole);
        offset = whole.end;
      }
      return words[index];
    },
  };
}

/** Whether two pieces that a hyphen parts are one word of the manual. */
export type IsWord = (folded: string) => boolean;

const isNever: IsWord = () => false;

const MOST_PIECES = 4;

/** With what follows its hyphen, and that one's, where together they are a word. */
function joinPieces(text: string, first: DraftWord, isWord: IsWord): DraftWord {
  let { end, folded } = first;
  for (let count = 1; isWord !== isNever && count < MOST_PIECES && isHyphen(text.charCodeAt(end)); count++) {
    const piece = readWord(text, end, true);
    if (piece === undefined || (piece.gap & ~(GAP_HYPHEN | GAP_BLANK | GAP_LINE | GAP_WIDE)) !== 0) {
      break;
    }
    folded += piece.folded;
    end = piece.end;
    if (isWord(folded)) {
      return { ...first, end, folded };
    }
  }
  return first;
}

/** Letters and digits of the word that starts at or after `from`; `undefined` when a gap is longer than any inside a name. */
function readWord(text: string, from: number, hasGap: boolean): DraftWord | undefined {
  const start = findWord(text, from, Math.min(text.length, from + LONGEST_GAP));
  if (start === undefined) {
    return undefined;
  }
  const gap = hasGap ? gapBits(text, from, start) : 0;
  const plainEnd = mayBeMark(text.charCodeAt(start)) ? undefined : plainWordEnd(text, start);
  if (plainEnd !== undefined) {
    return { start, end: plainEnd, folded: foldWord(text, start, plainEnd), gap };
  }
  return readBrokenWord(text, start, gap);
}

function findWord(text: string, from: number, limit: number): number | undefined {
  for (let offset = from; offset < limit; ) {
    const code = text.charCodeAt(offset);
    const mark = mayBeMark(code) ? markAt(text, offset) : undefined;
    if (isWordUnit(mark?.kind === 'char' ? mark.code : code)) {
      return offset;
    }
    offset += mark?.length ?? 1;
  }
  return undefined;
}

/** Where a word of letters and digits alone ends; `undefined` when a mark, an escape or a hyphen makes it harder. */
export function plainWordEnd(text: string, start: number): number | undefined {
  let end = start + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isWordUnit(code) || (code <= 0x39 && isNoteMark(text, start, end))) {
      break;
    }
  }
  const isBroken = LONGEST_WORD < end - start || (end < text.length && mayContinue(text, end));
  return isBroken ? undefined : end;
}

/** "Operación3", pasted from a page with footnotes: a figure at the end of a word of some length. */
function isNoteMark(text: string, start: number, offset: number): boolean {
  if (!isDigit(text.charCodeAt(offset)) || offset - start < SHORTEST_NOTED) {
    return false;
  }
  const after = isDigit(text.charCodeAt(offset + 1)) ? offset + 2 : offset + 1;
  return !isDigit(text.charCodeAt(start)) && !isWordUnit(text.charCodeAt(after));
}

const SHORTEST_NOTED = 5;

function mayContinue(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return isHyphen(code) || mayBeMark(code) || isBabelHyphen(text, end) || foldCode(code) === 0;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** `"-` of LaTeX, where a word may be broken. */
function isBabelHyphen(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === 0x22 && text.charCodeAt(offset + 1) === 0x2d;
}

export function foldWord(text: string, start: number, end: number): string {
  let bits = 0;
  let isFolded = true;
  for (let offset = start; offset < end; offset++) {
    const code = text.charCodeAt(offset);
    bits |= code;
    isFolded &&= 0x5a < code || code < 0x41;
  }
  const word = text.slice(start, end);
  return bits < 0x80
    ? isFolded
      ? word
      : word.toLowerCase()
    : foldText(bits < FIRST_LIGATURE ? word : splitLigatures(word));
}

/** A word with accents apart, escapes, marks of a page or a line break in it. */
function readBrokenWord(text: string, start: number, gap: number): DraftWord {
  let folded = '';
  let offset = start;
  let end = start;
  while (offset < text.length && folded.length < LONGEST_WORD && offset - start < LONGEST_BROKEN) {
    const { next, letters, isSeen } = stepInWord(text, offset);
    if (next === undefined || isNoteMark(text, start, offset)) {
      break;
    }
    folded += letters;
    offset = next;
    end = isSeen ? offset : end;
  }
  return { start, end, folded, gap };
}

interface WordStep {
  /** `undefined` where the word ends. */
  readonly next: number | undefined;
  /** Folded. */
  readonly letters: string;
  /** Whether the word is written as far as here, not just passed over in the hope of more letters. */
  readonly isSeen: boolean;
}

function stepInWord(text: string, offset: number): WordStep {
  const unit = text.charCodeAt(offset);
  const mark = mayBeMark(unit) ? markAt(text, offset) : undefined;
  if (mark !== undefined) {
    return stepOver(mark, offset, unit);
  }
  const code = foldCode(unit);
  if (isWordCode(code)) {
    const letter = String.fromCharCode(code);
    return { next: offset + 1, letters: code < FIRST_LIGATURE ? letter : splitLigatures(letter), isSeen: true };
  }
  if (code === 0) {
    return { next: offset + 1, letters: '', isSeen: isCombining(unit) };
  }
  const next = isBabelHyphen(text, offset) ? offset + 2 : afterHyphenation(text, offset);
  return { next, letters: '', isSeen: false };
}

/** Tags change the type within a word ("<b>U</b>nidad"); what looks like it in other languages stands between words. */
function stepOver(mark: Mark, offset: number, unit: number): WordStep {
  const next = offset + mark.length;
  if (mark.kind !== 'char') {
    const isInWord = mark.kind === 'nothing' || (mark.kind === 'emphasis' && unit === 0x3c);
    return { next: isInWord ? next : undefined, letters: '', isSeen: false };
  }
  const code = foldCode(mark.code);
  return isWordCode(code)
    ? { next, letters: String.fromCharCode(code), isSeen: true }
    : { next: code === 0 ? next : undefined, letters: '', isSeen: false };
}

function isCombining(unit: number): boolean {
  return 0x0300 <= unit && unit <= 0x036f;
}

const LONGEST_BROKEN = 200;
const LONGEST_GAP = 120;

/** Where a word goes on that a hyphen (or soft hyphen) breaks at the end of a line; quote marks may begin the next. */
function afterHyphenation(text: string, offset: number): number | undefined {
  const char = text.charCodeAt(offset);
  const isLineEnd = (char === 0x0a || char === 0x0d) && text.charCodeAt(offset - 1) === 0xad;
  if (!isHyphen(char) && !isLineEnd) {
    return undefined;
  }
  let next = isHyphen(char) ? offset + 1 : offset;
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

function startsWord(text: string, offset: number): boolean {
  return isWordUnit(text.charCodeAt(offset));
}

function isDigit(code: number): boolean {
  return 0x30 <= code && code <= 0x39;
}

const LINE_PREFIX: ReadonlySet<string> = new Set([' ', '\t', '>', '%', '#', '*', '/', '\u00a0']);
