import type { Levels } from '../levels/levels.ts';
import type { Issue } from '../model/issue.ts';
import type { ContentsEntry } from '../model/manual.ts';
import { parseSectionNumber, type SectionNumber } from '../model/section-number.ts';
import type { Span } from '../text/span.ts';
import { parseNumberedLine, withoutFinalPeriod } from './numbered-line.ts';
import type { ParsedEntries } from './parsed-entries.ts';
import type { Line } from './read-lines.ts';
import { isUnfinished } from './unfinished.ts';

/** A block of numbers, the names after it and the pages after those, as a PDF gives a table column by column. */
interface Group {
  readonly numbers: readonly Line[];
  readonly names: readonly Name[];
  readonly pages: readonly Line[];
  readonly next: number;
}

/** A name over one line or more. */
interface Name {
  readonly text: string;
  readonly pieces: readonly Line[];
}

/** More names than this many lines a number are the body, no column. */
const LINES_PER_NAME = 2;
const LONGEST_NAME = 200;

/**
 * Contents whose columns a PDF left one below the other: numbers, names, pages. A bare `8` is a number or a page;
 * which one follows from the count: after n numbers and their names come n pages. Where names and numbers are not
 * equally many, nothing is guessed: the lines are reported.
 */
export function parseColumns(
  lines: readonly Line[],
  from: number,
  levels: Levels,
  report: (issue: Issue) => void,
): ParsedEntries {
  const entries: ContentsEntry[] = [];
  const unread: Line[] = [];
  let next = from;
  const listed = new Set<string>();
  for (;;) {
    const group = parseGroup(lines, next, levels) ?? parseWholeLine(lines, next, listed, levels);
    if (group === undefined) {
      break;
    }
    if (group.numbers.length === group.names.length) {
      entries.push(...toEntries(group, report));
    } else {
      reportMisaligned(group, report);
      unread.push(...group.numbers, ...group.names.flatMap(({ pieces }) => pieces), ...group.pages);
    }
    for (const { text } of group.numbers) {
      listed.add(parseSectionNumber(text) ?? text);
    }
    next = group.next;
  }
  return { entries, unread, next };
}

function parseGroup(lines: readonly Line[], from: number, levels: Levels): Group | undefined {
  const numbers = takeWhile(
    lines,
    from,
    Number.POSITIVE_INFINITY,
    ({ text }) => parseSectionNumber(text) !== undefined,
  );
  const most = LINES_PER_NAME * numbers.length + 1;
  const names = takeWhile(lines, from + numbers.length, most, isNameLine);
  const afterNames = from + numbers.length + names.length;
  if (numbers.length === 0 || names.length === 0 || names.length === most) {
    return undefined;
  }
  const pages = takeWhile(lines, afterNames, numbers.length, ({ text }) => /^\d{1,4}$/.test(text));
  return { numbers, names: joinNames(names, levels), pages, next: afterNames + pages.length };
}

/** `8.1.1.1.6.2.2 Subjefatura de…` on one line among the columns; a number for the second time is of the body. */
function parseWholeLine(
  lines: readonly Line[],
  from: number,
  listed: ReadonlySet<string>,
  levels: Levels,
): Group | undefined {
  const line = lines[from];
  const numbered = line && parseNumberedLine(line);
  if (line === undefined || numbered === undefined || listed.size === 0 || listed.has(numbered.number)) {
    return undefined;
  }
  const split = numbered.nameSpan.start - line.start;
  const number = { ...line, text: line.text.slice(0, split).trim(), end: line.start + numbered.printedNumber.length };
  const name = { ...line, text: line.text.slice(split), start: numbered.nameSpan.start };
  const rest = isUnfinished(name.text) ? takeWhile(lines, from + 1, 1, isNameLine) : [];
  const pages = takeWhile(lines, from + 1 + rest.length, 1, ({ text }) => /^\d{1,4}$/.test(text));
  const next = from + 1 + rest.length + pages.length;
  return { numbers: [number], names: joinNames([name, ...rest], levels), pages, next };
}

function isNameLine({ text }: Line): boolean {
  return /^\p{L}/u.test(text) && text.length < LONGEST_NAME;
}

/** Joins a line to the name before it when that cannot end there, or when the line cannot open a name. */
function joinNames(lines: readonly Line[], levels: Levels): readonly Name[] {
  const names: { text: string; pieces: Line[] }[] = [];
  for (const line of lines) {
    const open = names.at(-1);
    const goesOn = open !== undefined && (isUnfinished(open.text) || /^\p{Ll}/u.test(line.text));
    if (goesOn && levels.levelOf(line.text) === undefined) {
      open.text += ` ${line.text}`;
      open.pieces.push(line);
    } else {
      names.push({ text: line.text, pieces: [line] });
    }
  }
  return names;
}

function toEntries(group: Group, report: (issue: Issue) => void): readonly ContentsEntry[] {
  return group.names.flatMap(({ text, pieces }, index) => {
    const line = group.numbers[index];
    const number: SectionNumber | undefined = line && parseSectionNumber(line.text);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (line === undefined || number === undefined || first === undefined || last === undefined) {
      return [];
    }
    const span = { start: first.start, end: last.end };
    const name = withoutFinalPeriod(text);
    if (isUnfinished(name)) {
      report({ code: 'contents-name-cut', span, values: [number, name] });
    }
    const page = group.pages[index];
    const all = [line, ...pieces, ...(page === undefined ? [] : [page])];
    return [{ number, name, page: page && Number(page.text), span, pieces: all.map(spanOf) }];
  });
}

function reportMisaligned({ numbers, names }: Group, report: (issue: Issue) => void): void {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first !== undefined && last !== undefined) {
    const values = [String(numbers.length), String(names.length)];
    report({ code: 'contents-not-aligned', span: { start: first.start, end: last.end }, values });
  }
}

function takeWhile(lines: readonly Line[], from: number, most: number, test: (line: Line) => boolean): readonly Line[] {
  const taken: Line[] = [];
  for (let line = lines[from]; line !== undefined && taken.length < most && test(line); ) {
    taken.push(line);
    line = lines[from + taken.length];
  }
  return taken;
}

function spanOf({ start, end }: Line): Span {
  return { start, end };
}
