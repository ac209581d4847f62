import type { Span } from './span.ts';
import { splitLines } from './split-lines.ts';

/**
 * A text kept as its lines, so that an edit touches the lines it concerns and none behind them is joined or searched
 * again. Immutable: an edit gives another one, which shares the lines that did not change.
 */
export interface LineText {
  /** Each with its line end; at least one. */
  readonly lines: readonly string[];
  /** Offset of each line, and the length of the text as the last entry. */
  readonly starts: Uint32Array;
  /** What it was made of by an edit. Weak, so that a document does not keep all that it ever was. */
  readonly origin: { readonly before: WeakRef<LineText>; readonly change: TextChange } | undefined;
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

export function lineTextOf(text: string): LineText {
  const lines = splitLines(text);
  const starts = new Uint32Array(lines.length + 1);
  fillStarts(starts, lines, 0, 0);
  return { lines, starts, origin: undefined };
}

/** `text` in the place of what stands from `start` to `end`. */
export function replaceInLines(before: LineText, start: LinePlace, end: LinePlace, text: string): LineText {
  const { lines } = before;
  const merged =
    lineAt(lines, start.line).slice(0, start.character) + text + lineAt(lines, end.line).slice(end.character);
  // What follows a lone "\r" may now begin with "\n": then the two are one line end.
  const previous = lines[start.line - 1] ?? '';
  const joins = previous.endsWith('\r') && merged.startsWith('\n');
  const pieces = splitLines(joins ? previous + merged : merged);
  const isLast = end.line === lines.length - 1;
  // Unless it was the last line, the merged text ends in a line end, after which nothing stands of its own.
  return spliceLines(before, joins ? start.line - 1 : start.line, end.line + 1, isLast ? pieces : pieces.slice(0, -1));
}

/** What of `before` became how much of `after`, in whole lines; `undefined` when nothing changed. */
export function changedLines(before: LineText, after: LineText): TextChange | undefined {
  return after.origin?.before.deref() === before ? after.origin.change : compareLines(before, after);
}

/** The 0-based line that holds an offset of the text. */
export function lineHolding({ lines, starts }: LineText, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** The text from one offset to another, without joining the whole. */
export function sliceLines(text: LineText, start: number, end: number): string {
  const { lines, starts } = text;
  const first = lineHolding(text, start);
  const last = lineHolding(text, end);
  const from = starts[first] ?? 0;
  return lines
    .slice(first, last + 1)
    .join('')
    .slice(start - from, end - from);
}

function compareLines(before: LineText, after: LineText): TextChange | undefined {
  const old = before.lines;
  const now = after.lines;
  const shorter = Math.min(old.length, now.length);
  let first = 0;
  // Lines that no edit touched are the same string, which is compared by its address.
  while (first < shorter && old[first] === now[first]) {
    first++;
  }
  let behind = 0;
  while (behind < shorter - first && old[old.length - 1 - behind] === now[now.length - 1 - behind]) {
    behind++;
  }
  const start = before.starts[first] ?? 0;
  const end = before.starts[old.length - behind] ?? 0;
  const length = (after.starts[now.length - behind] ?? 0) - start;
  return start === end && length === 0 ? undefined : { start, end, length };
}

/** More arguments than this a call may not take. */
const MAX_SPREAD = 10_000;

function spliceLines(before: LineText, from: number, to: number, pieces: readonly string[]): LineText {
  const lines =
    pieces.length < MAX_SPREAD
      ? before.lines.toSpliced(from, to - from, ...pieces)
      : before.lines.slice(0, from).concat(pieces, before.lines.slice(to));
  const starts = new Uint32Array(lines.length + 1);
  starts.set(before.starts.subarray(0, from));
  const start = before.starts[from] ?? 0;
  fillStarts(starts, pieces, from, start);
  const behind = from + pieces.length;
  const end = before.starts[to] ?? 0;
  const moved = (starts[behind] ?? 0) - end;
  for (let line = behind + 1, old = to + 1; line < starts.length; line++, old++) {
    starts[line] = (before.starts[old] ?? 0) + moved;
  }
  const change = { start, end, length: end + moved - start };
  return { lines, starts, origin: { before: new WeakRef(before), change } };
}

function fillStarts(starts: Uint32Array, lines: readonly string[], first: number, offset: number): void {
  let start = offset;
  let line = first;
  starts[line] = start;
  for (const text of lines) {
    start += text.length;
    starts[++line] = start;
  }
}

function lineAt(lines: readonly string[], line: number): string {
  return lines[line] ?? '';
}
