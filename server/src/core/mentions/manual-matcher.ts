import type { FormerName } from '../model/former-name.ts';
import type { Manual } from '../model/manual.ts';
import { acronymsOf } from './names/acronym-definitions.ts';
import { bodyAcronymsIn } from './names/body-acronyms.ts';
import { buildMatcher, type MentionMatcher } from './names/matcher.ts';
import { scanPiece } from './scan.ts';

/** The matcher of one manual: its names, the acronyms that its text defines, the names of its history. */
export function buildManualMatcher(
  text: string,
  { units, levels, institution }: Pick<Manual, 'units' | 'levels' | 'institution'>,
  formerNames: readonly FormerName[],
): MentionMatcher {
  const names = buildMatcher({
    units,
    levels,
    institution,
    formerNames,
    acronyms: new Map(),
    bodies: bodyAcronymsIn(text),
  });
  const acronyms = acronymsOf(text, units, (near) => scanPiece(near, names));
  return { ...names, acronyms, known: { ...names.known, isAcronym: (written) => acronyms.has(written) } };
}
