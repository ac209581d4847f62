import type { ContentsEntry } from '../model/manual.ts';
import { looseKey } from './headings.ts';
import type { Profile } from './profile.ts';
import { unitEntries } from './units-of-contents.ts';

/** What the contents list, by loose name; an entry is taken away when its heading is found. */
export interface ListedNames {
  readonly chapters: Map<string, ContentsEntry>;
  readonly units: Map<string, ContentsEntry>;
  /** Length of the longest name, punctuation and blanks allowed for: longer lines need not be looked up. */
  readonly longest: number;
}

const SPARE = 10;

export function listNames(entries: readonly ContentsEntry[], profile: Profile): ListedNames {
  const units = unitEntries(entries, profile);
  const isUnit = new Set(units);
  const byName = (some: readonly ContentsEntry[]) => new Map(some.map((entry) => [looseKey(entry.name), entry]));
  return {
    chapters: byName(entries.filter((entry) => !isUnit.has(entry))),
    units: byName(units),
    longest: entries.reduce((longest, { name }) => Math.max(longest, name.length), -SPARE) + SPARE,
  };
}

/** Whether a line is one of `names`, but for case, accents and punctuation. */
export function isListedName(
  names: ReadonlyMap<string, ContentsEntry>,
  line: string,
  { longest }: ListedNames,
): boolean {
  return line.length <= longest && names.has(looseKey(line));
}
