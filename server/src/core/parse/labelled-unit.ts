import type { Issue } from '../model/issue.ts';
import { type Block, emptyUnit, type Objective, type OrgUnit } from '../model/unit.ts';
import type { Span } from '../text/span.ts';
import { parseBlocks } from './blocks.ts';
import type { LabelledHeading } from './heading-place.ts';
import { labelOf } from './labels.ts';
import { nestMarked, parseMarked } from './marked-duties.ts';
import type { Profile } from './profile.ts';
import type { Line } from './read-lines.ts';

/** A heading with its own lines and those of its section. */
interface UnitSection {
  readonly heading: LabelledHeading;
  readonly headingLines: readonly Line[];
  readonly lines: readonly Line[];
}

/** Lines under one label; under none before the first. */
interface Run {
  readonly kind: 'text' | 'objective' | 'duties';
  readonly label: Line | undefined;
  readonly lines: Line[];
}

/** A unit whose objective and duties stand under labels, possibly several pairs of them. */
export function parseLabelledUnit(
  number: string,
  { heading, headingLines, lines }: UnitSection,
  profile: Profile,
  report: (issue: Issue) => void,
): OrgUnit {
  const runs = splitRuns(lines, profile);
  const objectives: Objective[] = [];
  const dutyBlocks: Block[] = [];
  const paragraphs: Block[] = [];
  const labels: Span[] = [];
  const emptyBullets: Span[] = [];
  for (const { kind, label, lines } of runs) {
    if (kind === 'objective' && label !== undefined) {
      const { blocks, emptyBullets: empty } = parseBlocks(lines);
      const [first, ...rest] = blocks[0]?.kind === 'paragraph' ? blocks : [undefined, ...blocks];
      objectives.push(toObjective(label, first, dutyBlocks.length));
      paragraphs.push(...rest.filter((block) => block !== undefined));
      emptyBullets.push(...empty);
      continue;
    }
    labels.push(...(label === undefined ? [] : [spanOf(label)]));
    const passage = parseBlocks(lines, parseMarked);
    emptyBullets.push(...passage.emptyBullets);
    dutyBlocks.push(...passage.blocks.filter((block) => block.kind === 'bullet'));
    paragraphs.push(...passage.blocks.filter((block) => block.kind === 'paragraph'));
  }
  const place = { start: headingLines[0]?.start ?? 0, end: headingLines.at(-1)?.end ?? 0 };
  const { duties, firstDuties } = nestMarked(number, dutyBlocks, report);
  const unit: OrgUnit = {
    ...emptyUnit(number, heading.name, place),
    printedNumber: heading.printedNumber,
    contentsName: heading.entry?.name,
    level: profile.levels.levelOfUnit(heading.name),
    page: heading.entry?.page,
    nameSpan: heading.nameSpan,
    span: { start: place.start, end: lines.at(-1)?.end ?? place.end },
    objectives: objectives.map((objective) => ({ ...objective, firstDuty: firstDuties[objective.firstDuty] ?? 1 })),
    duties,
    labels,
    paragraphs,
    emptyBullets,
  };
  reportUnit(unit, profile, report);
  return unit;
}

function splitRuns(lines: readonly Line[], { labels }: Profile): readonly Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const objective = labelOf(line.text, labels.objective);
    const duties = objective === undefined ? labelOf(line.text, labels.duties) : undefined;
    const start = objective?.textStart ?? 0;
    if (objective !== undefined) {
      // The first piece of the objective takes its label along, as a duty takes its bullet.
      const text = line.text.slice(start);
      runs.push({ kind: 'objective', label: line, lines: text === '' ? [] : [{ ...line, text }] });
    } else if (duties?.textStart === line.text.length) {
      runs.push({ kind: 'duties', label: line, lines: [] });
    } else {
      if (runs.length === 0) {
        runs.push({ kind: 'text', label: undefined, lines: [] });
      }
      runs.at(-1)?.lines.push(line);
    }
  }
  return runs;
}

/** `firstDuty` is a number of blocks until duties are nested. */
function toObjective(label: Line, block: Block | undefined, firstDuty: number): Objective {
  const own = spanOf(label);
  const pieces = block?.pieces ?? [];
  return { text: block?.text ?? '', pieces: pieces[0]?.start === own.start ? pieces : [own, ...pieces], firstDuty };
}

function reportUnit(unit: OrgUnit, profile: Profile, report: (issue: Issue) => void): void {
  const { number, heading, name, paragraphs, objectives, emptyBullets } = unit;
  if (unit.printedNumber === '' && profile.units === 'clave') {
    report({ code: 'unit-without-number', span: heading, values: [number, name] });
  }
  for (const { text, pieces } of objectives) {
    for (const span of text === '' ? pieces.slice(0, 1) : []) {
      report({ code: 'objective-empty', span, values: [number] });
    }
  }
  for (const span of emptyBullets) {
    report({ code: 'empty-bullet', span, values: [number] });
  }
  for (const { pieces } of paragraphs) {
    for (const span of pieces.slice(0, 1)) {
      report({ code: 'unplaced-text', span, values: [number] });
    }
  }
}

function spanOf({ start, end }: Line): Span {
  return { start, end };
}
