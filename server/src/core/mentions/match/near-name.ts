import type { NameLexicon } from '../names/name-lexicon.ts';
import type { DraftWord, DraftWords } from '../reading/draft-words.ts';
import { GAP_STOP } from '../reading/gap.ts';
import { recut } from './recut.ts';

/** Whether what follows begins like a name, misspelt or not: "unidades administrativas" need not be searched. */
export function isNearName(words: DraftWords, next: number, lexicon: NameLexicon): boolean {
  // Most names have their blanks right: only where no word begins one are blanks moved.
  return (
    someOpener(words, next, (word) => lexicon.isNear(word.folded)) ||
    someOpener(words, next, (word, after) => isNearRecut(word.folded, after, lexicon)) ||
    someOpener(words, next, (word) => words.text.charAt(word.end) === '.' && lexicon.mayShorten(word.folded))
  );
}

/** Whether one of the next words, up to the first that is not small, is as asked. */
function someOpener(words: DraftWords, next: number, isAsked: (word: DraftWord, after: string) => boolean): boolean {
  for (let index = next; index < next + MOST_OPENERS; index++) {
    const word = words.at(index);
    if (word === undefined || (word.gap & GAP_STOP) !== 0) {
      return false;
    }
    if (isAsked(word, words.at(index + 1)?.folded ?? '')) {
      return true;
    }
    if (LONGEST_SMALL < word.folded.length) {
      return false;
    }
  }
  return false;
}

const MOST_OPENERS = 4;
const LONGEST_SMALL = 4;

/** With a letter moved over the blank after the word, or without that blank. */
function isNearRecut(word: string, after: string, { isNear }: NameLexicon): boolean {
  return recut(word, after).some(([left, right]) => isNear(left) || isNear(right)) || isNear(word + after);
}

/** Whether a first word of some name stands among the next few. */
export function hasNearWord(words: DraftWords, { isNear }: NameLexicon): boolean {
  for (let index = 1; index < 6; index++) {
    const word = words.at(index);
    if (word === undefined || (word.gap & GAP_STOP) !== 0) {
      return false;
    }
    if (isNear(word.folded)) {
      return true;
    }
  }
  return false;
}
