import { tableOf } from './code-table.ts';
import { FIRST_LIGATURE, foldCode, splitLigatures } from './fold.ts';
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
    const code = offset < to ? wordCode(text.charCodeAt(offset)) : WORD_BREAK;
    if (WORD_BREAK < code) {
      start = start < 0 ? offset : start;
      folded += code < FIRST_LIGATURE ? String.fromCharCode(code) : splitLigatures(String.fromCharCode(code));
    } else if (code === WORD_BREAK && 0 <= start) {
      yield { start, end: offset, folded };
      start = -1;
      folded = '';
    }
  }
}

/** Ends a word; below it is what leaves a word as it is, above it are letters and digits. */
export const WORD_BREAK = 1;

/**
 * What a UTF-16 unit is to a word: its folded letter or digit, {@link WORD_BREAK}, or 0 for a mark or soft hyphen that
 * leaves the word as it is. Whatever cuts words of its own, for speed, cuts by this.
 */
export const wordCode = tableOf((unit) => {
  const folded = foldCode(unit);
  return folded === 0 || isWordCode(folded) ? folded : WORD_BREAK;
});

/** Whether a UTF-16 unit is a letter or a digit, in any case and with any accent. */
export function isWordUnit(unit: number): boolean {
  return WORD_BREAK < wordCode(unit);
}

/** Whether a folded UTF-16 unit is a letter or a digit. Superscript figures are notes, not part of a word. */
export function isWordCode(folded: number): boolean {
  return wordBit(folded) === 1;
}

const wordBit = tableOf((code) => (/[\p{L}\p{Nd}]/u.test(String.fromCharCode(code)) ? 1 : 0));
