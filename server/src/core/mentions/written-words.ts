import { followOf } from './context/follow/follow.ts';
import { isTakenBefore } from './context/taken/taken-before.ts';
import type { NameLexicon } from './names/name-lexicon.ts';
import { draftWordsFrom } from './reading/draft-words.ts';
import { GAP_COMMA, GAP_INSIDE_NAME, GAP_OPEN } from './reading/gap.ts';
import { styleOf } from './reading/letters.ts';

/** What the reading of names needs to know of a manual's. */
export type NameReading = Pick<NameLexicon, 'isWord' | 'known'>;

/** The words of a draft from a place on, for who looks for names that no unit has. They are read as those of mentions. */
export interface WrittenWords {
  /** Folded; `''` behind the last one. */
  wordAt(index: number): string;
  startOf(index: number): number;
  endOf(index: number): number;
  /** Whether these folded words stand from an index on, with nothing between them that no name goes across. */
  isSpelled(from: number, words: readonly string[]): boolean;
  /** Whether a name of the first `count` words ends there and is no part of another; its level word has `opening` of them. */
  isName(opening: number, count: number): boolean;
}

export function writtenWordsFrom(text: string, offset: number, { isWord, known }: NameReading): WrittenWords {
  const words = draftWordsFrom(text, offset, isWord);
  const startOf = (index: number) => words.at(index)?.start ?? text.length;
  const endOf = (index: number) => words.at(index)?.end ?? text.length;
  return {
    wordAt: (index) => words.at(index)?.folded ?? '',
    startOf,
    endOf,
    isSpelled: (from, sought) =>
      sought.every((folded, at) => {
        const word = words.at(from + at);
        return word?.folded === folded && (from + at === 0 || (word.gap & ~GAP_IN_NAME) === 0);
      }),
    isName: (opening, count) =>
      followOf({ words, next: count, style: styleOf(words, opening, count - 1) }, known) === 'ends' &&
      !isTakenBefore(text, { start: startOf(0), end: endOf(count - 1) }, known),
  };
}

/** Commas and brackets stand in some: "Altas, Bajas y Avisos". */
const GAP_IN_NAME = GAP_INSIDE_NAME | GAP_COMMA | GAP_OPEN;
