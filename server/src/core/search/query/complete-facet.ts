import type { OrgUnit } from '../../model/unit.ts';
import { foldText } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { classCode, type Documents } from '../index/documents.ts';
import { verbFacets } from '../index/duty-facts.ts';
import type { IndexParts } from '../index/index-parts.ts';
import { LEVEL_FACET, UNIT_FACET } from './parse-query.ts';
import { subtreeOf } from './subtree.ts';

/** One way to go on with the word at the end of a query. */
export interface FacetCompletion {
  readonly kind: 'facet' | 'unit' | 'level';
  /** What replaces the last word of the query: `en:8.3`, `autoriza:`. */
  readonly insert: string;
  /** The unit's name, when it is a unit. */
  readonly name: string | undefined;
  /** How many duties it leaves; `undefined` while a value is still to be typed. */
  readonly duties: number | undefined;
}

const MOST_UNITS = 50;

/** Tells how the last word of a query, as typed, can become a facet; all facets when nothing is typed yet. */
export function buildFacetCompleter({
  documents,
  names,
}: Pick<IndexParts, 'documents' | 'names'>): (ending: string) => readonly FacetCompletion[] {
  const dutiesOfVerbs = once(() => countDutiesOfVerbs(documents));
  return (ending) => {
    const typed = foldText(ending);
    const colon = typed.indexOf(':');
    if (colon < 0) {
      return completeName(typed, dutiesOfVerbs());
    }
    const value = typed.slice(colon + 1).replace(/^"/, '');
    switch (typed.slice(0, colon)) {
      case UNIT_FACET:
        return completeUnit(value, documents.units, names.superiors);
      case LEVEL_FACET:
        return completeLevel(value, documents.units);
      default:
        return [];
    }
  };
}

function completeName(typed: string, dutiesOfVerbs: ReadonlyMap<string, number>): readonly FacetCompletion[] {
  return [UNIT_FACET, LEVEL_FACET, ...verbFacets]
    .filter((name) => name.startsWith(typed))
    .map((name) => ({ kind: 'facet', insert: `${name}:`, name: undefined, duties: dutiesOfVerbs.get(name) }));
}

function completeUnit(value: string, units: readonly OrgUnit[], superiors: Int32Array): readonly FacetCompletion[] {
  return units
    .filter(({ number, name }) => number.startsWith(value) || foldText(name).includes(value))
    .slice(0, MOST_UNITS)
    .map((unit) => {
      const below = subtreeOf(
        superiors,
        units.map((each) => (each === unit ? 1 : 0)),
      );
      return {
        kind: 'unit',
        insert: `${UNIT_FACET}:${unit.number}`,
        name: unit.name,
        duties: countDuties(units.filter((_, index) => below[index] === 1)),
      };
    });
}

function completeLevel(value: string, units: readonly OrgUnit[]): readonly FacetCompletion[] {
  return [...new Set(units.map(({ level }) => level))]
    .filter((level) => foldText(level).startsWith(value))
    .map((level) => ({
      kind: 'level',
      insert: `${LEVEL_FACET}:${level.includes(' ') ? `"${level}"` : level}`,
      name: undefined,
      duties: countDuties(units.filter((unit) => unit.level === level)),
    }));
}

function countDuties(units: readonly OrgUnit[]): number {
  return units.reduce((count, { duties }) => count + duties.length, 0);
}

/** Items are not counted by themselves. */
function countDutiesOfVerbs({ verbClassOf, leadOf }: Documents): ReadonlyMap<string, number> {
  const counts = new Uint32Array(verbFacets.length + 1);
  for (const [document, code] of verbClassOf.entries()) {
    counts[code] = (counts[code] ?? 0) + (leadOf[document] === -1 ? 1 : 0);
  }
  return new Map(verbFacets.map((verbClass) => [verbClass, counts[classCode(verbClass)] ?? 0]));
}
