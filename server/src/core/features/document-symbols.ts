import type { Analysis } from '../analysis.ts';
import type { ChapterSection } from '../model/manual.ts';
import type { OrgUnit } from '../model/unit.ts';
import { groupBy } from '../text/group-by.ts';
import type { Span } from '../text/span.ts';
import { chapterSpans } from '../units/chapter-spans.ts';

/** An entry of the manual's outline; its span holds those of its children. */
export interface OutlineSymbol {
  readonly kind: 'chapter' | 'section' | 'unit' | 'duty';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

const MAX_NAME = 90;

/** The symbols below each unit, `undefined` for those below none. */
type Branches = ReadonlyMap<string | undefined, readonly OrgUnit[]>;

/**
 * Chapters with their sections; in each the units as they depend on each other, each with its duties. Units that only
 * the list of the structure names stand there, one after the other: their superior may have its section elsewhere.
 */
export function documentSymbols(analysis: Analysis): readonly OutlineSymbol[] {
  const branches = branchesOf(analysis);
  const listed = analysis.units.all.filter(({ source }) => source === 'structure');
  const units = [...(branches.get(undefined) ?? []), ...listed].map((unit) => unitSymbol(unit, branches));
  const chapters = chapterSpans(analysis.text, analysis.manual).map(({ chapter, span }): OutlineSymbol => {
    const inside = units.filter((unit) => holds(span, unit.span));
    return {
      kind: 'chapter',
      name: chapter.number === '' ? chapter.name : `${chapter.number}. ${chapter.name}`,
      detail: '',
      span,
      selection: chapter.heading,
      children: 0 < inside.length ? inside : chapter.sections.map(sectionSymbol),
    };
  });
  const outside = units.filter((unit) => !chapters.some(({ span }) => holds(span, unit.span)));
  return [...chapters, ...outside];
}

/** Units by the nearest superior that has a symbol of its own above it. */
function branchesOf({ units }: Analysis): Branches {
  const shown = units.all.filter(({ source }) => source !== 'structure');
  const isShown = new Set(shown.map(({ number }) => number));
  return groupBy(shown, (unit) => units.superiorsOf(unit).findLast(({ number }) => isShown.has(number))?.number);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function sectionSymbol(section: ChapterSection): OutlineSymbol {
  const end = section.blocks.at(-1)?.pieces.at(-1)?.end ?? section.heading.end;
  const span = { start: section.heading.start, end };
  return {
    kind: 'section',
    name: `${section.number} ${section.name}`,
    detail: '',
    span,
    selection: section.heading,
    children: [],
  };
}

function unitSymbol(unit: OrgUnit, branches: Branches): OutlineSymbol {
  const duties = unit.duties.map(({ text, ordinal, span, pieces }): OutlineSymbol => {
    const selection = pieces[0] ?? span;
    return { kind: 'duty', name: shorten(text), detail: `${unit.number}, ${ordinal}`, span, selection, children: [] };
  });
  const below = unit.source === 'structure' ? [] : (branches.get(unit.number) ?? []);
  const children = [...duties, ...below.map((subordinate) => unitSymbol(subordinate, branches))];
  return {
    kind: 'unit',
    name: unit.printedNumber === '' ? unit.name : `${unit.number} ${unit.name}`,
    detail: unit.level,
    span: {
      start: Math.min(unit.span.start, ...children.map(({ span }) => span.start)),
      end: Math.max(unit.span.end, ...children.map(({ span }) => span.end)),
    },
    selection: unit.heading,
    children,
  };
}

function shorten(text: string): string {
  return text.length <= MAX_NAME ? text : `${text.slice(0, text.lastIndexOf(' ', MAX_NAME))}…`;
}
