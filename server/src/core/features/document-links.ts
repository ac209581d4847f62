import type { Analysis } from '../index/analysis.ts';
import { foldKey } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A place in the manual that leads to another place in it. */
export interface ManualLink {
  readonly span: Span;
  /** Offset of the heading it leads to. */
  readonly target: number;
}

/** The contents lead to their sections, by number, or by name where no number is printed. */
export function documentLinks({ manual, units }: Analysis): readonly ManualLink[] {
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

function keyOf(number: string, name: string): string {
  return number === '' ? foldKey(name) : number;
}
