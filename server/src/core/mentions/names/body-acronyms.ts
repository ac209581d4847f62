import { isSmallWord } from '../../spanish/small-words.ts';
import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';

/** An acronym that a manual prints in brackets, and the words right before it; folded. */
export interface BodyAcronym {
  readonly acronym: string;
  readonly before: readonly string[];
}

/** "la Procuraduría de la Defensa del Contribuyente (PRODECON)": bodies that names of units may end in. */
export function bodyAcronymsIn(text: string): readonly BodyAcronym[] {
  const found: BodyAcronym[] = [];
  const seen = new Set<string>();
  for (const { 1: acronym = '', index } of text.matchAll(/\(([A-ZÑ]{4,12})\)/g)) {
    const before = text.slice(Math.max(0, index - REACH), index);
    if (!seen.has(acronym)) {
      seen.add(acronym);
      found.push({ acronym: foldText(acronym), before: [...wordsOf(before)].map(({ folded }) => folded) });
    }
  }
  return found;
}

const REACH = 120;

/** How many words at the end of a tail the acronym stands for; 0 when it is no body's of this name. */
export function lengthNamed(tail: readonly string[], { acronym, before }: BodyAcronym): number {
  const common = tail.toReversed().findIndex((word, index) => word !== before.at(-1 - index));
  const last = tail.slice(tail.length - (common < 0 ? tail.length : common));
  const from = last.findIndex((word) => word.charAt(0) === acronym.charAt(0) && !isSmallWord(word));
  const body = from < 0 ? [] : last.slice(from);
  return 1 < body.filter((word) => !isSmallWord(word)).length && areLettersOf(acronym, body.join('')) ? body.length : 0;
}

function areLettersOf(acronym: string, letters: string): boolean {
  let at = 0;
  for (const letter of acronym) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) {
      return false;
    }
  }
  return true;
}
