import type { Finding } from '../../model/finding.ts';
import type { Mention } from '../../model/mention.ts';
import { writeAccents } from '../../text/accents.ts';
import type { Span } from '../../text/span.ts';
import { type TextEdit, wordEdits } from '../../text/word-edits.ts';
import { wordsOf } from '../../text/words.ts';
import type { Analysis } from '../analysis.ts';
import { asRead } from '../names/as-read.ts';
import { draftWordsWithin } from '../names/draft-words-within.ts';
import { isSameAsRead } from '../names/name-edits.ts';
import type { QuotablePart } from '../quotations/quotable.ts';
import { quotedSpans } from './quoted-spans.ts';

/** Shorter quotations are names and expressions; a sentence of this many words claims to be somebody's text. */
const MIN_WORDS = 8;
/** Of a quotation from the middle of a duty: names of that length share many words with duties that name them. */
const MIN_WORDS_INSIDE = 12;
/** How much of the quotation must be the duty's, and of the quoted stretch of the duty the quotation's. */
const MIN_SHARE = 0.75;
/** Duties repeat each other's boilerplate: of fewer candidates the right one may not be among them. */
const CANDIDATES = 16;
/** A unit named this near to a quotation is the likelier source of it. */
const NEAR = 600;

/** Quotations that are nearly, and not, what a duty says. */
export function alteredQuotations(analysis: Analysis, text: string, mentions: readonly Mention[]): readonly Finding[] {
  return quotedSpans(text).flatMap((quoted) =>
    piecesOf(text, quoted).flatMap((piece) => checkPiece(analysis, text, piece, mentions)),
  );
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
  { quotable }: Analysis,
  text: string,
  { start, end }: Span,
  mentions: readonly Mention[],
): readonly Finding[] {
  const words = [...draftWordsWithin(text, start, end)];
  const folded = words.map((word) => word.folded);
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < MIN_WORDS || first === undefined || last === undefined || !quotable.hasMostOf(folded, MIN_SHARE)) {
    return [];
  }
  const near = (unit: string): number =>
    Number(
      mentions.some(({ span, units }) => units.includes(unit) && start - NEAR < span.end && span.start < end + NEAR),
    );
  const best = quotable
    .partsLike(folded, CANDIDATES)
    .flatMap((part) => alignmentOf(folded, part) ?? [])
    .toSorted((left, right) => right.share - left.share || near(right.part.unit) - near(left.part.unit))[0];
  if (best === undefined || quotable.printsWords(folded)) {
    return [];
  }
  const span = { start: first.start, end: last.end };
  const literal = best.part.text.slice(best.start, best.end);
  const written = text.slice(span.start, span.end);
  const edits = wordEdits(text, span, literal, isSameAsRead, draftWordsWithin).map((edit) => ({
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
  return edits.flatMap(({ span, newText }) => [asRead(text.slice(span.start, span.end)), asRead(newText)]);
}

interface Alignment {
  readonly part: QuotablePart;
  readonly share: number;
  /** The stretch of the part's text that the quotation covers. */
  readonly start: number;
  readonly end: number;
}

/** Words in common and in order (a longest common subsequence); `undefined` when the two are not nearly the same. */
function alignmentOf(quoted: readonly string[], part: QuotablePart): Alignment | undefined {
  const matched = matchedWords(quoted, part.words);
  const [first, last] = [matched[0], matched.at(-1)];
  if (first === undefined || last === undefined) {
    return undefined;
  }
  // A word changed at either end belongs to the stretch all the same.
  const from = Math.max(0, first.part - first.quoted);
  const to = Math.min(part.words.length, last.part + (quoted.length - last.quoted));
  const share = Math.min(matched.length / quoted.length, matched.length / (to - from));
  const places = [...wordsOf(part.text)];
  const [opening, closing] = [places[from], places[to - 1]];
  return MIN_SHARE <= share &&
    (from === 0 || MIN_WORDS_INSIDE <= quoted.length) &&
    opening !== undefined &&
    closing !== undefined
    ? { part, share, start: opening.start, end: closing.end }
    : undefined;
}

function matchedWords(
  quoted: readonly string[],
  words: readonly string[],
): readonly { readonly quoted: number; readonly part: number }[] {
  const width = words.length + 1;
  const lengths = new Uint16Array((quoted.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = quoted.length - 1; 0 <= row; row--) {
    for (let column = words.length - 1; 0 <= column; column--) {
      lengths[row * width + column] =
        quoted[row] === words[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const matched: { readonly quoted: number; readonly part: number }[] = [];
  for (let row = 0, column = 0; row < quoted.length && column < words.length; ) {
    if (quoted[row] === words[column]) {
      matched.push({ quoted: row++, part: column++ });
    } else if (lengthAt(row + 1, column) < lengthAt(row, column + 1)) {
      column++;
    } else {
      row++;
    }
  }
  return matched;
}
