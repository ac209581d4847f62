import type { Span } from './span.ts';

/**
 * What parts the paragraphs of a draft: a line with nothing in it but blanks (no-break ones too) and marks of a
 * quotation (`>`), whether lines end in `\n` or `\r\n`. From the line feed before it to its own.
 *
 * Invariant: no more than {@link LONGEST_EMPTY_LINE} characters, so that an edit far away makes and breaks none.
 *
 * Stricter than this is only what words of one name may have between them (`mentions/reading/gap.ts`): a line that
 * holds nothing but the mark of a comment (`%`, `//`) parts no sentences, and yet no name goes across it.
 */
const EMPTY_LINE = /\n[\t\v\f\r\p{Zs}>]{0,80}\n/gu;
const LONGEST_EMPTY_LINE = 82;

export function hasEmptyLine(text: string): boolean {
  return findEmptyLine(text, 0) !== undefined;
}

/** The first empty line whose span begins at or after `from`. */
export function findEmptyLine(text: string, from: number): Span | undefined {
  EMPTY_LINE.lastIndex = from;
  const found = EMPTY_LINE.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

/** The last empty line of a text. */
export function findLastEmptyLine(text: string): Span | undefined {
  let last: Span | undefined;
  for (let next = findEmptyLine(text, 0); next !== undefined; next = findEmptyLine(text, next.end - 1)) {
    last = next;
  }
  return last;
}

/** Whether an empty line ends right before an offset. */
export function isBehindEmptyLine(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_EMPTY_LINE), offset);
  return EMPTY_LINE_AT_END.test(before);
}

const EMPTY_LINE_AT_END = new RegExp(`${EMPTY_LINE.source}$`, 'u');
