import type { Span } from '../text/span.ts';
import { SPANISH_MONTHS } from './months.ts';
import { NUMBER_WORD, readNumberWords } from './number-words.ts';

/** A day, a month or a year that a text writes. */
export interface WrittenPoint extends Span, Days {}

/** The first and the last day of it, ISO. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** The points in time of a folded text, in order: see {@link writtenTimesIn}. */
export function writtenPointsIn(folded: string): readonly WrittenPoint[] {
  return [...folded.matchAll(POINT)].flatMap(({ 0: written, index, groups = {} }) => {
    const time = readPoint(groups);
    return time === undefined ? [] : [{ start: index, end: index + written.length, ...time }];
  });
}

const MONTH = [...SPANISH_MONTHS, 'setiembre'].join('|');
const SHORT_MONTHS = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
/** As the headers of mail write what Spanish writes otherwise. */
const ENGLISH_MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['apr', 4],
  ['aug', 8],
  ['dec', 12],
]);
const SHORT_MONTH = [...SHORT_MONTHS, ...ENGLISH_MONTHS.keys()].join('|');
const WORDS = `(?:${NUMBER_WORD})(?: y (?:${NUMBER_WORD}))?`;
const YEAR = '(?:1[89]\\d\\d|20\\d\\d)';
const YEAR_WORDS = `(?:dos mil(?: ${WORDS})?|mil novecientos(?: ${WORDS})?)`;
const DAY = `(?:\\d{1,2}(?:ro|er|o|º|°)?\\.?|${WORDS})`;
const BY_NAME =
  `(?:\\b(?<day>${DAY})(?: dias)?(?: del mes)? de )?\\b(?<month>${MONTH})` +
  `(?:,| del?)?(?: ano)?(?: de)? (?<year>${YEAR}\\b|${YEAR_WORDS}\\b)`;
const BY_FIGURES = `(?<![\\d./-])(?<d>\\d{1,2})(?<sep>[/.-])(?<m>\\d{1,2}|${SHORT_MONTH})\\k<sep>(?<y>${YEAR}|\\d\\d)(?![\\d/-])`;
const BY_ISO = `(?<![\\d./-])(?<isoYear>${YEAR})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?!\\d)`;
const BY_SHORT = `\\b(?<shortDay>\\d{1,2}) (?<shortMonth>${SHORT_MONTH})[a-z]{0,6}\\.? (?<shortYear>${YEAR})\\b`;
/** What says that a figure of four digits is a year. */
const CUE = '(?:\\b(?:en|de|del|anos?|durante|ejercicio|fiscal|hacia|hasta|desde|entre|y|a|al|periodo) |[(:–-](?: )?)';
const BY_YEAR = `(?<=${CUE})(?<![\\d./])(?<only>${YEAR})\\b(?![./]\\d)(?! (?!los\\b|las\\b|sus\\b)[a-z]{3,}s\\b)`;
/** Blanks, also those of a line that begins anew in a quotation. */
const BLANKS = '[\\s>\\u0000]{1,6}';
const POINT = new RegExp([BY_NAME, BY_FIGURES, BY_ISO, BY_SHORT, BY_YEAR].join('|').replaceAll(' ', BLANKS), 'g');

type Groups = Readonly<Record<string, string | undefined>>;

function readPoint(groups: Groups): Days | undefined {
  const { only, day, month, year, d, m, y, isoDay, isoMonth, isoYear, shortDay, shortMonth, shortYear } = groups;
  if (only !== undefined) {
    return pointOf(Number(only), undefined, undefined);
  }
  if (month !== undefined) {
    return pointOf(readNumber(year), monthOf(month), readNumber(day));
  }
  if (m !== undefined) {
    return pointOf(fullYear(y), monthOf(m), Number(d));
  }
  return isoYear === undefined
    ? pointOf(Number(shortYear), monthOf(shortMonth ?? ''), Number(shortDay))
    : pointOf(Number(isoYear), Number(isoMonth), Number(isoDay));
}

/** `undefined` for what no calendar has. */
function pointOf(year: number | undefined, month: number | undefined, day: number | undefined): Days | undefined {
  const isDate = year !== undefined && isWithin(month, 12) && isWithin(day, 31);
  return isDate ? { from: isoOf(year, month ?? 1, day ?? 1), to: isoOf(year, month ?? 12, day ?? 31) } : undefined;
}

function isWithin(value: number | undefined, most: number): boolean {
  return value === undefined || (0 < value && value <= most);
}

function isoOf(...parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function readNumber(written: string | undefined): number | undefined {
  const figures = written === undefined ? undefined : /^\d+/.exec(written)?.[0];
  const words = written?.split(/[^a-z]+/).filter((word) => word !== '') ?? [];
  return figures === undefined ? readNumberWords(words) : Number(figures);
}

function monthOf(written: string): number {
  const byName = SHORT_MONTHS.indexOf(written.slice(0, 3)) + 1;
  return ENGLISH_MONTHS.get(written) ?? (0 < byName ? byName : Number(written));
}

/** "14/03/05": of our century unless that lies ahead. */
function fullYear(written: string | undefined): number {
  const year = Number(written);
  return year < 50 ? 2000 + year : year < 100 ? 1900 + year : year;
}
