import type { Levels } from '../levels/levels.ts';
import { levelsInUse } from '../levels/levels-in-use.ts';
import type { Issue } from '../model/issue.ts';
import type { Chapter, ChapterKind, ChapterSection, Contents, Manual } from '../model/manual.ts';
import type { OrgUnit } from '../model/unit.ts';
import { splitLigatures } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { parseBlocks } from './blocks.ts';
import { chapterKindOf } from './chapter-kind.ts';
import { checkIsText } from './check-is-text.ts';
import { chooseProfile } from './choose-profile.ts';
import { parseContents } from './contents.ts';
import { type ContentsLookup, type Heading, lookUpContents, parseHeading } from './headings.ts';
import { parseLabelledBody } from './labelled-body.ts';
import { linkUnits } from './link-units.ts';
import { splitPage } from './page-furniture.ts';
import type { ParsedBody } from './parsed-body.ts';
import type { Profile } from './profile.ts';
import { type Line, readLines } from './read-lines.ts';
import { parseUnit } from './unit.ts';
import { takeNumber } from './unit-number.ts';
import { unitsOfContents } from './units-of-contents.ts';

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

export interface ParseOptions {
  /** Id of the profile to read by; without it, the one that fits best. */
  readonly profile?: string | undefined;
}

/**
 * Reads a manual in one pass over its lines. Total: any text gives a manual, an odd one gives issues too.
 *
 * Invariant: every non-blank character of `text` lies in exactly one node of the manual or in its furniture.
 */
export function parseManual(text: string, options: ParseOptions = {}): ParsedManual {
  const issues: Issue[] = [...checkIsText(text)];
  const report = (issue: Issue) => void issues.push(issue);
  const all = readLines(text);
  const profile = chooseProfile(all, options.profile, report);
  const page = splitPage(all, profile);
  const parsed = parseContents(page.lines, profile, report);
  const parseBody = profile.units === 'numbered' ? parseNumberedBody : parseLabelledBody;
  const body = parseBody(page.lines.slice(parsed?.next ?? 0), parsed?.contents, profile, report);
  const isBare = body.units.length === 0 && body.chapters.length === 0;
  const units = isBare ? unitsOfContents(parsed?.contents, profile, report) : body.units;
  const manual: Manual = {
    profile: profile.id,
    levels: levelsInUse(profile.levels.ranked, units),
    institution: profile.institution,
    title: page.title,
    cover: parseBlocks([...page.lines.slice(0, parsed?.first ?? 0), ...body.before]),
    contents: parsed?.contents,
    chapters: body.chapters,
    units: units.map(inPlainLetters),
    furniture: page.furniture,
  };
  reportNoUnits(manual, profile, report);
  return { manual, issues: issues.toSorted((left, right) => left.span.start - right.span.start) };
}

/** Names are compared and written; a page may print two letters of one as one. Its spans stay those of the page. */
function inPlainLetters(unit: OrgUnit): OrgUnit {
  const [name, contentsName] = [splitLigatures(unit.name), unit.contentsName && splitLigatures(unit.contentsName)];
  return name === unit.name && contentsName === unit.contentsName ? unit : { ...unit, name, contentsName };
}

/** Says where units were to be expected: at the chapter of functions, in the body or in the contents. */
function reportNoUnits(manual: Manual, profile: Profile, report: (issue: Issue) => void): void {
  if (0 < manual.units.length) {
    return;
  }
  const entry = manual.contents?.entries.find(({ name }) => chapterKindOf(name, profile.chapters) === 'duties');
  const chapter = manual.chapters.find(({ kind }) => kind === 'duties');
  const span = chapter?.heading ?? entry?.span ?? manual.title?.span ?? { start: 0, end: 0 };
  report({ code: 'no-units', span, values: [profile.id, chapter?.name ?? entry?.name ?? ''] });
}

function parseNumberedBody(
  lines: readonly Line[],
  contents: Contents | undefined,
  { levels }: Profile,
  report: (issue: Issue) => void,
): ParsedBody {
  const entries = contents?.entries ?? [];
  const { before, sections } = splitSections(lines, lookUpContents(entries), levels);
  const kinds = new Map(entries.map((entry) => [entry.number, chapterKindOf(entry.name)]));
  const { chapters, units } = parseSections(sections, kinds, levels, report);
  if (0 < units.length + chapters.length) {
    compareWithContents(units, contents, kinds).forEach(report);
  }
  return { before, chapters, units: linkUnits(units, levels) };
}

function splitSections(lines: readonly Line[], lookup: ContentsLookup, levels: Levels) {
  const before: Line[] = [];
  const sections: Section[] = [];
  for (const line of lines) {
    const heading = parseHeading(line, lookup, levels);
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
  levels: Levels,
  report: (issue: Issue) => void,
): { chapters: readonly Chapter[]; units: readonly OrgUnit[] } {
  const chapters: OpenChapter[] = [];
  const units: OrgUnit[] = [];
  const used = new Map<string, number>();
  for (const section of sections) {
    const { heading } = section;
    const chapter = chapters.at(-1);
    const kind = kinds.get(heading.number.split('.')[0] ?? '') ?? chapter?.kind ?? 'duties';
    if (heading.isChapter) {
      chapters.push({ kind: chapterKindOf(heading.name), ...parseChapterSection(section), sections: [] });
    } else if (kind !== 'duties' && chapter !== undefined) {
      chapter.sections.push(parseChapterSection(section));
    } else {
      const number = takeNumber(heading.canonicalNumber, heading.line, used, report);
      units.push(parseUnit(number, heading, section.lines, levels, report));
    }
  }
  return { chapters, units };
}

function parseChapterSection({ heading, lines }: Section): ChapterSection {
  const { blocks, emptyBullets } = parseBlocks(lines);
  return { number: heading.canonicalNumber, name: heading.name, heading: spanOf(heading.line), blocks, emptyBullets };
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
