import type { Issue } from '../model/issue.ts';
import type { Chapter, ChapterKind, ChapterSection, Contents, Manual } from '../model/manual.ts';
import type { OrgUnit } from '../model/unit.ts';
import type { Span } from '../text/span.ts';
import { parseBlocks } from './blocks.ts';
import { chapterKindOf } from './chapter-kind.ts';
import { checkText } from './check-text.ts';
import { parseContents } from './contents.ts';
import { type Heading, lookUpContents, parseHeading } from './headings.ts';
import { linkUnits } from './link-units.ts';
import { type Line, readLines } from './read-lines.ts';
import { parseUnit } from './unit.ts';

export interface ParsedManual {
  readonly manual: Manual;
  /** In the order of the text. */
  readonly issues: readonly Issue[];
}

/** A heading and the lines down to the next one. */
interface Section {
  readonly heading: Heading;
  readonly lines: Line[];
}

/**
 * Reads a manual in one pass over its lines. Total: any text gives a manual, an odd one gives issues too.
 *
 * Invariant: every non-blank character of `text` lies in exactly one node of the manual or in its furniture.
 */
export function parseManual(text: string): ParsedManual {
  const issues: Issue[] = [...checkText(text)];
  const page = readLines(text);
  const parsed = parseContents(page.lines);
  const entries = parsed?.contents.entries ?? [];
  const { before, sections } = splitSections(page.lines.slice(parsed?.next ?? 0), lookUpContents(entries));
  const kinds = new Map(entries.map((entry) => [entry.number, chapterKindOf(entry.name)]));
  const { chapters, units } = parseSections(sections, kinds, (issue) => issues.push(issue));
  const manual: Manual = {
    title: page.title && { text: page.title.text, span: spanOf(page.title) },
    cover: parseBlocks([...page.lines.slice(0, parsed?.first ?? 0), ...before]),
    contents: parsed?.contents,
    chapters,
    units: linkUnits(units),
    furniture: page.furniture,
  };
  issues.push(...compareWithContents(manual.units, parsed?.contents, kinds));
  return { manual, issues: issues.toSorted((left, right) => left.span.start - right.span.start) };
}

function splitSections(lines: readonly Line[], lookup: Parameters<typeof parseHeading>[1]) {
  const before: Line[] = [];
  const sections: Section[] = [];
  for (const line of lines) {
    const heading = parseHeading(line, lookup);
    if (heading === undefined) {
      (sections.at(-1)?.lines ?? before).push(line);
    } else {
      sections.push({ heading, lines: [] });
    }
  }
  return { before, sections };
}

interface OpenChapter extends Omit<Chapter, 'sections'> {
  readonly sections: ChapterSection[];
}

function parseSections(
  sections: readonly Section[],
  kinds: ReadonlyMap<string, ChapterKind>,
  report: (issue: Issue) => void,
): { chapters: readonly Chapter[]; units: readonly OrgUnit[] } {
  const chapters: OpenChapter[] = [];
  const units: OrgUnit[] = [];
  const copies = new Map<string, number>();
  for (const section of sections) {
    const { heading } = section;
    const chapter = chapters.at(-1);
    const kind = kinds.get(heading.number.split('.')[0] ?? '') ?? chapter?.kind ?? 'duties';
    if (heading.isChapter) {
      chapters.push({ kind: chapterKindOf(heading.name), ...parseChapterSection(section), sections: [] });
    } else if (kind !== 'duties' && chapter !== undefined) {
      chapter.sections.push(parseChapterSection(section));
    } else {
      units.push(parseUnit(takeNumber(heading, copies, report), heading, section.lines, report));
    }
  }
  return { chapters, units };
}

function parseChapterSection({ heading, lines }: Section): ChapterSection {
  const { blocks, emptyBullets } = parseBlocks(lines);
  return { number: heading.canonicalNumber, name: heading.name, heading: spanOf(heading.line), blocks, emptyBullets };
}

/** A number that no unit before has; a repeated one gets a suffix, so that two sections never become one. */
function takeNumber(heading: Heading, copies: Map<string, number>, report: (issue: Issue) => void): string {
  const number = heading.canonicalNumber;
  const copy = (copies.get(number) ?? 0) + 1;
  copies.set(number, copy);
  if (copy === 1) {
    return number;
  }
  const unique = `${number}~${copy}`;
  report({ code: 'number-repeated', span: spanOf(heading.line), values: [number, unique] });
  return unique;
}

function compareWithContents(
  units: readonly OrgUnit[],
  contents: Contents | undefined,
  kinds: ReadonlyMap<string, ChapterKind>,
): readonly Issue[] {
  const found = new Set(units.map((unit) => unit.number));
  const missing = (contents?.entries ?? []).filter(
    ({ number }) => number.includes('.') && kinds.get(number.split('.')[0] ?? '') === 'duties' && !found.has(number),
  );
  return missing.map((entry) => ({ code: 'unit-missing', span: entry.span, values: [entry.number, entry.name] }));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
