import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { SPANISH_MONTHS } from './months.ts';

/** A date as a text prints it: "1ro. de agosto de 2009", "30 de mayo del año 2001", "mayo de 2008". */
export interface PrintedDate extends Span {
  /** `2009-08-01`, or `2008-05` when no day is printed. */
  readonly iso: string;
}

const DAY = /(?:\b(\d{1,2}|primero)[ ]?(?:ro|er|o|º|°)?\.?º?\s+de\s+)?/.source;
const YEAR = /(?:\s+del?(?:\s+ano)?\s+(\d{4})\b)?/.source;
const SAME_MONTH = /\b(\d{1,2}) del mismo mes y ano\b/.source;
const DATE = new RegExp(`${DAY}\\b(${SPANISH_MONTHS.join('|')})\\b${YEAR}|${SAME_MONTH}`, 'g');

interface OpenDate extends Span {
  readonly day: number | undefined;
  readonly month: number;
  readonly year: number | undefined;
}

/**
 * The dates of a text, in order. A day and month without year belong to the next date when only commas and "y" part
 * them (l. 325: "26 de mayo, 14 de julio, 3 de agosto y 31 de agosto de 1928"); otherwise they are no date.
 */
export function datesIn(text: string): readonly PrintedDate[] {
  const dates: OpenDate[] = [];
  for (const match of foldText(text).matchAll(DATE)) {
    const before = dates.at(-1);
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[4] === undefined) {
      const year = match[3] === undefined ? undefined : Number(match[3]);
      dates.push({ ...span, day: readDay(match[1]), month: SPANISH_MONTHS.indexOf(match[2] ?? '') + 1, year });
    } else if (before !== undefined) {
      dates.push({ ...before, ...span, day: Number(match[4]) });
    }
  }
  return dates.flatMap((date, index) => toPrinted(date, yearOf(dates, index, text)));
}

function readDay(printed: string | undefined): number | undefined {
  return printed === undefined ? undefined : printed === 'primero' ? 1 : Number(printed);
}

function yearOf(dates: readonly OpenDate[], index: number, text: string): number | undefined {
  for (let next = index; ; next++) {
    const date = dates[next];
    const following = dates[next + 1];
    if (date?.year !== undefined || date === undefined || following === undefined) {
      return date?.year;
    }
    if (!/^[\s,y]*$/.test(text.slice(date.end, following.start))) {
      return undefined;
    }
  }
}

function toPrinted({ start, end, day, month }: OpenDate, year: number | undefined): readonly PrintedDate[] {
  const isDay = day === undefined || (1 <= day && day <= 31);
  if (year === undefined || !isDay) {
    return [];
  }
  const parts = [
    String(year),
    ...[month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0')),
  ];
  return [{ start, end, iso: parts.join('-') }];
}
