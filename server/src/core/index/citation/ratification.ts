import type { Passage } from '../../model/unit.ts';
import { type Word, wordsOf } from '../../text/words.ts';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** What may stand between "ratifica" and its date; anything else ("oficio núm. …, de fecha …") makes it another's date. */
const CONNECTORS = new Set(['con', 'de', 'desde', 'dia', 'el', 'en', 'fecha', 'a', 'partir', 'del', 'al']);

/**
 * The day on which a manual was ratified, as ISO date, if its cover says so: "se ratifica con fecha 04 de marzo de
 * 2021" (l. 12) gives `2021-03-04`. `undefined` where no date follows at once: a date is never inferred.
 */
export function ratificationDate(cover: Passage): string | undefined {
  for (const { text } of cover.blocks) {
    const words = [...wordsOf(text)];
    for (const [index, { folded }] of words.entries()) {
      const date = /^ratific(?:a|ada|ado|acion|o)$/.test(folded) ? dateFrom(words, index + 1) : undefined;
      if (date !== undefined) {
        return date;
      }
    }
  }
  return undefined;
}

const MAX_WORDS = 6;

/** "[con fecha] 04 de marzo de[l año] 2021". */
function dateFrom(words: readonly Word[], from: number): string | undefined {
  const start = words.findIndex(({ folded }, index) => from <= index && !CONNECTORS.has(folded));
  const [day, month, year] = words
    .slice(start < 0 ? words.length : start, start + MAX_WORDS)
    .map(({ folded }) => folded)
    .filter((word, index) => index === 0 || !['de', 'del', 'ano'].includes(word));
  return toIso(dayOf(day), MONTHS.indexOf(month ?? '') + 1, Number(/^\d{4}$/.exec(year ?? '')?.[0]));
}

/** "4", "04", "1o", "1º", "1ro", "primero". */
function dayOf(word = ''): number {
  return word === 'primero' ? 1 : Number(/^(\d{1,2})(?:o|º|ro|er)?$/.exec(word)?.[1]);
}

function toIso(day: number, month: number, year: number): string | undefined {
  const exists = 1 <= month && 1 <= day && day <= daysIn(month, year);
  return exists ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
