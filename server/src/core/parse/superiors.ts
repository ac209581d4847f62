import type { Issue } from '../model/issue.ts';
import type { OrgUnit, SuperiorRule } from '../model/unit.ts';
import type { Profile } from './profile.ts';

/** Superiors that the list of the structure prints, by unit. */
export type StructureLinks = ReadonlyMap<string, string>;

/**
 * Gives units their superiors by the first rule of the profile that knows one. Rules that infer where nothing is
 * printed (clave, level) are reported once each, with the number of units.
 */
export function linkSuperiors(
  units: readonly OrgUnit[],
  structure: StructureLinks,
  profile: Profile,
  report: (issue: Issue) => void,
): readonly OrgUnit[] {
  const byNumber = new Map(units.map((unit) => [unit.number, unit]));
  const byLevel = superiorsByLevel(units, profile);
  const find = (rule: SuperiorRule, unit: OrgUnit): string | undefined => {
    switch (rule) {
      case 'structure':
        return structure.get(unit.number);
      case 'clave':
        return superiorByClave(unit, byNumber, profile);
      case 'level':
        return byLevel.get(unit.number);
      case 'number':
        return undefined;
    }
  };
  const superiors = new Map<string, string>();
  const reasons = new Map<string, SuperiorRule>();
  for (const rule of profile.superiors) {
    for (const unit of units.filter(({ number }) => !superiors.has(number))) {
      const superior = find(rule, unit);
      if (superior !== undefined && !isWithin(superior, unit.number, superiors)) {
        superiors.set(unit.number, superior);
        reasons.set(unit.number, rule);
      }
    }
  }
  const linked = units.map((unit) => ({
    ...unit,
    parent: superiors.get(unit.number),
    superiorBy: reasons.get(unit.number),
  }));
  reportInferred(linked, report);
  return linked;
}

/** Whether `number` is `root` or below it: two rules together must not make a circle. */
function isWithin(number: string, root: string, superiors: ReadonlyMap<string, string>): boolean {
  let above: string | undefined = number;
  while (above !== undefined && above !== root) {
    above = superiors.get(above);
  }
  return above === root;
}

/**
 * `112` under `110`, else under `100`: a clave ends in zeros where it has subordinates. Only a higher level counts,
 * as the unit 114 does not depend on the general directorate 110.
 */
function superiorByClave(
  { number, level }: OrgUnit,
  byNumber: ReadonlyMap<string, OrgUnit>,
  { levels }: Profile,
): string | undefined {
  if (!/^\d{3}$/.test(number)) {
    return undefined;
  }
  const above = [`${number.slice(0, 2)}0`, `${number.slice(0, 1)}00`];
  return above.find((candidate) => {
    const superior = byNumber.get(candidate);
    return superior !== undefined && levels.rankOf(superior.level) < levels.rankOf(level);
  });
}

/** The nearest unit before that is of a higher level. Units whose level has no rank neither get nor are superiors. */
function superiorsByLevel(units: readonly OrgUnit[], { levels }: Profile): ReadonlyMap<string, string> {
  const superiors = new Map<string, string>();
  const open: OrgUnit[] = [];
  for (const unit of units) {
    if (levels.rankOf(unit.level) === levels.ranked.length) {
      continue;
    }
    while (0 < open.length && levels.rankOf(unit.level) <= levels.rankOf(open.at(-1)?.level ?? '')) {
      open.pop();
    }
    const superior = open.at(-1);
    if (superior !== undefined) {
      superiors.set(unit.number, superior.number);
    }
    open.push(unit);
  }
  return superiors;
}

function reportInferred(units: readonly OrgUnit[], report: (issue: Issue) => void): void {
  for (const rule of ['clave', 'level'] as const) {
    const inferred = units.filter(({ superiorBy }) => superiorBy === rule);
    const first = inferred[0];
    if (first !== undefined) {
      report({ code: 'superiors-inferred', span: first.heading, values: [rule, String(inferred.length)] });
    }
  }
}
