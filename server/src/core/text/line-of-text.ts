import type { Span } from './span.ts';

/** The line that holds an offset, without its line end. */
export function lineOfText(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}
