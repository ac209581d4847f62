import { indexLines, lineSpans } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** One physical line without outer white space. */
export interface Line extends Span {
  readonly text: string;
  /** Leading blanks; a tab counts as one. */
  readonly indent: number;
}

/** The non-blank lines of a text and its running headers, which are on the page but not in the text. */
export interface PageLines {
  readonly title: Line | undefined;
  readonly lines: readonly Line[];
  readonly furniture: readonly Span[];
}

/**
 * Tells text from page furniture. The first line is the title; each line equal to it is a running header
 * (l. 5 is the title; l. 20, 61, 109 … 3822 are headers).
 */
export function readLines(text: string): PageLines {
  const lines: Line[] = [];
  const furniture: Span[] = [];
  let title: Line | undefined;
  for (const span of lineSpans(text, indexLines(text))) {
    const line = trimLine(text, span);
    if (line === undefined) {
      continue;
    }
    if (title === undefined) {
      title = line;
    } else if (line.text === title.text) {
      furniture.push({ start: line.start, end: line.end });
    } else {
      lines.push(line);
    }
  }
  return { title, lines, furniture };
}

function trimLine(text: string, span: Span): Line | undefined {
  const raw = text.slice(span.start, span.end);
  const trimmed = raw.trim();
  if (trimmed === '') {
    return undefined;
  }
  const indent = raw.length - raw.trimStart().length;
  const start = span.start + indent;
  return { start, end: start + trimmed.length, text: trimmed, indent };
}
