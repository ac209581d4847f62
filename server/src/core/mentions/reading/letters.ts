import { isSmallWord } from '../../spanish/small-words.ts';
import { asRead } from './as-read.ts';
import type { DraftWord, DraftWords } from './draft-words.ts';
import { mayBeMark } from './marks.ts';

/** How the letters of a name are written. */
export type LetterStyle = 'title' | 'caps' | 'lower';

/** The letters of the name's last word that is neither small nor a single letter. */
export function styleOf(words: DraftWords, first: number, last: number): LetterStyle {
  for (let index = last; first <= index; index--) {
    const word = words.at(index);
    const style = word === undefined || isSmall(word) ? undefined : styleOfWord(words, word);
    const isAcronym = style === 'caps' && word !== undefined && word.folded.length < LONGEST_ACRONYM && first < index;
    if (style !== undefined && !isAcronym) {
      return style;
    }
  }
  return 'title';
}

const LONGEST_ACRONYM = 5;

function isSmall({ folded }: DraftWord): boolean {
  return folded.length < 2 || isSmallWord(folded);
}

function styleOfWord(words: DraftWords, word: DraftWord): LetterStyle {
  return isAllCaps(words, word) ? 'caps' : isCapital(words, word) ? 'title' : 'lower';
}

export function isCapital({ text }: DraftWords, { start, end }: DraftWord): boolean {
  const isMarked = mayBeMark(text.charCodeAt(start));
  const first = isMarked ? asRead(text.slice(start, end)).charAt(0) : text.charAt(start);
  return first !== first.toLowerCase();
}

export function isAllCaps({ text }: DraftWords, { start, end, folded }: DraftWord): boolean {
  // A word that is no longer than its letters has no marks in it.
  const written = end - start === folded.length ? text.slice(start, end) : asRead(text.slice(start, end));
  return 1 < folded.length && written === written.toUpperCase() && written !== written.toLowerCase();
}
