import type { OrgUnit } from '../../model/unit.ts';
import { looseKey } from '../headings.ts';

/** Gives the number of the one unit that has a name, whatever its case and punctuation; `undefined` for none or two. */
export function lookUpNames(units: readonly OrgUnit[]): (name: string) => string | undefined {
  const numbers = new Map<string, string | undefined>();
  for (const { name, number } of units) {
    const key = looseKey(name);
    numbers.set(key, numbers.has(key) ? undefined : number);
  }
  return (name) => numbers.get(looseKey(name));
}
