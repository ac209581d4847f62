import { foldText } from '../../text/fold.ts';

/** Numbers for words, the same word always getting the same one: comparing duties compares numbers. */
export interface WordNumbers {
  /** The words of a text in order, as numbers. */
  read(text: string): readonly number[];
  readonly count: () => number;
}

const IS_LETTER = buildTable();

export function numberWords(): WordNumbers {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    if (known === numbers.size) {
      numbers.set(word, known);
    }
    return known;
  };
  return {
    read: (text) => readWords(foldText(text), numberOf),
    count: () => numbers.size,
  };
}

/** A word is a run of letters and digits; past Latin, every character counts as a letter: it serves comparison only. */
function readWords(folded: string, numberOf: (word: string) => number): readonly number[] {
  const words: number[] = [];
  let start = -1;
  for (let offset = 0; offset <= folded.length; offset++) {
    const code = offset < folded.length ? folded.charCodeAt(offset) : 0x20;
    if (code < 0x80 ? IS_LETTER[code] === 1 : 0x24f < code || isLatinLetter(code)) {
      start = start < 0 ? offset : start;
    } else if (0 <= start) {
      words.push(numberOf(folded.slice(start, offset)));
      start = -1;
    }
  }
  return words;
}

function isLatinLetter(code: number): boolean {
  return 0xc0 <= code && code !== 0xd7 && code !== 0xf7;
}

function buildTable(): Uint8Array {
  return Uint8Array.from({ length: 0x80 }, (_, code) => (/[a-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0));
}
