import type { Manual } from '../model/manual.ts';
import type { OrgUnit } from '../model/unit.ts';
import { groupBy } from '../text/group-by.ts';
import type { Span } from '../text/span.ts';

/** The units of a manual by number, by superior and by place. */
export interface UnitIndex {
  readonly all: readonly OrgUnit[];
  byNumber(number: string): OrgUnit | undefined;
  /** Direct subordinates, in the order of the text; `undefined` asks for the roots. */
  subordinatesOf(number: string | undefined): readonly OrgUnit[];
  /** Superiors from the root down, without the unit itself. */
  superiorsOf(unit: OrgUnit): readonly OrgUnit[];
  /** The sections of a unit and of all units below it. */
  spanOfBranch(unit: OrgUnit): Span;
  /** The unit whose section holds an offset of the manual. */
  atOffset(offset: number): OrgUnit | undefined;
}

export function indexUnits(manual: Manual): UnitIndex {
  const byNumber = new Map(manual.units.map((unit) => [unit.number, unit]));
  const bySuperior = groupBy(manual.units, (unit) => unit.parent);
  return {
    all: manual.units,
    byNumber: (number) => byNumber.get(number),
    subordinatesOf: (number) => bySuperior.get(number) ?? [],
    superiorsOf: (unit) => superiorsOf(unit, byNumber),
    spanOfBranch: (unit) => spanOfBranch(unit, bySuperior),
    atOffset: (offset) => manual.units.find(({ span }) => span.start <= offset && offset <= span.end),
  };
}

function superiorsOf(unit: OrgUnit, byNumber: ReadonlyMap<string, OrgUnit>): readonly OrgUnit[] {
  const superiors: OrgUnit[] = [];
  let superior = unit.parent === undefined ? undefined : byNumber.get(unit.parent);
  while (superior !== undefined && !superiors.includes(superior)) {
    superiors.unshift(superior);
    superior = superior.parent === undefined ? undefined : byNumber.get(superior.parent);
  }
  return superiors;
}

function spanOfBranch(unit: OrgUnit, bySuperior: ReadonlyMap<string | undefined, readonly OrgUnit[]>): Span {
  const below = (bySuperior.get(unit.number) ?? []).map((subordinate) => spanOfBranch(subordinate, bySuperior));
  const spans = [unit.span, ...below];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
