import type { Institution } from '../../model/level.ts';
import { isQuestionWord } from '../../spanish/stop-words.ts';
import { foldText } from '../../text/fold.ts';

/** Tells words that say nothing of the matter: they only ask, or name the institution whose manual it is. */
export function createAsking(institution: Institution | undefined): (folded: string) => boolean {
  const own = new Set(institution && [institution.short, ...institution.acronyms].map(foldText));
  return (folded) => isQuestionWord(folded) || own.has(folded);
}
