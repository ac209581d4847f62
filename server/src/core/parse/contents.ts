import type { Issue } from '../model/issue.ts';
import type { Contents, ContentsEntry } from '../model/manual.ts';
import { parseSectionNumber } from '../model/section-number.ts';
import type { Span } from '../text/span.ts';
import { parseColumns } from './contents-columns.ts';
import { isContentsHeading } from './contents-heading.ts';
import { parsePlainEntries } from './contents-plain.ts';
import { withoutFinalPeriod } from './numbered-line.ts';
import type { ParsedEntries } from './parsed-entries.ts';
import type { Profile } from './profile.ts';
import type { Line } from './read-lines.ts';

/** The contents and how many of `lines` they take, heading included; the cover stands before `first`. */
export interface ParsedContents {
  readonly contents: Contents;
  readonly first: number;
  readonly next: number;
}

/** Finds the índice: its heading, and the entries that follow in the first layout that fits the line after it. */
export function parseContents(
  lines: readonly Line[],
  profile: Profile,
  report: (issue: Issue) => void,
): ParsedContents | undefined {
  const first = lines.findIndex(({ text }) => isContentsHeading(text));
  const heading = lines[first];
  if (heading === undefined) {
    return undefined;
  }
  const { entries, unread, next } = parseEntries(lines, first + 1, profile, report);
  const contents = { heading: spanOf(heading), entries, unread: unread.map(spanOf) };
  return { contents, first, next };
}

function parseEntries(
  lines: readonly Line[],
  from: number,
  profile: Profile,
  report: (issue: Issue) => void,
): ParsedEntries {
  const tabbed = parseTabbedEntries(lines, from);
  if (from < tabbed.next) {
    return tabbed;
  }
  return profile.units === 'numbered'
    ? parseColumns(lines, from, profile.levels, report)
    : parsePlainEntries(lines, from);
}

/**
 * The lines `number name TAB page`. Three layouts occur (l. 24–30, 31–57, 63–144): number and name parted by a tab
 * or a blank, with or without a leading tab.
 */
function parseTabbedEntries(lines: readonly Line[], from: number): ParsedEntries {
  const entries: ContentsEntry[] = [];
  let next = from;
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    const entry = parseEntry(line);
    if (entry === undefined) {
      break;
    }
    entries.push(entry);
  }
  return { entries, unread: [], next };
}

/** No entry is longer; a bound, because the expression below is not linear in a line of leaders alone. */
const LONGEST_ENTRY = 400;

function parseEntry(line: Line): ContentsEntry | undefined {
  if (LONGEST_ENTRY < line.text.length) {
    return undefined;
  }
  const match = /^(\d[\d.]*)[ \t]+(\S.*?)[ \t.]*\t(\d{1,4})$/.exec(line.text);
  const number = match?.[1] === undefined ? undefined : parseSectionNumber(match[1]);
  if (match?.[2] === undefined || number === undefined) {
    return undefined;
  }
  const span = spanOf(line);
  return { number, name: withoutFinalPeriod(match[2]), page: Number(match[3]), span, pieces: [span] };
}

function spanOf({ start, end }: Line): Span {
  return { start, end };
}
