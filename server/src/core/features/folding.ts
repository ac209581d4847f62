import type { Analysis } from '../index/analysis.ts';
import type { Span } from '../text/span.ts';

/** What folds in the manual: the contents, each chapter, each unit, each duty with items. */
export function foldingSpans(analysis: Analysis): readonly Span[] {
  const { contents, chapters, units } = analysis.manual;
  const lastEntry = contents?.entries.at(-1);
  const chapterSpans = chapters.map(({ heading }, index) => {
    const next = chapters[index + 1]?.heading.start ?? analysis.text.length;
    const end = analysis.text.slice(heading.start, next).trimEnd().length;
    return { start: heading.start, end: heading.start + end };
  });
  return [
    ...(contents && lastEntry ? [{ start: contents.heading.start, end: lastEntry.span.end }] : []),
    ...chapterSpans,
    ...units.map(({ span }) => span),
    ...units.flatMap((unit) => unit.duties.filter(({ items }) => 0 < items.length).map(({ span }) => span)),
  ];
}
