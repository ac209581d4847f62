import { readAccents } from '../../text/accents.ts';

/** What a stretch of a draft says, without the marks of its line ends, its quotation and its emphasis: to be shown. */
export function asRead(written: string): string {
  return readAccents(written)
    .replace(/[-\u2010]\r?\n[ \t>%#*/]*|\u00ad(?:\r?\n[ \t>%#*/]*)?/g, '')
    .replace(/\r?\n[ \t>%#*/]*/g, ' ')
    .replace(/[*_`~{}]+|\\[a-z]+\{/g, (mark) => (mark === '~' ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** `official`, as the manual capitalizes it: where the draft writes its first word small, all of it comes in small letters. */
export function inCapitalsOfManual(official: string, name: string): string {
  if (official !== official.toLowerCase()) {
    return official;
  }
  const spellings = new Map(name.split(/\s+/).map((word) => [word.toLowerCase(), word]));
  return official
    .split(' ')
    .map((word) => spellings.get(word) ?? word)
    .join(' ');
}
