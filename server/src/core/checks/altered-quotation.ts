import { asRead } from '../mentions/reading/as-read.ts';
import type { Finding } from '../model/finding.ts';
import type { TextEdit } from '../text/word-edits.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, mentionsNear, REACH } from './draft-part.ts';
import { bestAlignment, literalOf, MIN_SHARE } from './quoted/alignment.ts';
import { isNameAlone } from './quoted/is-name.ts';
import { literalEdits, spanOf } from './quoted/literal-edits.ts';
import { type Piece, piecesOf } from './quoted/pieces.ts';
import { quotedSpans } from './quoted-spans.ts';

/** Shorter quotations are names and expressions; a sentence of this many words claims to be somebody's text. */
const MIN_WORDS = 8;
/** Of a quotation from the middle of a duty: names of that length share many words with duties that name them. */
const MIN_WORDS_INSIDE = 12;

/** Quotations that are nearly, and not, what a duty says. */
export function alteredQuotations(manual: CheckedManual, part: DraftPart): readonly Finding[] {
  return quotedSpans(part.text, part.span)
    .filter(({ start, end }) => 2 * MIN_WORDS <= end - start)
    .flatMap((quoted) => piecesOf(part.text, quoted, manual.quotable.isWord))
    .flatMap((piece) => checkPiece(manual, part, piece));
}

function checkPiece({ quotable }: CheckedManual, part: DraftPart, piece: Piece): readonly Finding[] {
  const { text, mentions } = part;
  const folded = piece.words.map((word) => word.folded);
  if (
    folded.length < MIN_WORDS ||
    !quotable.hasMostOf(folded, MIN_SHARE) ||
    isNameAlone(text, piece.words, mentions) ||
    quotable.printsWords(folded)
  ) {
    return [];
  }
  const span = spanOf(piece.words);
  const around = mentionsNear(mentions, { start: span.start - REACH, end: span.end + REACH });
  const near = new Set(around.flatMap(({ units }) => units));
  const found = bestAlignment(quotable, { folded, near, fewestInside: MIN_WORDS_INSIDE });
  const edits = found === undefined ? [] : literalEdits(text, piece, found, quotable.isWord);
  if (found === undefined || edits.length === 0) {
    return [];
  }
  const label = literalOf(found.part, found.from, found.to);
  return [
    {
      rule: 'altered-quotation',
      span,
      values: [found.part.id, ...differences(text, edits)],
      units: [found.part.unit],
      evidence: [found.part.start],
      fixes: [{ kind: 'choice', label, edits }],
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
