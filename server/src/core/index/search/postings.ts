import type { OrgUnit } from '../../model/unit.ts';
import { searchTerms } from './tokens.ts';

/** What a search finds: a duty, or an item of one. */
export interface SearchDocument {
  readonly unit: OrgUnit;
  readonly ordinal: number;
  readonly text: string;
  /** Offset of the duty's bullet in the manual. */
  readonly start: number;
  /** Offset of the item's bullet, when an item is what matches. */
  readonly itemStart: number | undefined;
}

/** Inverted index: which documents hold a term, and how often. */
export interface Postings {
  readonly documents: readonly SearchDocument[];
  readonly lengths: readonly number[];
  readonly averageLength: number;
  readonly byTerm: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

export function buildPostings(units: readonly OrgUnit[]): Postings {
  const documents = units.flatMap(documentsOf);
  const byTerm = new Map<string, Map<number, number>>();
  const lengths = documents.map((document, id) => {
    const terms = searchTerms(document.text);
    for (const term of terms) {
      addOccurrence(byTerm, term, id, 1);
    }
    // The unit's name counts less than the duty's own words, and tells apart the same duty of two units.
    for (const term of searchTerms(document.unit.name)) {
      addOccurrence(byTerm, term, id, 0.4);
    }
    return terms.length;
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return { documents, lengths, averageLength: total / Math.max(1, lengths.length), byTerm };
}

function documentsOf(unit: OrgUnit): readonly SearchDocument[] {
  return unit.duties.flatMap(({ ordinal, text, span, items }) => {
    const base = { unit, ordinal, start: span.start };
    const flat = items.flatMap((item) => [item, ...item.items]);
    return [
      { ...base, text, itemStart: undefined },
      ...flat.map((item) => ({ ...base, text: item.text, itemStart: item.span.start })),
    ];
  });
}

function addOccurrence(byTerm: Map<string, Map<number, number>>, term: string, id: number, weight: number): void {
  const documents = byTerm.get(term) ?? new Map<number, number>();
  documents.set(id, (documents.get(id) ?? 0) + weight);
  byTerm.set(term, documents);
}
