import type { NameLexicon } from '../names/name-lexicon.ts';
import type { DraftWords } from '../reading/draft-words.ts';
import { GAP_STOP } from '../reading/gap.ts';
import { recut } from './recut.ts';

/** Whether what follows begins like a name, misspelt or not: "unidades administrativas" need not be searched. */
export function isNearName(words: DraftWords, next: number, { isNear }: NameLexicon): boolean {
  for (let index = next; index < next + 4; index++) {
    const word = words.at(index);
    if (word === undefined || (word.gap & GAP_STOP) !== 0) {
      return false;
    }
    if (isNear(word.folded)) {
      return true;
    }
    const after = words.at(index + 1)?.folded ?? '';
    const isMoved = recut(word.folded, after).some(([left, right]) => isNear(left) || isNear(right));
    if (isMoved || isNear(word.folded + after)) {
      return true;
    }
    if (LONGEST_SMALL < word.folded.length) {
      return false;
    }
  }
  return false;
}

const LONGEST_SMALL = 4;

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
