import { indexLines, lineSpans } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** One physical line without outer white space. */
export interface Line extends Span {
  readonly text: string;
  /** Leading blanks; a tab counts as one. */
  readonly indent: number;
  /** 0-based place among all lines, blank ones included: lines whose rows follow each other have no blank between. */
  readonly row: number;
}

/** The non-blank lines of a text. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let row = 0;
  for (const span of lineSpans(text, indexLines(text))) {
    const line = trimLine(text, span, row++);
    if (line !== undefined) {
      lines.push(line);
    }
  }
  return lines;
}

function trimLine(text: string, span: Span, row: number): Line | undefined {
  const raw = text.slice(span.start, span.end);
  const trimmed = raw.trim();
  if (trimmed === '') {
    return undefined;
  }
  const indent = raw.length - raw.trimStart().length;
  const start = span.start + indent;
  return { start, end: start + trimmed.length, text: trimmed, indent, row };
}
