import { isGenericWord } from '../../spanish/generic-words.ts';
import type { IndexParts } from '../index/index-parts.ts';
import { NO_TERM } from '../index/lexicon.ts';
import type { Query } from '../query/parse-query.ts';
import type { Slot } from '../query/slot.ts';

/** With one word it is a matter before it is a unit: "presupuesto". */
const LEAST_WORDS = 2;

/**
 * The documents of the unit that a query names and says nothing beside: two or more words of its name, in order and as they
 * are written there ("grandes patrones" of "División de Fiscalización a Grandes Patrones"). None where several units have
 * them. Whether the unit is meant or the matter is told by how many duties say these words.
 */
export function documentsOfAskedUnit(parts: IndexParts, query: Query, slots: readonly Slot[]): readonly number[] {
  const asked = slots.map(({ word }) => word.folded).filter((word) => !isGenericWord(word));
  if (asked.length < LEAST_WORDS || query.filters.length + query.phrases.length + query.excluded.length !== 0) {
    return [];
  }
  const units = slots
    .map(({ terms }) => parts.names.unitsWith(terms[0]?.term ?? NO_TERM))
    .find(({ length }) => 0 < length);
  const [first = -1, ...others] = (units ?? []).filter((unit) => hasRun(parts.names.words[unit] ?? [], asked));
  if (first < 0 || others.some((unit) => !isBelow(parts, unit, first))) {
    return [];
  }
  const { unitStarts } = parts.documents;
  const start = unitStarts[first] ?? 0;
  return Array.from({ length: (unitStarts[first + 1] ?? 0) - start }, (_, index) => start + index);
}

function hasRun(words: readonly string[], asked: readonly string[]): boolean {
  return words.some((_, start) => asked.every((word, index) => words[start + index] === word));
}

function isBelow({ names: { above } }: IndexParts, unit: number, top: number): boolean {
  let place = unit;
  while (top < place) {
    place = above[place] ?? -1;
  }
  return place === top;
}
