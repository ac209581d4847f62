import { isSmallInTitle } from '../../spanish/small-words.ts';
import type { QuotablePart, QuotableText } from '../quotable.ts';

/** Of a quotation's words that say something, so many must be in a duty to call it the nearest. */
const MIN_NEAR = 0.5;
const CANDIDATES = 12;

/** The duty that shares most of what words say, in whatever order; `undefined` when none is near. */
export function nearestPart(quotable: QuotableText, folded: readonly string[]): QuotablePart | undefined {
  const telling = [...new Set(folded.filter((word) => !isSmallInTitle(word)))];
  let nearest: QuotablePart | undefined;
  let most = MIN_NEAR * telling.length;
  for (const part of quotable.partsLike(folded, CANDIDATES)) {
    const words = new Set(part.words);
    const shared = telling.filter((word) => words.has(word)).length;
    if (most <= shared && 0 < shared && (nearest === undefined || most < shared)) {
      nearest = part;
      most = shared;
    }
  }
  return nearest;
}
