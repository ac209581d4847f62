import { keyAsRead } from '../mentions/names/name-edits.ts';
import { asRead } from '../mentions/reading/as-read.ts';
import { draftWordsWithin } from '../mentions/reading/draft-words-within.ts';
import type { Finding } from '../model/finding.ts';
import { writeAccents } from '../text/accents.ts';
import { commonSubsequence } from '../text/sequences.ts';
import type { Span } from '../text/span.ts';
import { type TextEdit, wordEdits } from '../text/word-edits.ts';
import { wordsOf } from '../text/words.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, mentionsNear, REACH } from './draft-part.ts';
import type { QuotablePart } from './quotable.ts';
import { quotedSpans } from './quoted-spans.ts';

/** Shorter quotations are names and expressions; a sentence of this many words claims to be somebody's text. */
const MIN_WORDS = 8;
/** Of a quotation from the middle of a duty: names of that length share many words with duties that name them. */
const MIN_WORDS_INSIDE = 12;
/** How much of the quotation must be the duty's, and of the quoted stretch of the duty the quotation's. */
const MIN_SHARE = 0.75;
/** Duties repeat each other's boilerplate: of fewer candidates the right one may not be among them. */
const CANDIDATES = 16;

/** Quotations that are nearly, and not, what a duty says. */
export function alteredQuotations(manual: CheckedManual, part: DraftPart): readonly Finding[] {
  return quotedSpans(part.text, part.span)
    .filter(({ start, end }) => 2 * MIN_WORDS <= end - start)
    .flatMap((quoted) => piecesOf(part.text, quoted))
    .flatMap((piece) => checkPiece(manual, part, piece));
}

/** "(…)" and "[…]" say that words are left out: what stands before and after is quoted each by itself. */
function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/[([]?(?:…|\.\.\.)[)\]]?/g)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return [...pieces, { start: from, end }];
}

function checkPiece(
  { quotable }: CheckedManual,
  { text, mentions }: DraftPart,
  { start, end }: Span,
): readonly Finding[] {
  const words = [...draftWordsWithin(text, start, end)];
  const folded = words.map((word) => word.folded);
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < MIN_WORDS || first === undefined || last === undefined || !quotable.hasMostOf(folded, MIN_SHARE)) {
    return [];
  }
  const near = new Set(
    mentionsNear(mentions, { start: start - REACH, end: end + REACH }).flatMap(({ units }) => units),
  );
  const best = bestAlignment(folded, quotable.partsLike(folded, CANDIDATES), near);
  if (best === undefined || quotable.printsWords(folded)) {
    return [];
  }
  const span = { start: first.start, end: last.end };
  const literal = literalOf(best);
  const written = text.slice(span.start, span.end);
  const edits = wordEdits(text, span, literal, keyAsRead, draftWordsWithin).map((edit) => ({
    ...edit,
    newText: writeAccents(edit.newText, written),
  }));
  const [edit] = edits;
  return edit === undefined
    ? []
    : [
        {
          rule: 'altered-quotation',
          span,
          values: [best.part.id, ...differences(text, edits)],
          units: [best.part.unit],
          evidence: [best.part.start],
          fixes: [{ kind: 'choice', label: literal, edits }],
        },
      ];
}

/** Pairs: what the draft writes, what the manual says instead; empty for what only one of them has. */
function differences(text: string, edits: readonly TextEdit[]): readonly string[] {
  return edits.flatMap(({ span, newText }) => [shown(text.slice(span.start, span.end)), shown(newText)]);
}

/** Marks beside a word that differs are no difference of their own. */
function shown(written: string): string {
  const read = asRead(written);
  return read.replace(/^[\s,;:.]+|[\s,;:.]+$/g, '') || read;
}

interface Alignment {
  readonly part: QuotablePart;
  readonly share: number;
  /** The stretch of the part's words that the quotation covers. */
  readonly from: number;
  readonly to: number;
}

/** Of parts that are as like, that of a unit named near the quotation. */
function bestAlignment(
  quoted: readonly string[],
  parts: readonly QuotablePart[],
  near: ReadonlySet<string>,
): Alignment | undefined {
  let best: Alignment | undefined;
  for (const part of parts) {
    const most = wordsInCommon(quoted, part.words) / quoted.length;
    const found = most < Math.max(MIN_SHARE, best?.share ?? 0) ? undefined : alignmentOf(quoted, part);
    const isNearer = found !== undefined && near.has(found.part.unit) && !near.has(best?.part.unit ?? '');
    if (
      found !== undefined &&
      (best === undefined || best.share < found.share || (best.share === found.share && isNearer))
    ) {
      best = found;
    }
  }
  return best;
}

function literalOf({ part, from, to }: Alignment): string {
  const places = [...wordsOf(part.text)];
  return part.text.slice(places[from]?.start, places[to - 1]?.end);
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
function alignmentOf(quoted: readonly string[], part: QuotablePart): Alignment | undefined {
  const matched = commonSubsequence(quoted, part.words);
  const [first, last] = [matched[0], matched.at(-1)];
  if (first === undefined || last === undefined) {
    return undefined;
  }
  // A word changed at either end belongs to the stretch all the same.
  const from = Math.max(0, first[1] - first[0]);
  const to = Math.min(part.words.length, last[1] + (quoted.length - last[0]));
  const share = Math.min(matched.length / quoted.length, matched.length / (to - from));
  return MIN_SHARE <= share && (from === 0 || MIN_WORDS_INSIDE <= quoted.length)
    ? { part, share, from, to }
    : undefined;
}
