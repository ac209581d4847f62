import type { Contents, ContentsEntry } from '../model/manual.ts';
import { parseSectionNumber } from '../model/section-number.ts';
import { foldKey } from '../text/fold.ts';
import { withoutFinalPeriod } from './numbered-line.ts';
import type { Line } from './read-lines.ts';

/** The contents and how many of `lines` they take, heading included; the cover stands before `first`. */
export interface ParsedContents {
  readonly contents: Contents;
  readonly first: number;
  readonly next: number;
}

/**
 * Finds the índice: its heading and the lines `number name TAB page` that follow. Three layouts occur
 * (l. 24–30, 31–57, 63–144): number and name parted by a tab or a blank, with or without a leading tab.
 */
export function parseContents(lines: readonly Line[]): ParsedContents | undefined {
  const first = lines.findIndex((line) => ['indice', 'contenido'].includes(foldKey(line.text)));
  const heading = lines[first];
  if (heading === undefined) {
    return undefined;
  }
  const entries: ContentsEntry[] = [];
  let next = first + 1;
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    const entry = parseEntry(line);
    if (entry === undefined) {
      break;
    }
    entries.push(entry);
  }
  return { contents: { heading: { start: heading.start, end: heading.end }, entries }, first, next };
}

function parseEntry(line: Line): ContentsEntry | undefined {
  const match = /^(\d[\d.]*)[ \t]+(\S.*?)[ \t.]*\t(\d{1,4})$/.exec(line.text);
  const number = match?.[1] === undefined ? undefined : parseSectionNumber(match[1]);
  if (match?.[2] === undefined || number === undefined) {
    return undefined;
  }
  return {
    number,
    name: withoutFinalPeriod(match[2]),
    page: Number(match[3]),
    span: { start: line.start, end: line.end },
  };
}
