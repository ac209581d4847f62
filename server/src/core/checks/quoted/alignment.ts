import { commonSubsequence } from '../../text/sequences.ts';
import { wordsOf } from '../../text/words.ts';
import type { QuotablePart, QuotableText } from '../quotable.ts';

/** How much of the quotation must be the duty's, and of the quoted stretch of the duty the quotation's. */
export const MIN_SHARE = 0.75;
/** Duties repeat each other's boilerplate: of fewer candidates the right one may not be among them. */
const CANDIDATES = 16;

/** Where a duty says nearly what is quoted. */
export interface Alignment {
  readonly part: QuotablePart;
  readonly share: number;
  /** The stretch of the part's words that the quotation covers. */
  readonly from: number;
  readonly to: number;
  /** Words in common: index in the quotation, index in the part. */
  readonly matched: readonly (readonly [quoted: number, printed: number])[];
}

/** What is sought among the duties. */
export interface SoughtWords {
  readonly folded: readonly string[];
  /** Units named nearby and places cited beside it: of duties that are as like, theirs is meant. */
  readonly near: ReadonlySet<string>;
  /** From the middle of a duty, a quotation of fewer words is no evidence. */
  readonly fewestInside: number;
}

export function bestAlignment(quotable: QuotableText, sought: SoughtWords): Alignment | undefined {
  const { folded, near } = sought;
  let best: Alignment | undefined;
  for (const part of quotable.partsLike(folded, CANDIDATES)) {
    const most = wordsInCommon(folded, part.words) / folded.length;
    const found = most < Math.max(MIN_SHARE, best?.share ?? 0) ? undefined : alignmentOf(sought, part);
    if (
      found !== undefined &&
      (best === undefined ||
        best.share < found.share ||
        (best.share === found.share && nearness(best.part, near) < nearness(found.part, near)))
    ) {
      best = found;
    }
  }
  return best;
}

function nearness({ id, unit }: QuotablePart, near: ReadonlySet<string>): number {
  return near.has(id) ? 2 : near.has(unit) ? 1 : 0;
}

/** The part's own words between two of their indices, as the manual prints them. */
export function literalOf({ text }: QuotablePart, from: number, to: number): string {
  const places = [...wordsOf(text)];
  return from < to ? text.slice(places[from]?.start, places[to - 1]?.end) : '';
}

/** How many words they share, in whatever order: told sooner than which are in order, and never fewer. */
function wordsInCommon(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of right) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return left.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return 0 < count;
  }).length;
}

/** Words in common and in order (a longest common subsequence); `undefined` when the two are not nearly the same. */
function alignmentOf({ folded, fewestInside }: SoughtWords, part: QuotablePart): Alignment | undefined {
  const matched = commonSubsequence(folded, part.words);
  const [first, last] = [matched[0], matched.at(-1)];
  if (first === undefined || last === undefined) {
    return undefined;
  }
  // A word changed at either end belongs to the stretch all the same.
  const from = Math.max(0, first[1] - first[0]);
  const to = Math.min(part.words.length, last[1] + (folded.length - last[0]));
  const share = Math.min(matched.length / folded.length, matched.length / (to - from));
  return MIN_SHARE <= share && (from === 0 || fewestInside <= folded.length)
    ? { part, share, from, to, matched }
    : undefined;
}
