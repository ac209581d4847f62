import { editDistance } from '../../text/edit-distance.ts';
import { findNearWords, type NearWord } from './near-words.ts';

/**
 * The words of names that are near a typed one, which may be half typed: one slip in the word, two in a long one, or one
 * in its beginning. Of some hundred words; their letters need no index.
 */
export function findNearNameWords(typed: string, known: readonly string[]): readonly NearWord[] {
  const allowed = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  const longEnough = allowed === 0 ? [] : known.filter((word) => typed.length <= word.length + allowed);
  return findNearWords(typed, longEnough, (word) => {
    const slips = Math.min(editDistance(typed, word, allowed), slipsInBeginning(typed, word));
    return slips < allowed + 1 ? slips : undefined;
  });
}

/** One slip in four letters begins too many words. */
const SHORTEST_BEGINNING = 5;
/** A beginning is a little less sure than the whole word. */
const HALF_TYPED = 0.5;

function slipsInBeginning(typed: string, word: string): number {
  const lengths = [typed.length - 1, typed.length, typed.length + 1].filter((length) => length < word.length);
  const isOneSlip =
    SHORTEST_BEGINNING <= typed.length && lengths.some((length) => editDistance(typed, word.slice(0, length), 1) <= 1);
  return isOneSlip ? 1 + HALF_TYPED : Number.POSITIVE_INFINITY;
}
