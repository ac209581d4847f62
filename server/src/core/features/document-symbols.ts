import type { Analysis } from '../index/analysis.ts';
import { chapterSpans } from '../index/chapter-spans.ts';
import type { ChapterSection } from '../model/manual.ts';
import type { OrgUnit } from '../model/unit.ts';
import type { Span } from '../text/span.ts';

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

/** Chapters, and below the last one the units as they depend on each other, each with its duties. */
export function documentSymbols(analysis: Analysis): readonly OutlineSymbol[] {
  const roots = analysis.units.subordinatesOf(undefined).map((unit) => unitSymbol(analysis, unit));
  const chapters = chapterSpans(analysis.text, analysis.manual).map(
    ({ chapter, span }): OutlineSymbol => ({
      kind: 'chapter',
      name: `${chapter.number}. ${chapter.name}`,
      detail: '',
      span,
      selection: chapter.heading,
      children: chapter.kind === 'duties' ? roots : chapter.sections.map(sectionSymbol),
    }),
  );
  return analysis.manual.chapters.some(({ kind }) => kind === 'duties') ? chapters : [...chapters, ...roots];
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

function unitSymbol(analysis: Analysis, unit: OrgUnit): OutlineSymbol {
  const duties = unit.duties.map(({ text, ordinal, span, pieces }): OutlineSymbol => {
    const selection = pieces[0] ?? span;
    return { kind: 'duty', name: shorten(text), detail: `${unit.number}, ${ordinal}`, span, selection, children: [] };
  });
  const subordinates = analysis.units.subordinatesOf(unit.number).map((below) => unitSymbol(analysis, below));
  const children = [...duties, ...subordinates];
  return {
    kind: 'unit',
    name: `${unit.number} ${unit.name}`,
    detail: unit.level,
    span: analysis.units.spanOfBranch(unit),
    selection: unit.heading,
    children,
  };
}

function shorten(text: string): string {
  return text.length <= MAX_NAME ? text : `${text.slice(0, text.lastIndexOf(' ', MAX_NAME))}…`;
}
