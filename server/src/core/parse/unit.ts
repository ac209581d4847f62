import type { Levels } from '../levels/levels.ts';
import type { Issue } from '../model/issue.ts';
import type { OrgUnit } from '../model/unit.ts';
import { parseBlocks } from './blocks.ts';
import { parseDuties } from './duties.ts';
import { type Heading, looseKey } from './headings.ts';
import type { Line } from './read-lines.ts';

/** One section of the chapter of functions; `number` is its final, unique number. Its parent is linked later. */
export function parseUnit(
  number: string,
  heading: Heading,
  lines: readonly Line[],
  levels: Levels,
  report: (issue: Issue) => void,
): OrgUnit {
  const { blocks, emptyBullets } = parseBlocks(lines);
  const { duties, paragraphs } = parseDuties(number, blocks, report);
  const start = heading.line.start;
  reportHeading(heading, report);
  for (const span of emptyBullets) {
    report({ code: 'empty-bullet', span, values: [number] });
  }
  for (const paragraph of paragraphs) {
    for (const span of paragraph.pieces.slice(0, 1)) {
      report({ code: 'unplaced-text', span, values: [number] });
    }
  }
  return {
    number,
    printedNumber: heading.printedNumber,
    source: 'body',
    name: heading.name,
    contentsName: heading.entry?.name,
    level: levels.levelOfUnit(heading.name),
    parent: undefined,
    superiorBy: undefined,
    page: heading.entry?.page,
    heading: { start, end: heading.line.end },
    nameSpan: heading.nameSpan,
    span: { start, end: lines.at(-1)?.end ?? heading.line.end },
    objectives: [],
    duties,
    labels: [],
    paragraphs,
    emptyBullets,
  };
}

function reportHeading(heading: Heading, report: (issue: Issue) => void): void {
  const span = { start: heading.line.start, end: heading.line.start + heading.printedNumber.length };
  const { entry, number, name } = heading;
  if (heading.printedNumber !== number) {
    report({ code: 'number-trailing-dot', span, values: [heading.printedNumber, number] });
  }
  if (entry === undefined) {
    report({ code: 'unit-not-in-contents', span, values: [number, name] });
  } else if (entry.number !== number) {
    report({ code: 'number-differs-from-contents', span, values: [heading.printedNumber, entry.number] });
  } else if (entry.name !== name) {
    const code = looseKey(entry.name) === looseKey(name) ? 'name-punctuation-differs' : 'name-differs-from-contents';
    report({ code, span: heading.nameSpan, values: [name, entry.name] });
  }
}
