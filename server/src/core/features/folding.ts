import type { Analysis } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import { chapterSpans } from '../units/chapter-spans.ts';

/** What folds in the manual: the contents, each chapter, each unit, each duty with items. */
export function foldingSpans(analysis: Analysis): readonly Span[] {
  const { contents, units } = analysis.manual;
  const lastEntry = contents?.entries.at(-1);
  return [
    ...(contents && lastEntry ? [{ start: contents.heading.start, end: lastEntry.span.end }] : []),
    ...chapterSpans(analysis.text, analysis.manual).map(({ span }) => span),
    ...units.map(({ span }) => span),
    ...units.flatMap((unit) => unit.duties.filter(({ items }) => 0 < items.length).map(({ span }) => span)),
  ];
}
