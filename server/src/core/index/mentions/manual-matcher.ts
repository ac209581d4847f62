import type { FormerName } from '../../model/former-name.ts';
import type { OrgUnit } from '../../model/unit.ts';
import { foldText } from '../../text/fold.ts';
import { acronymsOf, initialsOf } from './acronym-definitions.ts';
import { type Acronyms, buildMatcher, type MentionMatcher } from './matcher.ts';

/** The matcher of one manual: its names, the acronyms that its text defines, the names of its history. */
export function buildManualMatcher(
  text: string,
  units: readonly OrgUnit[],
  formerNames: readonly FormerName[],
): MentionMatcher {
  const names = buildMatcher({ units, formerNames, acronyms: new Map() });
  const acronyms = definedWhenMet(units, () => acronymsOf(text, units, names));
  return { ...names, acronyms, known: { ...names.known, isAcronym: (written) => acronyms.has(written) } };
}

/** Most drafts have no word with the initials of a unit; the manual is read for definitions when one has. */
function definedWhenMet(units: readonly OrgUnit[], read: () => ReadonlyMap<string, readonly string[]>): Acronyms {
  const initials = new Set(units.map(({ name }) => initialsOf(name)));
  let defined: ReadonlyMap<string, readonly string[]> | undefined;
  const lookUp = (written: string) => {
    if (!initials.has(foldText(written))) {
      return undefined;
    }
    defined ??= read();
    return defined.get(written);
  };
  return { get: lookUp, has: (written) => lookUp(written) !== undefined };
}
