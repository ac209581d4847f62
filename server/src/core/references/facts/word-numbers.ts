import { tableOf } from '../../text/code-table.ts';
import { foldText } from '../../text/fold.ts';
import { WORD_BREAK, wordCode } from '../../text/words.ts';

/** Numbers for words, the same folded word always getting the same one: comparing duties compares numbers. */
export interface WordNumbers {
  /** The words of a text in order, as numbers. */
  read(text: string): readonly number[];
  readonly count: () => number;
}

/** Symbols of folded letters and digits, `a` being 1. */
const SYMBOLS = 36;
const SEPARATOR = 0;
const IGNORED = SYMBOLS + 1;
/** A letter beyond the alphabet: its word is numbered by its text. */
const OTHER = SYMBOLS + 2;

const symbolAt = tableOf(symbolOf);

/**
 * Cuts words as `wordsOf` does. A trie over letters, held in one array: reading a manual's words through it takes half the time of cutting them out
 * and looking them up, which is most of what comparing duties costs.
 */
export function numberWords(): WordNumbers {
  let next = new Int32Array(SYMBOLS << 13);
  const numberAt = [-1];
  const others = new Map<string, number>();
  let count = 0;
  const step = (node: number, symbol: number): number => {
    const place = node * SYMBOLS + symbol - 1;
    const known = next[place] ?? 0;
    if (known !== 0) {
      return known;
    }
    const added = numberAt.push(-1) - 1;
    next = added * SYMBOLS < next.length - SYMBOLS ? next : doubled(next);
    next[place] = added;
    return added;
  };
  const numberOf = (node: number): number => {
    const known = numberAt[node] ?? -1;
    numberAt[node] = known < 0 ? count++ : known;
    return numberAt[node] ?? 0;
  };
  const numberOfOther = (word: string): number => {
    const key = foldText(word).replaceAll('\u0000', '');
    const known = others.get(key) ?? count++;
    others.set(key, known);
    return known;
  };
  const read = (text: string): readonly number[] => {
    const words: number[] = [];
    let node = 0;
    let start = -1;
    let isOther = false;
    for (let offset = 0; offset <= text.length; offset++) {
      const code = offset < text.length ? text.charCodeAt(offset) : 0x20;
      const symbol = symbolAt(code);
      if (symbol === SEPARATOR) {
        if (0 <= start) {
          words.push(isOther ? numberOfOther(text.slice(start, offset)) : numberOf(node));
          node = 0;
          start = -1;
          isOther = false;
        }
      } else if (symbol !== IGNORED) {
        start = start < 0 ? offset : start;
        isOther ||= symbol === OTHER;
        node = isOther ? 0 : step(node, symbol);
      }
    }
    return words;
  };
  return { read, count: () => count };
}

function symbolOf(unit: number): number {
  const code = wordCode(unit);
  if (code <= WORD_BREAK) {
    return code === WORD_BREAK ? SEPARATOR : IGNORED;
  }
  const isLetter = 0x61 <= code && code <= 0x7a;
  const isDigit = 0x30 <= code && code <= 0x39;
  return isLetter ? code - 0x60 : isDigit ? code - 0x30 + 27 : OTHER;
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
