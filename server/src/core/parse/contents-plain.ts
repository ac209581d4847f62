import type { ContentsEntry } from '../model/manual.ts';
import { parseSectionNumber } from '../model/section-number.ts';
import { foldKey } from '../text/fold.ts';
import { withoutFinalPeriod } from './numbered-line.ts';
import type { ParsedEntries } from './parsed-entries.ts';
import type { Line } from './read-lines.ts';

const LONGEST_ENTRY = 200;

/**
 * Contents as plain lines: ` VI DESCRIPCIÓN DE FUNCIONES 22-23`, `I.     Antecedentes`, `Introducción`. They end where
 * a line has no page though the first had one, where a sentence ends, or where an entry comes again: in the body.
 */
export function parsePlainEntries(lines: readonly Line[], from: number): ParsedEntries {
  const entries: ContentsEntry[] = [];
  const names = new Set<string>();
  let next = from;
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    const entry = parsePlainEntry(line);
    const isBody = entry === undefined || names.has(entryKey(entry)) || lacksPage(entry, entries[0]);
    if (isBody || endsSentence(line, lines[from])) {
      break;
    }
    entries.push(entry);
    names.add(entryKey(entry));
  }
  return { entries, unread: [], next };
}

/** The number, with or without a period, the name, and a page or a range of pages after blanks or leaders. */
function parsePlainEntry(line: Line): ContentsEntry | undefined {
  const { text } = line;
  if (LONGEST_ENTRY < text.length || !/^[\p{L}\d]/u.test(text) || /[;:]$/.test(text)) {
    return undefined;
  }
  const printed = /^(?:[IVXLC]{1,8}|\d[\d.]{0,30})\.?(?=\s)/.exec(text)?.[0] ?? '';
  const words = text.slice(printed.length).trim();
  const pages = /(?<=[\s.])(\d{1,4})(?:[-–]\d{1,4})?$/.exec(words);
  const name = withoutFinalPeriod(words.slice(0, pages?.index ?? words.length));
  if (!/\p{L}/u.test(name)) {
    return undefined;
  }
  const span = { start: line.start, end: line.end };
  const page = pages?.[1] === undefined ? undefined : Number(pages[1]);
  const number = parseSectionNumber(printed) ?? printed.replace(/\.$/, '');
  return { number, name, page, span, pieces: [span] };
}

function lacksPage(entry: ContentsEntry, first: ContentsEntry | undefined): boolean {
  return entry.page === undefined && first?.page !== undefined;
}

/** A final period is part of the layout when the first entry has one. */
function endsSentence(line: Line, first: Line | undefined): boolean {
  return line.text.endsWith('.') && first?.text.endsWith('.') !== true;
}

function entryKey({ number, name }: ContentsEntry): string {
  return `${number} ${foldKey(name)}`;
}
