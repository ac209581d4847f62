import { isSmallWord } from '../../spanish/small-words.ts';
import type { DraftWord, DraftWords } from './draft-words.ts';

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

export function isCapital(words: DraftWords, word: DraftWord): boolean {
  const first = words.text.charAt(word.start);
  return first !== first.toLowerCase();
}

export function isAllCaps(words: DraftWords, word: DraftWord): boolean {
  const written = words.text.slice(word.start, word.end);
  return 1 < word.folded.length && written === written.toUpperCase() && written !== written.toLowerCase();
}
