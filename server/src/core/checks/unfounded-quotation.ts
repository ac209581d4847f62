import type { Finding } from '../model/finding.ts';
import type { Duty } from '../model/unit.ts';
import { itemsWithin } from '../model/walk.ts';
import type { ClaimedPlace } from './ascribed/cited-beside.ts';
import type { QuotationSource } from './ascribed/source-beside.ts';
import type { CheckedManual } from './checked-manual.ts';
import type { DraftPart } from './draft-part.ts';
import { foldedWords, type QuotablePart } from './quotable.ts';
import { spanOf } from './quoted/literal-edits.ts';
import { nearestPart } from './quoted/nearest-part.ts';
import type { Piece } from './quoted/pieces.ts';

const CANDIDATES = 16;
/** Of duties that say the same, so many are named. */
const SHOWN = 3;

/** A literal quotation that is not of the place that is cited beside it. */
export function misplacedQuotation(
  manual: CheckedManual,
  piece: Piece,
  { places }: QuotationSource,
): readonly Finding[] {
  const folded = piece.words.map((word) => word.folded);
  const [cited] = places;
  if (cited === undefined || places.some((place) => isPrintedAt(manual, place, folded))) {
    return [];
  }
  const sources = manual.quotable.partsLike(folded, CANDIDATES).filter((part) => holds(part.words, folded));
  const shown = sources.slice(0, SHOWN);
  // Words of another chapter, or of two functions in a row, are of no one place.
  return shown.length === 0
    ? []
    : [finding(piece, ['elsewhere', idOf(cited), shown.map(({ id }) => id).join(' ')], shown)];
}

/** What the draft says that the manual says, and it does not. */
export function unfoundedQuotation(
  manual: CheckedManual,
  { text }: DraftPart,
  piece: Piece,
  { places }: QuotationSource,
): readonly Finding[] {
  if (isPrintedClauseByClause(manual, text, piece)) {
    return [];
  }
  const folded = piece.words.map((word) => word.folded);
  const nearest = nearestPart(manual.quotable, folded);
  const [cited] = places.flatMap((place) => dutiesAt(manual, place));
  if (cited !== undefined) {
    const near = nearest === undefined || nearest.id.startsWith(cited.id) ? '' : nearest.id;
    return [
      finding(piece, ['cited', cited.id, near, cited.text], [{ unit: unitOf(cited.id), start: cited.span.start }]),
    ];
  }
  return nearest === undefined
    ? [finding(piece, ['none'], [])]
    : [finding(piece, ['nearest', '', nearest.id, nearest.text], [nearest])];
}

function finding(
  { words }: Piece,
  values: readonly string[],
  parts: readonly Pick<QuotablePart, 'unit' | 'start'>[],
): Finding {
  return {
    rule: 'unfounded-quotation',
    span: spanOf(words),
    values,
    units: [...new Set(parts.map(({ unit }) => unit))],
    evidence: parts.map(({ start }) => start),
    fixes: [],
  };
}

function idOf({ units: [unit = ''], ordinal }: ClaimedPlace): string {
  return ordinal === undefined ? unit : `${unit}#${ordinal}`;
}

function unitOf(id: string): string {
  return id.split('#')[0] ?? '';
}

/** The functions that are cited by their order; none that a unit does not have. */
function dutiesAt({ units }: CheckedManual, { units: numbers, ordinal }: ClaimedPlace): readonly Duty[] {
  return numbers.flatMap((number) => units.byNumber(number)?.duties.filter((duty) => duty.ordinal === ordinal) ?? []);
}

/** In the function, or where none of that order is cited, in the unit or one below it. */
function isPrintedAt(manual: CheckedManual, place: ClaimedPlace, folded: readonly string[]): boolean {
  const cited = dutiesAt(manual, place);
  const duties = 0 < cited.length ? cited : dutiesWithin(manual, place);
  return duties.some((duty) =>
    holds(
      [duty, ...itemsWithin(duty)].flatMap(({ text }) => foldedWords(text)),
      folded,
    ),
  );
}

function dutiesWithin({ units }: CheckedManual, place: ClaimedPlace): readonly Duty[] {
  return units.all
    .filter(({ number }) => place.units.some((cited) => number === cited || number.startsWith(`${cited}.`)))
    .flatMap(({ duties }) => duties);
}

function holds(words: readonly string[], sought: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${sought.join(' ')} `);
}

const SHORTEST_CLAUSE = 4;

/** Functions quoted one behind the other are each the manual's, also where it prints others in between. */
function isPrintedClauseByClause({ quotable }: CheckedManual, text: string, { words }: Piece): boolean {
  const clauses: string[][] = [[]];
  for (const [index, { start, folded }] of words.entries()) {
    if (/[.;:\n•]/.test(text.slice(words[index - 1]?.end ?? start, start))) {
      clauses.push([]);
    }
    clauses.at(-1)?.push(folded);
  }
  const long = clauses.filter((clause) => SHORTEST_CLAUSE <= clause.length);
  return 0 < long.length && long.every((clause) => quotable.printsWords(clause));
}
