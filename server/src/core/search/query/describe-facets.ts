import type { OrgUnit } from '../../model/unit.ts';
import { levelTest, unitTest } from './filters.ts';
import type { QueryFilter } from './parse-query.ts';

/** A facet of a query, and what of the manual it stands for. */
export interface FacetMeaning {
  readonly kind: QueryFilter['kind'];
  readonly value: string;
  /** The first, and how many more, where a word names several; `undefined` when the manual has no such unit or level. */
  readonly label: string | undefined;
}

/** What narrows a query, in its order; a bare number that no unit has narrows nothing and is not among them. */
export function describeFacets(units: readonly OrgUnit[], filters: readonly QueryFilter[]): readonly FacetMeaning[] {
  return filters.flatMap((filter): readonly FacetMeaning[] => {
    if (filter.kind === 'verb') {
      return [{ kind: 'verb', value: filter.verbClass, label: filter.verbClass }];
    }
    const { kind, value } = filter;
    const label = kind === 'unit' ? unitLabel(units, value) : levelLabel(units, value);
    return kind === 'unit' && !filter.isExplicit && label === undefined ? [] : [{ kind, value, label }];
  });
}

/** The highest of the units that are meant: what is below them goes without saying. */
function unitLabel(units: readonly OrgUnit[], value: string): string | undefined {
  const isMeant = unitTest(value);
  const meant = units.filter(isMeant);
  const tops = meant.filter(
    ({ number }) => !meant.some((other) => other.number !== number && number.startsWith(`${other.number}.`)),
  );
  return listed(tops.map(({ number, name }) => `${number} ${name}`));
}

function levelLabel(units: readonly OrgUnit[], value: string): string | undefined {
  const isMeant = levelTest(value);
  return listed([...new Set(units.filter(isMeant).map(({ level }) => level))]);
}

function listed(names: readonly string[]): string | undefined {
  const [first, ...rest] = names;
  return first === undefined || rest.length === 0 ? first : `${first} +${rest.length}`;
}
