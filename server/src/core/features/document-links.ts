import type { Analysis } from '../analysis.ts';
import { manualReferences } from '../references/manual-references.ts';
import { foldKey } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A place in the manual that leads to another place in it. */
export interface ManualLink {
  readonly span: Span;
  /** Offset of the heading it leads to. */
  readonly target: number;
}

/** The contents lead to their sections, references to their units, citations to the legal framework. */
export function documentLinks(analysis: Analysis): readonly ManualLink[] {
  return [...contentsLinks(analysis), ...referenceLinks(analysis)];
}

/** By number, or by name where no number is printed. */
function contentsLinks({ manual, units }: Analysis): readonly ManualLink[] {
  const sections = manual.chapters.flatMap((chapter) => [chapter, ...chapter.sections]);
  const inBody = units.all.filter(({ source }) => source === 'body');
  const headings = new Map([
    ...sections.map(({ number, name, heading }) => [keyOf(number, name), heading.start] as const),
    ...inBody.map(({ number, printedNumber, name, heading }) => {
      const key = keyOf(printedNumber === '' ? '' : number, name);
      return [key, heading.start] as const;
    }),
  ]);
  return (manual.contents?.entries ?? []).flatMap(({ number, name, span }) => {
    const target = headings.get(keyOf(number, name));
    return target === undefined ? [] : [{ span, target }];
  });
}

/** What a reference decides on leads to its unit or its instrument; an undecided one leads nowhere. */
function referenceLinks(analysis: Analysis): readonly ManualLink[] {
  return manualReferences(analysis).flatMap((reference) => {
    const targets =
      reference.kind === 'unit'
        ? reference.cards.map(({ unit }) => unit.heading.start)
        : reference.sources.map(({ nameSpan }) => nameSpan.start);
    const [target] = targets;
    return target === undefined || 1 < targets.length ? [] : [{ span: reference.span, target }];
  });
}

function keyOf(number: string, name: string): string {
  return number === '' ? foldKey(name) : number;
}
