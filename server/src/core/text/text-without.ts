import type { Span } from './span.ts';

/** What stands in a span of a text less the parts of it that are left out; those are in order and apart. */
export function textWithout(text: string, { start: from, end: to }: Span, leftOut: readonly Span[]): string {
  let kept = '';
  let next = from;
  for (const { start, end } of leftOut) {
    if (next <= start && start < to) {
      kept += `${text.slice(next, start)} `;
      next = end;
    }
  }
  return kept + text.slice(next, Math.max(next, to));
}
