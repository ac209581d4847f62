import type { Locale } from '../display-language.ts';

/**
 * The language that a person asked for; else that of the machine, as its variables tell it, in the order in which programs
 * read them; else that of its system. `C` and `POSIX` are no language.
 */
export function localeOf(
  asked: string | undefined,
  { LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>,
  system: string,
): Locale {
  const wanted = [asked, LC_ALL, LC_MESSAGES, LANG].find((name = '') => name !== '' && !/^(?:C|POSIX)\b/.test(name));
  return /^es(?![a-z])/i.test(wanted ?? system) ? 'es' : 'en';
}
