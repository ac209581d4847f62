import { hasEmptyLine } from '../../../text/paragraphs.ts';
import type { Question } from '../question.ts';
import type { NearNumber } from './number-site.ts';

/** Whether the name of its own unit stands beside a number: in front, behind, in the next cell of a table. */
export const NUMBER_BESIDE_NAME: Question<NearNumber, 'ours'> = {
  name: 'number beside a name',
  rules: [
    {
      name: 'stands-before-its-name',
      example: '‹8.2.1› Coordinación de Afiliación',
      says: ({ text, span, number, nameAfter }) =>
        nameAfter?.units.includes(number) && areCells(text, span.end, nameAfter.start) ? 'ours' : undefined,
    },
    {
      name: 'stands-after-its-name',
      example: 'Coordinación de Afiliación (‹8.2.1›)',
      says: ({ text, span, number, nameBefore }) =>
        nameBefore?.units.includes(number) && areCells(text, nameBefore.end, span.start) ? 'ours' : undefined,
    },
    {
      name: 'stands-after-its-name-and-the-superior',
      example: '| División de Dictamen de la Coordinación de Corrección y Dictamen | ‹8.3.2.2› |',
      says: ({ text, span, number, nameBefore, secondNameBefore }) =>
        nameBefore !== undefined &&
        secondNameBefore?.units.includes(number) &&
        BELONGING.test(text.slice(secondNameBefore.end, nameBefore.start)) &&
        areCells(text, nameBefore.end, span.start)
          ? 'ours'
          : undefined,
    },
  ],
};

const BELONGING = /^,?\s+(?:de|en)\s+(?:la\s+)?$/i;

const WIDEST_GAP = 60;

/** Whether no words lie between two places, and no more than one line break; keys, tags and commands of markup are no words. */
function areCells(text: string, from: number, to: number): boolean {
  if (WIDEST_GAP <= to - from) {
    return false;
  }
  const gap = text.slice(from, to);
  const isInQuotes = /^['"`]/.test(gap);
  const read = gap
    .replace(MARKUP, '')
    .replace(TITULAR, '')
    .replace(isInQuotes ? KEYS : '', '');
  return !/\p{L}|\d/u.test(read) && !hasEmptyLine(read);
}

const MARKUP = /<[^<>]{0,40}>|\\[a-z]{1,20}|\b(?:numeral(?:es)?|n[uú]m|apartado|apdo|ap|punto|pto|[aá]rea)\b/gi;
const TITULAR = /\b(?:personas? )?titular(?:es)? de (?:la |las )?$/i;
const KEYS = /["']?\w{1,30}["']?\s?(?::|=>|=)/g;
