import type { OrgUnit } from '../../model/unit.ts';
import { foldText } from '../../text/fold.ts';
import { classCode, type Documents } from '../index/documents.ts';
import { verbClasses } from '../index/duty-facts.ts';
import { LEVEL_FACET, UNIT_FACET } from './parse-query.ts';

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

/** How the last word of a query can become a facet; all facets when nothing is typed yet. */
export function completeFacet(documents: Documents, query: string): readonly FacetCompletion[] {
  const { units } = documents;
  const typed = foldText(query.slice(query.search(LAST_WORD)));
  const colon = typed.indexOf(':');
  const value = typed.slice(colon + 1).replace(/^"/, '');
  if (colon < 0) {
    return facetNames
      .filter((name) => name.startsWith(typed))
      .map((name) => ({ kind: 'facet', insert: `${name}:`, name: undefined, duties: dutiesOfClass(documents, name) }));
  }
  if (typed.slice(0, colon) === UNIT_FACET) {
    return units
      .filter(({ number, name }) => number.startsWith(value) || foldText(name).includes(value))
      .slice(0, MOST_UNITS)
      .map(({ number, name }) => ({
        kind: 'unit',
        insert: `${UNIT_FACET}:${number}`,
        name,
        duties: dutiesOf(units.filter((unit) => `${unit.number}.`.startsWith(`${number}.`))),
      }));
  }
  const levels = typed.slice(0, colon) === LEVEL_FACET ? [...new Set(units.map(({ level }) => level))] : [];
  return levels
    .filter((level) => foldText(level).startsWith(value))
    .map((level) => ({
      kind: 'level',
      insert: `${LEVEL_FACET}:${quoted(level)}`,
      name: undefined,
      duties: dutiesOf(units.filter((unit) => unit.level === level)),
    }));
}

function dutiesOf(units: readonly OrgUnit[]): number {
  return units.reduce((count, { duties }) => count + duties.length, 0);
}

function dutiesOfClass({ verbClassOf, leadOf }: Documents, name: string): number | undefined {
  const verbClass = verbClasses.find((each) => each === name);
  return verbClass === undefined
    ? undefined
    : verbClassOf.filter((code, document) => code === classCode(verbClass) && leadOf[document] === -1).length;
}

/** A facet with an open quote is one word: `nivel:"subjefatura de`. */
const LAST_WORD = /(?:[^\s:"]+:"[^"]*|\S*)$/;
const facetNames = [UNIT_FACET, LEVEL_FACET, ...verbClasses];

function quoted(level: string): string {
  return level.includes(' ') ? `"${level}"` : level;
}
