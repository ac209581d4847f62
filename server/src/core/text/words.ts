import { foldCode } from './fold.ts';
import type { Span } from './span.ts';

/** A run of letters and digits, with its folded form. */
export interface Word extends Span {
  readonly folded: string;
}

/**
 * The words of `text` from `from` on, in order. Combining marks and soft hyphens inside a word belong to its span
 * and not to its folded form: `"Coordinacio\u0301n"` is one word that folds to `"coordinacion"`.
 */
export function* wordsOf(text: string, from = 0, to = text.length): Generator<Word> {
  let start = -1;
  let folded = '';
  for (let offset = from; offset <= to; offset++) {
    const code = offset < to ? foldCode(text.charCodeAt(offset)) : 0x20;
    if (isWordCode(code)) {
      if (start < 0) {
        start = offset;
      }
      folded += String.fromCharCode(code);
    } else if (code !== 0 && 0 <= start) {
      yield { start, end: offset, folded };
      start = -1;
      folded = '';
    }
  }
}

/** Whether a folded UTF-16 unit is a letter or a digit. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (0x61 <= code && code <= 0x7a) || (0x30 <= code && code <= 0x39);
  }
  return WORD_CHARACTER.test(String.fromCharCode(code));
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
