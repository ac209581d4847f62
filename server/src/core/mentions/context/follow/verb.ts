import { isVerbal } from '../../../spanish/word-endings.ts';
import type { DraftWord, DraftWords } from '../../reading/draft-words.ts';
import { REPORTING } from '../lexicon.ts';

/** In capitals without accents a verb is known by its ending ("INFORMO", "REMITIO") or not at all ("SEÑALA"). */
export function isVerb(words: DraftWords, { start, end, folded }: DraftWord): boolean {
  return isVerbal(words.text.slice(start, end), folded) || REPORTING.has(folded);
}
