import type { ManualReference } from '../../model/reference.ts';
import type { Analysis } from '../analysis.ts';
import { cardsOf } from '../unit-card.ts';

/** All references of the manual; one that a page cut is given once for each piece. In the order of the text. */
export function manualReferences(analysis: Analysis): readonly ManualReference[] {
  const units = analysis.unitReferences.flatMap(({ pieces, reason, targets }) =>
    pieces.map((span): ManualReference => ({ kind: 'unit', span, reason, cards: cardsOf(analysis.units, targets) })),
  );
  const laws = analysis.legalCitations.flatMap(({ pieces, reason, sources }) =>
    pieces.map((span): ManualReference => ({ kind: 'law', span, reason, sources })),
  );
  return [...units, ...laws].toSorted((left, right) => left.span.start - right.span.start);
}
