import type { ManualOutline } from '../../../../../server/src/protocol/manuals.ts';
import type { TextSpan } from '../../../../../server/src/protocol/places.ts';
import type { FoundUnit } from '../../../../../server/src/protocol/units.ts';

/** What the tree is narrowed to: the units that a query found, and the units above them. */
export interface UnitsFilter {
  readonly query: string;
  /** Another for each filter: the tree remembers by id what is open, and should open what was found. */
  readonly id: string;
  /** Best first. */
  readonly found: readonly FoundUnit[];
  isShown(manual: string, number: string): boolean;
  hitOf(manual: string, number: string): FoundUnit | undefined;
}

export function filterUnits(
  manuals: readonly ManualOutline[],
  query: string,
  found: readonly FoundUnit[],
): UnitsFilter {
  const hits = new Map(found.map((unit) => [keyOf(unit.manual, unit.number), unit]));
  const shown = new Set<string>();
  for (const { uri, units } of manuals) {
    const superiors = new Map(units.map(({ number, parent }) => [number, parent]));
    for (const { number } of found.filter(({ manual }) => manual === uri)) {
      // What is shown already has its superiors shown.
      for (
        let at: string | undefined = number;
        at !== undefined && !shown.has(keyOf(uri, at));
        at = superiors.get(at)
      ) {
        shown.add(keyOf(uri, at));
      }
    }
  }
  return {
    query,
    id: `filter ${query}`,
    found,
    isShown: (manual, number) => shown.has(keyOf(manual, number)),
    hitOf: (manual, number) => hits.get(keyOf(manual, number)),
  };
}

function keyOf(manual: string, number: string): string {
  return `${manual} ${number}`;
}

/** Spans of the name as spans of a label in which something stands before it. */
export function moveSpans(spans: readonly TextSpan[], by: number): [number, number][] {
  return spans.map(({ start, end }) => [start + by, end + by]);
}
