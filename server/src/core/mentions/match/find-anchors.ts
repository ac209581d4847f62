import type { AnchorTable } from '../names/anchor-table.ts';
import { IGNORED, letterClass } from '../reading/letter-class.ts';
import { mayBeMark } from '../reading/marks.ts';

/** Where something may begin that is worth reading: one pass over the characters, no memory, no going back. */
export interface Anchors {
  /** Words that may open a name, misspelt ones included. */
  readonly heads: readonly number[];
  /** Dotted numbers. */
  readonly numbers: readonly number[];
  /** Words in capitals, and letters with periods: "UISS", "D.I.R.". */
  readonly capitals: readonly number[];
}

export function findAnchors(text: string, table: AnchorTable): Anchors {
  const heads: number[] = [];
  const numbers: number[] = [];
  const capitals: number[] = [];
  let start = 0;
  let length = 0;
  let opening = 0;
  let ending = 0;
  let small = 0;
  for (let offset = 0; offset <= text.length; offset++) {
    const code = offset < text.length ? text.charCodeAt(offset) : 0x20;
    const letter = letterClass(code);
    if (letter === IGNORED) {
      continue;
    }
    if (letter !== 0) {
      if (length === 0) {
        start = offset;
        opening = 0;
        ending = 0;
        small = 0;
      }
      length++;
      if (length <= 3) {
        opening = (opening << 5) | letter;
      }
      ending = ((ending << 5) | letter) & 0xfffff;
      small |= code & 0x20;
      continue;
    }
    if (length !== 0) {
      if (length < 3 ? isBroken(code) && table.beginnings[opening] === 1 : isOpened(table, opening, ending, length)) {
        heads.push(start);
      }
      if (small === 0 && length <= 8) {
        capitals.push(start);
      } else if (code === 0x2e && isBetweenDigits(text, start, offset)) {
        numbers.push(start);
      }
      length = 0;
    }
  }
  return { heads, numbers, capitals };
}

function isOpened(table: AnchorTable, opening: number, ending: number, length: number): boolean {
  return table.openings[opening] === 1 || isEnding(table, ending, length);
}

/** A word may go on behind a hyphen or a mark of a page: "Di-", "Di\\-", "Di&shy;", "<b>D</b>". */
function isBroken(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x22 || mayBeMark(code);
}

/** A misspelt opening may be known by its last letters alone. */
function isEnding({ endings }: AnchorTable, ending: number, length: number): boolean {
  return 4 < length && endings[ending] === 1;
}

/** "8.2": a period that a figure follows, after a word that begins with one. */
function isBetweenDigits(text: string, start: number, period: number): boolean {
  return isDigitCode(text.charCodeAt(start)) && isDigitCode(text.charCodeAt(period + 1));
}

function isDigitCode(code: number): boolean {
  return 0x30 <= code && code <= 0x39;
}
