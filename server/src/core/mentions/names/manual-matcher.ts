import type { FormerName } from '../../model/former-name.ts';
import type { OrgUnit } from '../../model/unit.ts';
import { acronymsOf } from './acronym-definitions.ts';
import { buildMatcher, type MentionMatcher } from './matcher.ts';

/** The matcher of one manual: its names, the acronyms that its text defines, the names of its history. */
export function buildManualMatcher(
  text: string,
  units: readonly OrgUnit[],
  formerNames: readonly FormerName[],
): MentionMatcher {
  const names = buildMatcher({ units, formerNames, acronyms: new Map() });
  const acronyms = acronymsOf(text, units, names);
  return { ...names, acronyms, known: { ...names.known, isAcronym: (written) => acronyms.has(written) } };
}
