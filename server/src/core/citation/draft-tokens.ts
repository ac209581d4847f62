import { draftWordsWithin } from '../mentions/reading/draft-words-within.ts';
import type { Word } from '../text/words.ts';

/** A word of a draft as a reader takes it, with the characters that part it from its neighbours. */
export interface Token extends Word {
  readonly written: string;
  /** Between the word before and this one. */
  readonly gap: string;
  /** Between this one and the next; of the last, what little stands behind it. */
  readonly after: string;
}

const SHOWN_AFTER = 8;

/** The words between two offsets; the gap of the first begins at `from`. */
export function tokensWithin(text: string, from: number, to: number): readonly Token[] {
  const words = [...draftWordsWithin(text, from, to)];
  return words.map((word, index) => ({
    ...word,
    written: text.slice(word.start, word.end),
    gap: text.slice(words[index - 1]?.end ?? from, word.start),
    after: text.slice(word.end, words[index + 1]?.start ?? word.end + SHOWN_AFTER),
  }));
}

/** Whether a gap ends a sentence, a clause or a paragraph. */
export function isBreak(gap: string): boolean {
  return /[.:;!?]\s|;|\n[ \t>]*\r?\n/.test(gap);
}
