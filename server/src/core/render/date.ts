import { SPANISH_MONTHS } from '../spanish/months.ts';
import type { Locale } from './strings.ts';

const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO date as people write it: "16 de mayo de 2008", "16 May 2008"; a month without day ("2008-05") too. */
export function renderDate(iso: string, locale: Locale): string {
  const [year = '', month = '', day] = iso.split('-');
  const index = Number(month) - 1;
  if (locale === 'en') {
    return [...(day === undefined ? [] : [Number(day)]), ENGLISH_MONTHS[index] ?? '', year].join(' ');
  }
  return [...(day === undefined ? [] : [Number(day)]), SPANISH_MONTHS[index] ?? '', year].join(' de ');
}
