import type { OrgUnit } from '../../model/unit.ts';
import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import type { MentionMatcher } from './matcher.ts';
import { scanMentions } from './scan.ts';
import { isSmallWord } from './small-words.ts';

const DEFINITION = /\((\p{Lu}{2,8})\)/gu;
const REACH = 300;

/**
 * The acronyms that a manual defines for its units: "Dirección de Incorporación y Recaudación (DIR)". Only where the
 * letters begin the words of the name: "(PRODECON)" after a unit's name is another body's.
 */
export function acronymsOf(
  text: string,
  units: readonly OrgUnit[],
  matcher: MentionMatcher,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map(units.map(({ number, name }) => [number, initialsOf(name)]));
  const initials = new Set(names.values());
  const acronyms = new Map<string, readonly string[]>();
  for (const { 1: acronym = '', index } of text.matchAll(DEFINITION)) {
    // The whole neighbourhood, since a list is only known as one by what follows: "Unidades de … (UISS), de … (UFC)".
    const from = Math.max(0, index - REACH);
    const near = text.slice(from, index + REACH);
    const isPossible = !acronyms.has(acronym) && initials.has(foldText(acronym));
    const defined = !isPossible
      ? undefined
      : scanMentions(near, matcher).find(
          ({ span }) => near.slice(span.end, index - from).trim() === '' && span.end <= index - from,
        );
    const number = defined?.units.length === 1 ? defined.units[0] : undefined;
    if (number !== undefined && names.get(number) === foldText(acronym)) {
      acronyms.set(acronym, [number]);
    }
  }
  return acronyms;
}

/** The letters that an acronym of a name has: "dir" for Dirección de Incorporación y Recaudación. */
export function initialsOf(name: string): string {
  return [...wordsOf(name)]
    .filter(({ folded }) => !isSmallWord(folded))
    .map(({ folded }) => folded.charAt(0))
    .join('');
}
