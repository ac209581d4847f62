import type { LegalCitation, ManualReference, UnitReference } from '../model/reference.ts';
import { cardsOf } from '../units/cards-of.ts';
import type { UnitIndex } from '../units/unit-index.ts';

/** What an `Analysis` knows of what its text refers to. */
interface ReferringManual {
  readonly units: UnitIndex;
  readonly unitReferences: readonly UnitReference[];
  readonly legalCitations: readonly LegalCitation[];
}

/** All references of the manual; one that a page cut is given once for each piece. In the order of the text. */
export function manualReferences(manual: ReferringManual): readonly ManualReference[] {
  const units = manual.unitReferences.flatMap(({ pieces, reason, targets }) =>
    pieces.map((span): ManualReference => ({ kind: 'unit', span, reason, cards: cardsOf(manual.units, targets) })),
  );
  const laws = manual.legalCitations.flatMap(({ pieces, reason, sources }) =>
    pieces.map((span): ManualReference => ({ kind: 'law', span, reason, sources })),
  );
  return [...units, ...laws].toSorted((left, right) => left.span.start - right.span.start);
}
