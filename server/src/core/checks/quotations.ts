import type { Finding } from '../model/finding.ts';
import { alteredQuotation } from './altered-quotation.ts';
import type { Beside } from './ascribed/around.ts';
import { sourceBeside } from './ascribed/source-beside.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, REACH } from './draft-part.ts';
import { isNameAlone, opensWithDeed } from './quoted/is-name.ts';
import { spanOf } from './quoted/literal-edits.ts';
import { type Piece, piecesOf } from './quoted/pieces.ts';
import type { Quoted } from './quoted/quoted.ts';
import { quotedSpans } from './quoted-spans.ts';
import { misplacedQuotation, unfoundedQuotation } from './unfounded-quotation.ts';

/** Fewer words are a name or an expression, even where they are said to be the manual's. */
const MIN_WORDS = 5;

/** Quotations that are nearly, and not, what a duty says, and those that are not where the draft has them from. */
export function quotations(manual: CheckedManual, part: DraftPart): readonly Finding[] {
  return quotedSpans(part.text, part.span)
    .filter(({ start, end }) => 2 * MIN_WORDS <= end - start)
    .flatMap((quoted) => {
      const pieces = piecesOf(part.text, quoted, manual.quotable.isWord);
      return pieces.flatMap((piece) => checkPiece(manual, part, piece, besideOf(part.text, quoted, piece, pieces[0])));
    });
}

function checkPiece(manual: CheckedManual, part: DraftPart, piece: Piece, beside: Beside): readonly Finding[] {
  if (piece.words.length < MIN_WORDS || isNameAlone(part.text, piece.words, part.mentions)) {
    return [];
  }
  const source = sourceBeside(manual, part, beside);
  if (manual.quotable.printsWords(piece.words.map(({ folded }) => folded))) {
    return source === undefined ? [] : misplacedQuotation(manual, piece, source);
  }
  const altered = alteredQuotation(manual, part, piece, source);
  return 0 < altered.length || source === undefined ? altered : unfoundedQuotation(manual, part, piece, source);
}

/**
 * In a block the source stands behind the sentence. Quoted mail says things of the manual in its own words: there only a
 * paragraph of the draft itself introduces a quotation, and a source counts only behind what is worded as a duty.
 */
function besideOf(text: string, quoted: Quoted, piece: Piece, first: Piece | undefined): Beside {
  const { kind, outer } = quoted;
  if (kind === 'marked') {
    return { before: outer.start, after: outer.end };
  }
  const { end } = spanOf(piece.words);
  const isDuty = opensWithDeed(piece.words) && /^[*_»”"]{0,3}(?:[.;]|\s*\n)/.test(text.slice(end, end + LONGEST_GAP));
  return {
    before: piece === first && !isInQuotedLines(text, outer.start) ? outer.start : undefined,
    after: isDuty ? end : undefined,
  };
}

const LONGEST_GAP = 40;

/** Whether the line with words before an offset is one of quoted mail. */
function isInQuotedLines(text: string, offset: number): boolean {
  const lead = text.slice(Math.max(0, offset - REACH), offset).replace(/[\s>]{1,80}$/, '');
  return /^[ \t]{0,3}>/.test(lead.slice(lead.lastIndexOf('\n') + 1));
}
