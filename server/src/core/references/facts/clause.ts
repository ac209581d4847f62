import type { FactIndex } from './fact-index.ts';

/** Cláusula: a duty that is said of units as such; `units` is how many have it, this one included. */
export type Clause = { readonly kind: 'common'; readonly units: number } | { readonly kind: 'closing' };

/** What clause a duty is; `undefined` for one that is a unit's own. */
export function clauseOf(facts: FactIndex, id: string): Clause | undefined {
  const known = facts.factsOf(id);
  switch (known?.weight) {
    case 'residual':
      return { kind: 'closing' };
    case 'boilerplate':
      return { kind: 'common', units: new Set(known.group?.duties.map((each) => each.split('#')[0])).size };
    default:
      return undefined;
  }
}
