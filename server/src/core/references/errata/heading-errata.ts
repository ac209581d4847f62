import type { Issue } from '../../model/issue.ts';
import type { Manual } from '../../model/manual.ts';
import type { Span } from '../../text/span.ts';

/** Headings and entries of the contents that lack the final period of nearly all others, and stray dots in numbers. */
export function headingErrata(text: string, manual: Manual): readonly Issue[] {
  const sections = manual.chapters.flatMap((chapter) => [chapter, ...chapter.sections]);
  const headings = [...sections, ...manual.units].map(({ heading }) => heading);
  const entries = manual.contents?.entries ?? [];
  const names = entries.map(({ span }) => ({ start: span.start, end: withoutPage(text, span) }));
  return [...missingPeriods(text, headings), ...missingPeriods(text, names), ...dottedNumbers(text, entries)];
}

/** Where the name of an entry ends, before its tab and page. */
function withoutPage(text: string, { start, end }: Span): number {
  const tab = text.slice(start, end).lastIndexOf('\t');
  return tab < 0 ? end : start + text.slice(start, start + tab).trimEnd().length;
}

/** A manual whose headings mostly have no period means it so. */
function missingPeriods(text: string, spans: readonly Span[]): readonly Issue[] {
  const missing = spans.filter(({ start, end }) => start < end && !text.slice(start, end).endsWith('.'));
  const isHabit = missing.length * 3 < spans.length;
  return isHabit
    ? missing.map((span) => ({ code: 'heading-period-missing', span, values: [text.slice(span.start, span.end)] }))
    : [];
}

/** `8.4.2.2.` (l. 113); the dot of a chapter's number, `8.`, is right. */
function dottedNumbers(text: string, entries: readonly { readonly span: Span }[]): readonly Issue[] {
  return entries.flatMap(({ span }) => {
    const printed = /^\d+(?:\.\d+)+\.(?=\s)/.exec(text.slice(span.start, Math.min(span.end, span.start + 40)))?.[0];
    return printed === undefined
      ? []
      : [
          {
            code: 'number-trailing-dot' as const,
            span: { start: span.start, end: span.start + printed.length },
            values: [printed, printed.slice(0, -1)],
          },
        ];
  });
}
