import type { Analysis } from '../index/analysis.ts';
import type { Span } from '../text/span.ts';

/** A place in the manual that leads to another place in it. */
export interface ManualLink {
  readonly span: Span;
  /** Offset of the heading it leads to. */
  readonly target: number;
}

/** The contents lead to their sections. */
export function documentLinks({ manual, units }: Analysis): readonly ManualLink[] {
  const headings = new Map([
    ...manual.chapters.flatMap((chapter) =>
      [chapter, ...chapter.sections].map(({ number, heading }) => [number, heading.start] as const),
    ),
    ...units.all.map(({ number, heading }) => [number, heading.start] as const),
  ]);
  return (manual.contents?.entries ?? []).flatMap(({ number, span }) => {
    const target = headings.get(number);
    return target === undefined ? [] : [{ span, target }];
  });
}
