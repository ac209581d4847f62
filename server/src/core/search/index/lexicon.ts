import { stemOf } from '../../spanish/stem.ts';
import { isStopWord } from '../../spanish/stop-words.ts';
import { foldText, hasLigatures } from '../../text/fold.ts';
import { WORD_BREAK, wordCode, wordsOf } from '../../text/words.ts';

/** No term: the word is a stop word, or unknown. */
export const NO_TERM = -1;

/** The folded words of the manual and the terms (stems) they stand for, both as small numbers. */
export interface Lexicon {
  readonly words: readonly string[];
  /** Term of each word; {@link NO_TERM} for a stop word. */
  readonly termOfWord: readonly number[];
  readonly termCount: number;
  wordId(folded: string): number | undefined;
  termId(stem: string): number | undefined;
}

/** A word's id, and where it stands. */
type WordVisitor = (word: number, start: number, end: number) => void;

export interface LexiconBuilder extends Lexicon {
  /** Gives the id of each word of `text`, in order; new words are added. */
  encode(text: string, visit: WordVisitor): void;
}

/**
 * Reads words, cut as `wordsOf` cuts them, without making a string of each: a folded word is hashed in place and
 * compared with the one that was there first. 60 MB of manuals hold 9 million words and two thousand different ones.
 */
export function buildLexicon(): LexiconBuilder {
  const words: string[] = [];
  const wordIds = new Map<string, number>();
  const termIds = new Map<string, number>();
  const termOfWord: number[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(1 << 13).fill(-1);

  const termFor = (folded: string): number => {
    if (isStopWord(folded)) {
      return NO_TERM;
    }
    const stem = stemOf(folded);
    const term = termIds.get(stem) ?? termIds.size;
    termIds.set(stem, term);
    return term;
  };
  const addWord = (folded: string): number => {
    const id = words.length;
    words.push(folded);
    wordIds.set(folded, id);
    termOfWord.push(termFor(folded));
    if (slots.length < 2 * words.length) {
      slots = rehash(hashes, 2 * slots.length);
    }
    return id;
  };
  const findWord = (text: string, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let id = slots[slot] ?? -1; 0 <= id; id = slots[slot] ?? -1) {
      if (hashes[id] === hash && isWordAt(text, start, end, words[id] ?? '')) {
        return id;
      }
      slot = (slot + 1) & mask;
    }
    hashes.push(hash);
    slots[slot] = words.length;
    return addWord(foldText(text.slice(start, end)).replaceAll(IGNORED_UNIT, ''));
  };
  return {
    words,
    termOfWord,
    get termCount() {
      return termIds.size;
    },
    wordId: (folded) => wordIds.get(folded),
    termId: (stem) => termIds.get(stem),
    encode(text, visit) {
      if (hasLigatures(text)) {
        for (const word of wordsOf(text)) {
          visit(findWord(word.folded, 0, word.folded.length, hashOf(word.folded)), word.start, word.end);
        }
        return;
      }
      const codes = wordCodes;
      const end = text.length;
      let start = -1;
      let hash = FIRST_HASH;
      for (let offset = 0; offset < end; offset++) {
        const unit = text.charCodeAt(offset);
        const code = unit < TABLE_SIZE ? (codes[unit] ?? WORD_BREAK) : wordCode(unit);
        if (WORD_BREAK < code) {
          start = start < 0 ? offset : start;
          hash = Math.imul(hash ^ code, HASH_FACTOR);
        } else if (code === WORD_BREAK && 0 <= start) {
          visit(findWord(text, start, offset, hash), start, offset);
          start = -1;
          hash = FIRST_HASH;
        }
      }
      if (0 <= start) {
        visit(findWord(text, start, end, hash), start, end);
      }
    },
  };
}

/** FNV-1a (Fowler, Noll and Vo). */
const FIRST_HASH = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/** Of a folded word, as it is reckoned on the way. */
function hashOf(folded: string): number {
  let hash = FIRST_HASH;
  for (let index = 0; index < folded.length; index++) {
    hash = Math.imul(hash ^ folded.charCodeAt(index), HASH_FACTOR);
  }
  return hash;
}

const IGNORED = 0;
const IGNORED_UNIT = '\u0000';
const TABLE_SIZE = 0x250;
const wordCodes = Uint16Array.from({ length: TABLE_SIZE }, (_, unit) => wordCode(unit));

function isWordAt(text: string, start: number, end: number, word: string): boolean {
  let matched = 0;
  for (let offset = start; offset < end; offset++) {
    const unit = text.charCodeAt(offset);
    const code = unit < TABLE_SIZE ? (wordCodes[unit] ?? WORD_BREAK) : wordCode(unit);
    if (code !== IGNORED && word.charCodeAt(matched++) !== code) {
      return false;
    }
  }
  return matched === word.length;
}

function rehash(hashes: readonly number[], size: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size).fill(-1);
  for (const [id, hash] of hashes.entries()) {
    let slot = hash & (size - 1);
    while (slots[slot] !== -1) {
      slot = (slot + 1) & (size - 1);
    }
    slots[slot] = id;
  }
  return slots;
}
