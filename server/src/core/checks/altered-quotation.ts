import { asRead } from '../mentions/reading/as-read.ts';
import type { Finding } from '../model/finding.ts';
import { mentionsNear } from '../model/mention.ts';
import type { TextEdit } from '../text/word-edits.ts';
import type { QuotationSource } from './ascribed/source-beside.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, REACH } from './draft-part.ts';
import { bestAlignment, literalOf, MIN_SHARE } from './quoted/alignment.ts';
import { literalEdits, spanOf } from './quoted/literal-edits.ts';
import type { Piece } from './quoted/pieces.ts';

/** Shorter quotations are names and expressions; a sentence of this many words claims to be somebody's text. */
const MIN_WORDS = 8;
/** Of a quotation from the middle of a duty: names of that length share many words with duties that name them. */
const MIN_WORDS_INSIDE = 12;

/** What is nearly, and not, what a duty says. Where the draft says that it is the manual's text, fewer words do. */
export function alteredQuotation(
  { quotable }: CheckedManual,
  part: DraftPart,
  piece: Piece,
  source: QuotationSource | undefined,
): readonly Finding[] {
  const folded = piece.words.map((word) => word.folded);
  if ((source === undefined && folded.length < MIN_WORDS) || !quotable.hasMostOf(folded, MIN_SHARE)) {
    return [];
  }
  const span = spanOf(piece.words);
  const near = nearbyPlaces(part, span.start - REACH, span.end + REACH, source);
  const fewestInside = source === undefined ? MIN_WORDS_INSIDE : 0;
  const found = bestAlignment(quotable, { folded, near, fewestInside });
  const edits = found === undefined ? [] : literalEdits(part.text, piece, found, quotable.isWord);
  if (found === undefined || edits.length === 0) {
    return [];
  }
  const label = literalOf(found.part, found.from, found.to);
  return [
    {
      rule: 'altered-quotation',
      span,
      values: [found.part.id, ...differences(part.text, edits)],
      units: [found.part.unit],
      evidence: [found.part.start],
      fixes: [{ kind: 'choice', label, edits }],
    },
  ];
}

function nearbyPlaces(
  { mentions }: DraftPart,
  start: number,
  end: number,
  source: QuotationSource | undefined,
): ReadonlySet<string> {
  const cited = (source?.places ?? []).flatMap(({ units, ordinal }) =>
    ordinal === undefined ? [] : units.map((unit) => `${unit}#${ordinal}`),
  );
  return new Set([...mentionsNear(mentions, { start, end }).flatMap(({ units }) => units), ...cited]);
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
