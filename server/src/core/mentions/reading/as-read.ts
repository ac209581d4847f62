import { readAccents } from '../../text/accents.ts';
import { foldCode, splitLigatures } from '../../text/fold.ts';
import { type Mark, markAt, mayBeMark } from './marks.ts';

/** What a stretch of a draft says, without the marks of its line ends, its quotation, its emphasis and its page: to be shown. */
export function asRead(written: string): string {
  return splitLigatures(withoutMarks(readAccents(written)))
    .replace(/(?:[-\u2010\u2011]|"-)\r?\n[ \t>%#*/]*|\u00ad(?:\r?\n[ \t>%#*/]*)?/g, '')
    .replace(/[\n\u2028][ \t>%#*/]*/g, ' ')
    .replace(/[*_`~{}]+|\\[a-z]+\{|(?<=\p{L})"-(?=\p{L})/gu, (mark) => (mark === '~' ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A mark that changes the type is nothing, one that parts words a blank or a line break. */
function withoutMarks(written: string): string {
  let read = '';
  for (let offset = 0; offset < written.length; ) {
    const unit = written.charCodeAt(offset);
    const mark = mayBeMark(unit) ? markAt(written, offset) : undefined;
    read += mark === undefined ? seen(unit) : shownAs(mark);
    offset += mark?.length ?? 1;
  }
  return read;
}

function shownAs(mark: Mark): string {
  switch (mark.kind) {
    case 'char':
      return seen(mark.code);
    case 'blank':
      return ' ';
    case 'line':
      return '\n';
    default:
      return '';
  }
}

function seen(unit: number): string {
  return isUnseen(unit) ? '' : String.fromCharCode(unit);
}

/** A soft hyphen is taken out with the line break behind it. */
function isUnseen(unit: number): boolean {
  return unit !== 0xad && foldCode(unit) === 0 && !/\p{M}/u.test(String.fromCharCode(unit));
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
