import type { Mention } from '../../model/mention.ts';
import type { OrgUnit } from '../../model/unit.ts';
import { isSmallWord } from '../../spanish/small-words.ts';
import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import type { Acronyms } from './matcher.ts';

/**
 * The acronyms that a manual defines for its units: "Dirección de Incorporación y Recaudación (DIR)". Only where the
 * letters begin the words of the name: "(PRODECON)" after a unit's name is another body's. The manual is read for an
 * acronym when somebody asks for it, since most drafts have no word with the initials of a unit. `findMentions` finds
 * the units that a piece of the manual names.
 */
export function acronymsOf(text: string, units: readonly OrgUnit[], findMentions: FindMentions): Acronyms {
  const initials = new Map(units.map(({ number, name }) => [number, initialsOf(name)]));
  const possible = new Set(initials.values());
  const known = new Map<string, readonly string[] | undefined>();
  const get = (written: string) => {
    if (!possible.has(foldText(written))) {
      return undefined;
    }
    if (!known.has(written)) {
      known.set(written, readDefinition(text, written, findMentions, initials));
    }
    return known.get(written);
  };
  return { get, has: (written) => get(written) !== undefined };
}

type FindMentions = (text: string) => readonly Mention[];

const REACH = 300;

function readDefinition(
  text: string,
  acronym: string,
  findMentions: FindMentions,
  initials: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  const defined = `(${acronym})`;
  for (let index = text.indexOf(defined); index !== -1; index = text.indexOf(defined, index + 1)) {
    // The whole neighbourhood, since a list is only known as one by what follows: "Unidades de … (UISS), de … (UFC)".
    const from = Math.max(0, index - REACH);
    const near = text.slice(from, index + REACH);
    const mention = findMentions(near).find(
      ({ span }) => span.end <= index - from && near.slice(span.end, index - from).trim() === '',
    );
    const number = mention?.units.length === 1 ? mention.units[0] : undefined;
    if (number !== undefined && initials.get(number) === foldText(acronym)) {
      return [number];
    }
  }
  return undefined;
}

/** The letters that an acronym of a name has: "dir" for Dirección de Incorporación y Recaudación. */
function initialsOf(name: string): string {
  return [...wordsOf(name)]
    .filter(({ folded }) => !isSmallWord(folded))
    .map(({ folded }) => folded.charAt(0))
    .join('');
}
