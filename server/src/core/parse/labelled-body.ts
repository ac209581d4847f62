import type { Issue } from '../model/issue.ts';
import type { Chapter, ChapterKind, ChapterSection, Contents } from '../model/manual.ts';
import type { OrgUnit } from '../model/unit.ts';
import { parseBlocks } from './blocks.ts';
import { headingKind, numberingOf } from './chapter-recognisers.ts';
import type { HeadingContext, LabelledHeading } from './heading-place.ts';
import { looseKey } from './headings.ts';
import { parseLabelledHeading } from './labelled-headings.ts';
import { parseLabelledUnit } from './labelled-unit.ts';
import { type ListedNames, listNames } from './listed-names.ts';
import type { ParsedBody } from './parsed-body.ts';
import type { Profile } from './profile.ts';
import type { Line } from './read-lines.ts';
import { addStructure, parseStructure, type StructureEntry } from './structure.ts';
import { takeNumber } from './unit-number.ts';
import { unitEntries } from './units-of-contents.ts';

/** A heading, its lines, and the lines down to the next one. */
interface Section {
  readonly heading: LabelledHeading;
  readonly kind: ChapterKind;
  readonly headingLines: readonly Line[];
  readonly lines: Line[];
}

interface OpenChapter extends Omit<Chapter, 'sections'> {
  readonly sections: ChapterSection[];
}

/** Reads the body of a manual whose units are known by a clave, a label or their name, and whose parts have labels. */
export function parseLabelledBody(
  lines: readonly Line[],
  contents: Contents | undefined,
  profile: Profile,
  report: (issue: Issue) => void,
): ParsedBody {
  const listed = listNames(contents?.entries ?? [], profile);
  const { before, sections } = splitSections(lines, listed, profile);
  const structure: StructureEntry[] = [];
  const chapters: OpenChapter[] = [];
  const units: OrgUnit[] = [];
  const used = new Map<string, number>();
  for (const section of sections) {
    const chapter = chapters.at(-1);
    if (section.heading.kind === 'unit') {
      units.push(parseLabelledUnit(numberOf(section, units.length, used, report), section, profile, report));
      continue;
    }
    if (section.kind === 'structure') {
      structure.push(...parseStructure(section.lines, profile, used, report));
    }
    if (section.heading.kind === 'chapter' || chapter === undefined) {
      chapters.push({ kind: section.kind, ...parseChapterSection(section), sections: [] });
    } else {
      chapter.sections.push(parseChapterSection(section));
    }
  }
  if (0 < units.length + chapters.length) {
    reportMissing(units, contents, profile, report);
  }
  return { before, chapters, units: addStructure(units, structure, profile, report) };
}

function splitSections(lines: readonly Line[], listed: ListedNames, profile: Profile) {
  const before: Line[] = [];
  const sections: Section[] = [];
  let kind: ChapterKind = 'other';
  let numbering: HeadingContext['numbering'];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const heading = parseLabelledHeading(lines, index, { profile, listed, chapter: kind, numbering });
    if (heading !== undefined) {
      if (heading.kind === 'chapter') {
        kind = headingKind(heading, profile);
        numbering ??= numberingOf(heading);
      }
      listed[heading.kind === 'unit' ? 'units' : 'chapters'].delete(looseKey(heading.name));
      sections.push({ heading, kind, headingLines: lines.slice(index, index + heading.lineCount), lines: [] });
      index += heading.lineCount - 1;
    } else if (line !== undefined) {
      (sections.at(-1)?.lines ?? before).push(line);
    }
  }
  return { before, sections };
}

/** The clave; `sn-3` (sin número) for the third unit of the body when none is printed. */
function numberOf(
  { heading, headingLines }: Section,
  index: number,
  used: Map<string, number>,
  report: (issue: Issue) => void,
): string {
  const place = { start: headingLines[0]?.start ?? 0, end: headingLines.at(-1)?.end ?? 0 };
  return takeNumber(heading.number === '' ? `sn-${index + 1}` : heading.number, place, used, report);
}

function parseChapterSection({ heading, headingLines, lines }: Section): ChapterSection {
  const { blocks, emptyBullets } = parseBlocks(lines);
  const place = { start: headingLines[0]?.start ?? 0, end: headingLines.at(-1)?.end ?? 0 };
  return { number: heading.number, name: heading.name, heading: place, blocks, emptyBullets };
}

function reportMissing(
  units: readonly OrgUnit[],
  contents: Contents | undefined,
  profile: Profile,
  report: (issue: Issue) => void,
): void {
  const found = new Set(units.map(({ name }) => looseKey(name)));
  for (const { number, name, span } of unitEntries(contents?.entries ?? [], profile)) {
    if (!found.has(looseKey(name))) {
      report({ code: 'unit-missing', span, values: [number, name] });
    }
  }
}
