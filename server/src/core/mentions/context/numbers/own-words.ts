import { isSmallWord } from '../../../spanish/small-words.ts';
import type { DraftWords } from '../../reading/draft-words.ts';
import { GAP_CLOSE, GAP_OPEN } from '../../reading/gap.ts';
import type { ClaimedSite } from './claimed-site.ts';

/** "cobro coactivo (8.3.1.2)", "8.3.1.2 (cobro coactivo)": words of the unit's own name, a bracket between. */
export function hasOwnWordsBeside({ near, before, after, gapBefore }: ClaimedSite): boolean {
  const opening = after.at(0)?.gap ?? 0;
  const isBehind = (gapBefore & GAP_OPEN) !== 0;
  const isBefore = (opening & GAP_OPEN) !== 0 && (opening & GAP_CLOSE) === 0;
  if (!isBehind && !isBefore) {
    return false;
  }
  const tail = near.manual.tailOf(near.number);
  return (isBehind && endsWith(before, tail)) || (isBefore && beginsWith(after, tail));
}

function beginsWith(words: DraftWords, tail: readonly string[]): boolean {
  return tail.some((_, from) => {
    const rest = tail.slice(from);
    const length = rest.findIndex((word, index) => words.at(index)?.folded !== word);
    return isTelling(rest.slice(0, length < 0 ? rest.length : length), tail);
  });
}

function endsWith(words: DraftWords, tail: readonly string[]): boolean {
  return tail.some((_, last) => {
    const said = tail.slice(0, last + 1).toReversed();
    const length = said.findIndex((word, index) => words.at(-index - 1)?.folded !== word);
    return isTelling(said.slice(0, length < 0 ? said.length : length), tail);
  });
}

/** All of the tail that is not small, or two words of it. */
function isTelling(said: readonly string[], tail: readonly string[]): boolean {
  const telling = said.filter((word) => !isSmallWord(word)).length;
  return 1 < telling || (telling === 1 && tail.filter((word) => !isSmallWord(word)).length === 1);
}
