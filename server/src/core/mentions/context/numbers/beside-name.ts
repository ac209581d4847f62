import { hasEmptyLine } from '../../../text/paragraphs.ts';
import type { Span } from '../../../text/span.ts';
import type { Found } from '../../match/found.ts';
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
    {
      name: 'stands-in-the-row-of-its-name',
      example: '| Coordinación de Afiliación | altas y bajas | ‹8.2.1› |',
      says: (near) => (isInRowOfName(near) ? 'ours' : undefined),
    },
  ],
};

const BELONGING = /^,?\s+(?:de|en)\s+(?:la\s+)?$/i;

/** As written, and without what is no text. */
const LONGEST_GAP = 200;
const WIDEST_GAP = 60;

/** Whether no words lie between two places, and no more than one line break; keys, tags and commands of markup are no words. */
function areCells(text: string, from: number, to: number): boolean {
  if (LONGEST_GAP <= to - from) {
    return false;
  }
  const gap = text.slice(from, to);
  const isInQuotes = /^['"`]/.test(gap);
  const read = gap
    .replace(MARKUP, '')
    .replace(TITULAR, '')
    .replace(isInQuotes ? KEYS : '', '');
  return read.length < WIDEST_GAP && !/\p{L}|\d/u.test(read) && !hasEmptyLine(read);
}

/** Tags, a note's mark, the target of a link, an anchor, commands, the word for a number. */
const MARKUP =
  /<sup>[^<>]{0,8}<\/sup>|<[^<>]{0,120}>|\[\^[^\]\s]{1,20}\]|\]\([^()\s]{1,160}\)|\{#[^{}\s]{1,40}\}|\\[a-z]{1,20}|\b(?:numeral(?:es)?|n[uú]m|apartado|apdo|ap|punto|pto|[aá]rea)\b/gi;
const TITULAR = /\b(?:personas? )?titular(?:es)? de (?:la |las )?$/i;
const KEYS = /["']?\w{1,30}["']?\s?(?::|=>|=)/g;

/**
 * In a cell of numbers alone, in the row of a table where its unit is named. Of two parts it may be a figure of the row.
 */
function isInRowOfName({ text, span, number, nameBefore, secondNameBefore, nameAfter }: NearNumber): boolean {
  return (
    2 < number.split('.').length &&
    [nameBefore, secondNameBefore, nameAfter].some(
      (name) => name?.units.includes(number) && isInRow(text, span, name),
    ) &&
    CELL_BEFORE.test(text.slice(Math.max(0, span.start - WIDEST_GAP), span.start)) &&
    CELL_AFTER.test(text.slice(span.end, span.end + WIDEST_GAP))
  );
}

function isInRow(text: string, span: Span, name: Found): boolean {
  const between = text.slice(Math.min(span.end, name.end), Math.max(span.start, name.start));
  return between.length < LONGEST_ROW && !between.includes('\n') && /[|\t&;]|","/.test(between);
}

const LONGEST_ROW = 300;
const CELL_BEFORE = /(?:[|\t;&]|",|^|\n)[ *`"'~]*(?:\d+(?:\.\d+)+ ?[/,;y–-] ?)*$/;
const CELL_AFTER = /^(?: ?[/,;y–-] ?\d+(?:\.\d+)+)*[ *`"']*(?:[|\t;&\r\n\\]|,"|$)/;
