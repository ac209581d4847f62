import { sharedEnds } from './sequences.ts';
import { lastNotAbove } from './sorted.ts';
import type { Span } from './span.ts';
import { splitLines } from './split-lines.ts';

/**
 * A text kept as its lines, so that an edit touches the lines it concerns and none behind them is joined or searched
 * again. Immutable: an edit gives another one, which shares the lines that did not change.
 */
export interface LineText {
  /** The lines in pages: an edit copies one page and the list of pages, not tens of thousands of lines. */
  readonly pages: readonly LinePage[];
  /** Of each page, the number of its first line and its offset; the last entry is behind the text. */
  readonly firstLines: Uint32Array;
  readonly offsets: Uint32Array;
  /** At least one. */
  readonly lineCount: number;
  readonly length: number;
  /** What it was made of by an edit. Weak, so that a document does not keep all that it ever was. */
  readonly origin: { readonly before: WeakRef<LineText>; readonly change: TextChange } | undefined;
}

interface LinePage {
  /** Each with its line end. */
  readonly lines: readonly string[];
  /** Offset of each line in the page, and the length of the page as the last entry. */
  readonly starts: Uint32Array;
}

/** `[start, end)` of a text became `length` characters. */
export interface TextChange extends Span {
  readonly length: number;
}

/** A character of a line; within the line, before its line end. */
export interface LinePlace {
  readonly line: number;
  readonly character: number;
}

/** Lines of a page when it is made; an edited one may have up to twice as many. */
const PAGE = 128;

export function lineTextOf(text: string): LineText {
  return withPages(pagesOf(splitLines(text)), undefined);
}

/** `text` in the place of what stands from `start` to `end`. */
export function replaceInLines(before: LineText, start: LinePlace, end: LinePlace, text: string): LineText {
  const merged =
    lineOf(before, start.line).slice(0, start.character) + text + lineOf(before, end.line).slice(end.character);
  // What follows a lone "\r" may now begin with "\n": then the two are one line end.
  const previous = 0 < start.line ? lineOf(before, start.line - 1) : '';
  const joins = previous.endsWith('\r') && merged.startsWith('\n');
  const pieces = splitLines(joins ? previous + merged : merged);
  const isLast = end.line === before.lineCount - 1;
  // Unless it was the last line, the merged text ends in a line end, after which nothing stands of its own.
  return spliceLines(before, joins ? start.line - 1 : start.line, end.line + 1, isLast ? pieces : pieces.slice(0, -1));
}

/** What of `before` became how much of `after`, in whole lines; `undefined` when nothing changed. */
export function changedLines(before: LineText, after: LineText): TextChange | undefined {
  return after.origin?.before.deref() === before ? after.origin.change : compareLines(before, after);
}

/** A 0-based line with its line end; empty where there is none. */
export function lineOf(text: LineText, line: number): string {
  const page = lastNotAbove(text.firstLines, line, text.pages.length);
  return text.pages[page]?.lines[line - (text.firstLines[page] ?? 0)] ?? '';
}

/** The offset of a 0-based line; that of the end of the text for the line behind the last. */
export function startOfLine(text: LineText, line: number): number {
  const page = lastNotAbove(text.firstLines, line, text.pages.length);
  return (text.offsets[page] ?? 0) + (text.pages[page]?.starts[line - (text.firstLines[page] ?? 0)] ?? 0);
}

/** The 0-based line that holds an offset of the text. */
export function lineHolding(text: LineText, offset: number): number {
  const page = lastNotAbove(text.offsets, offset, text.pages.length);
  const { lines = [], starts = text.offsets } = text.pages[page] ?? {};
  return (text.firstLines[page] ?? 0) + lastNotAbove(starts, offset - (text.offsets[page] ?? 0), lines.length);
}

export function wholeText({ pages }: LineText): string {
  return pages.map(({ lines }) => lines.join('')).join('');
}

/** The text from one offset to another, without joining the whole. */
export function sliceLines(text: LineText, start: number, end: number): string {
  const first = lastNotAbove(text.offsets, start, text.pages.length);
  const last = lastNotAbove(text.offsets, end, text.pages.length);
  let slice = '';
  for (let page = first; page <= last; page++) {
    const { lines = [], starts = text.offsets } = text.pages[page] ?? {};
    const offset = text.offsets[page] ?? 0;
    const from = page === first ? lastNotAbove(starts, start - offset, lines.length) : 0;
    const to = page === last ? lastNotAbove(starts, end - offset, lines.length) + 1 : lines.length;
    slice += lines.slice(from, to).join('');
  }
  const from = startOfLine(text, lineHolding(text, start));
  return slice.slice(start - from, Math.max(start, end) - from);
}

function compareLines(before: LineText, after: LineText): TextChange | undefined {
  // Pages and lines that no edit touched are the same objects, which are compared by their addresses.
  const pages = sharedEnds(before.pages, after.pages);
  const linesIn = ({ pages: all }: LineText) =>
    all.slice(pages.head, all.length - pages.tail).flatMap(({ lines }) => lines);
  const [old, now] = [linesIn(before), linesIn(after)];
  const lines = sharedEnds(old, now);
  const start = (before.offsets[pages.head] ?? 0) + lengthOf(old.slice(0, lines.head));
  const end = start + lengthOf(old.slice(lines.head, old.length - lines.tail));
  const length = lengthOf(now.slice(lines.head, now.length - lines.tail));
  return start === end && length === 0 ? undefined : { start, end, length };
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}

function spliceLines(before: LineText, from: number, to: number, lines: readonly string[]): LineText {
  const { pages, firstLines } = before;
  const first = lastNotAbove(firstLines, from, pages.length);
  const last = lastNotAbove(firstLines, to - 1, pages.length);
  const start = startOfLine(before, from);
  const change = { start, end: startOfLine(before, to), length: lengthOf(lines) };
  const edited = (pages[first]?.lines ?? [])
    .slice(0, from - (firstLines[first] ?? 0))
    .concat(lines, (pages[last]?.lines ?? []).slice(to - (firstLines[last] ?? 0)));
  return withPages(pages.slice(0, first).concat(pagesOf(edited), pages.slice(last + 1)), {
    before: new WeakRef(before),
    change,
  });
}

function withPages(pages: readonly LinePage[], origin: LineText['origin']): LineText {
  const firstLines = new Uint32Array(pages.length + 1);
  const offsets = new Uint32Array(pages.length + 1);
  pages.forEach(({ lines, starts }, page) => {
    firstLines[page + 1] = (firstLines[page] ?? 0) + lines.length;
    offsets[page + 1] = (offsets[page] ?? 0) + (starts[lines.length] ?? 0);
  });
  return {
    pages,
    firstLines,
    offsets,
    lineCount: firstLines[pages.length] ?? 0,
    length: offsets[pages.length] ?? 0,
    origin,
  };
}

function pagesOf(lines: readonly string[]): readonly LinePage[] {
  const pages: LinePage[] = [];
  for (let first = 0; first < lines.length; ) {
    // What is left over stays with the last page.
    const end = lines.length < first + 2 * PAGE ? lines.length : first + PAGE;
    pages.push(pageOf(lines.slice(first, end)));
    first = end;
  }
  return pages;
}

function pageOf(lines: readonly string[]): LinePage {
  const starts = new Uint32Array(lines.length + 1);
  lines.forEach((line, index) => {
    starts[index + 1] = (starts[index] ?? 0) + line.length;
  });
  return { lines, starts };
}
