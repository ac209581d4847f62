import { isSmallWord } from '../../../spanish/small-words.ts';
import { foldText } from '../../../text/fold.ts';
import type { AcronymRule, AcronymSite } from './acronym-site.ts';

/** "Dirección de Incorporación y Recaudación, o bien DIR": the name that the letters stand for is right before. */
export const GLOSS_OF_ITS_NAME: AcronymRule = {
  name: 'is-a-gloss-of-its-name',
  example: 'la Unidad de Servicios Estratégicos, en adelante ‹USE›',
  says: ({ text, span, near: { units, names, passed } }) => {
    const name = names[passed - 1];
    return name !== undefined &&
      span.start - name.end < LONGEST_GLOSS &&
      name.units.length === 1 &&
      name.units[0] === units[0] &&
      GLOSS.test(text.slice(name.end, span.start))
      ? 'unit'
      : undefined;
  },
};

const LONGEST_GLOSS = 40;
const GLOSS =
  /^[\s,;:(«"“]+(?:o(?: bien)?|en adelante|en lo sucesivo|por sus siglas|es decir|tambi[eé]n)[\s,:«"“]+(?:la\s+)?$/iu;

/** "DIR: la Dirección de Incorporación y Recaudación", as in a glossary. */
export const SPELLED_OUT_BEHIND: AcronymRule = {
  name: 'is-spelled-out-behind',
  example: '1.1 ‹DIR›: la Dirección de Incorporación y Recaudación.',
  says: ({ text, span, near: { units, names, passed } }) => {
    const name = names[passed];
    return name !== undefined &&
      name.start - span.end < LONGEST_GLOSS &&
      name.units.length === 1 &&
      name.units[0] === units[0] &&
      SPELLED_OUT.test(text.slice(span.end, name.start))
      ? 'unit'
      : undefined;
  },
};

const SPELLED_OUT = /^["”»*_]*\s*(?:\.-|[:=(–—-])\s*["“«*_]*\s*(?:(?:es|significa)\s+)?(?:(?:a\s+)?la\s+)?$/iu;

/** "Unidad de servicios educativos (USE)": the letters begin the words before, and these are no name of this manual. */
export const GLOSS_OF_ANOTHER_NAME: AcronymRule = {
  name: 'is-a-gloss-of-another-name',
  example: 'la Unidad de Servicios Escolares (‹USE›)',
  says: (site) =>
    site.text.charAt(site.span.start - 1) === '(' && !followsName(site) && areInitials(site) ? 'no unit' : undefined,
};

/** Whether a name of this manual ends right before. */
function followsName({ span, near: { names, passed } }: AcronymSite): boolean {
  return span.start - (names[passed - 1]?.end ?? Number.NEGATIVE_INFINITY) < 3;
}

/** Whether the words before, small ones aside, begin with the letters. */
function areInitials({ before, near: { written } }: AcronymSite): boolean {
  const letters = foldText(written.replace(/[. ]/g, ''));
  let left = letters.length;
  for (let index = -1; 0 < left; index--) {
    const word = before.at(index);
    if (word?.folded.startsWith(letters.charAt(left - 1))) {
      left--;
    } else if (word === undefined || !isSmallWord(word.folded)) {
      return false;
    }
  }
  return true;
}
