import { stemOf } from '../../server/src/core/spanish/stem.ts';
import { isStopWord } from '../../server/src/core/spanish/stop-words.ts';
import { wordsOf } from '../../server/src/core/text/words.ts';

/** The stems of the words that carry meaning. */
export function termsOf(text: string): readonly string[] {
  return [...wordsOf(text)].filter(({ folded }) => !isStopWord(folded)).map(({ folded }) => stemOf(folded));
}
