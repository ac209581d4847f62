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

/** Whether an empty line ends right before an offset. Asked at each line of a draft, so it walks back and cuts nothing out. */
export function isBehindEmptyLine(text: string, offset: number): boolean {
  if (text.charCodeAt(offset - 1) !== LINE_FEED) {
    return false;
  }
  const first = Math.max(0, offset - LONGEST_EMPTY_LINE);
  let before = offset - 2;
  while (first <= before && BLANKS.has(text.charCodeAt(before))) {
    before--;
  }
  return first <= before && text.charCodeAt(before) === LINE_FEED;
}

const LINE_FEED = 0x0a;
/** As in {@link EMPTY_LINE}. */
const BLANKS: ReadonlySet<number> = new Set(
  [...'\t\v\f\r> \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'].map(
    (char) => char.charCodeAt(0),
  ),
);
