import type { Duty, DutyItem, OrgUnit } from '../../model/unit.ts';
import { type DutyFacts, factsOf, type VerbFacet, verbFacets } from './duty-facts.ts';

/** What a search finds: a duty, or an item of one. */
export interface SearchDocument {
  readonly unit: OrgUnit;
  readonly duty: Duty;
  /** The item, when an item is what matches. */
  readonly item: DutyItem | undefined;
  readonly ordinal: number;
  /** Text of the item if there is one, otherwise of the duty. */
  readonly text: string;
  /** Offset of the duty's bullet in the manual. */
  readonly start: number;
  /** Offset of the item's bullet, when an item is what matches. */
  readonly itemStart: number | undefined;
}

/** Duties and items in the order of the text, numbered from 0; a unit's are one run. Columns, to be small. */
export interface Documents {
  readonly count: number;
  readonly units: readonly OrgUnit[];
  /** First document of each unit, and one past the last of all. */
  readonly unitStarts: Uint32Array;
  readonly unitOf: Uint32Array;
  /** The document that leads in: the duty of an item, the item of a nested one; −1 for a duty. */
  readonly leadOf: Int32Array;
  /** Position in {@link verbFacets} plus one; 0 for none. Items have that of their duty. */
  readonly verbClassOf: Uint8Array;
  /** 0 specific, 1 boilerplate, 2 residual. */
  readonly kindOf: Uint8Array;
  textOf(document: number): string;
  at(document: number): SearchDocument;
}

export function listDocuments(units: readonly OrgUnit[]): Documents {
  const duties: Duty[] = [];
  const items: (DutyItem | undefined)[] = [];
  const leads: number[] = [];
  const unitStarts = new Uint32Array(units.length + 1);
  const addItems = (duty: Duty, children: readonly DutyItem[], lead: number) => {
    for (const item of children) {
      const document = duties.push(duty) - 1;
      items.push(item);
      leads.push(lead);
      addItems(duty, item.items, document);
    }
  };
  for (const [index, unit] of units.entries()) {
    for (const duty of unit.duties) {
      const document = duties.push(duty) - 1;
      items.push(undefined);
      leads.push(-1);
      addItems(duty, duty.items, document);
    }
    unitStarts[index + 1] = duties.length;
  }
  const unitOf = new Uint32Array(duties.length);
  for (const index of units.keys()) {
    unitOf.fill(index, unitStarts[index], unitStarts[index + 1]);
  }
  const textOf = (document: number) => (items[document] ?? duties[document])?.text ?? '';
  return {
    count: duties.length,
    units,
    unitStarts,
    unitOf,
    leadOf: Int32Array.from(leads),
    ...factColumns(duties, items),
    textOf,
    at(document) {
      const [unit, duty, item] = [units[unitOf[document] ?? -1], duties[document], items[document]];
      if (unit === undefined || duty === undefined) {
        throw new RangeError(`no document ${document}`);
      }
      const { ordinal, span } = duty;
      return { unit, duty, item, ordinal, text: textOf(document), start: span.start, itemStart: item?.span.start };
    },
  };
}

function factColumns(duties: readonly Duty[], items: readonly (DutyItem | undefined)[]) {
  const verbClassOf = new Uint8Array(duties.length);
  const kindOf = new Uint8Array(duties.length);
  let facts: DutyFacts | undefined;
  for (const [document, duty] of duties.entries()) {
    if (facts === undefined || items[document] === undefined) {
      facts = factsOf(duty.text);
    }
    verbClassOf[document] = classCode(facts.verbClass);
    kindOf[document] = KINDS.indexOf(facts.kind);
  }
  return { verbClassOf, kindOf };
}

const KINDS: readonly DutyFacts['kind'][] = ['specific', 'boilerplate', 'residual'];

/** As {@link Documents.verbClassOf} has it. */
export function classCode(verbClass: VerbFacet | undefined): number {
  return verbClass === undefined ? 0 : verbFacets.indexOf(verbClass) + 1;
}
