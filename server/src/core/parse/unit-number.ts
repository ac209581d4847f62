import type { Issue } from '../model/issue.ts';
import type { Span } from '../text/span.ts';

/**
 * A number that no unit before has; a repeated one gets a suffix, so that two sections never become one.
 * `used` counts how often each was wanted.
 */
export function takeNumber(
  wanted: string,
  place: Span,
  used: Map<string, number>,
  report: (issue: Issue) => void,
): string {
  const copy = (used.get(wanted) ?? 0) + 1;
  used.set(wanted, copy);
  if (copy === 1) {
    return wanted;
  }
  const number = `${wanted}~${copy}`;
  report({ code: 'number-repeated', span: { start: place.start, end: place.end }, values: [wanted, number] });
  return number;
}
