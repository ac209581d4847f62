import type { Position, Range } from 'vscode-languageserver';
import { type LineIndex, lineAtOffset } from '../../core/text/line-index.ts';
import type { Span } from '../../core/text/span.ts';

/** The offset of a position; one beyond its line or the text is taken back to the end (LSP 3.17, "Position"). */
export function toOffset({ starts, length }: LineIndex, { line, character }: Position): number {
  const start = starts[line];
  if (start === undefined) {
    return length;
  }
  const next = starts[line + 1];
  return Math.min(start + character, next === undefined ? length : next - 1);
}

export function toRange(lines: LineIndex, { start, end }: Span): Range {
  return { start: toPosition(lines, start), end: toPosition(lines, end) };
}

function toPosition(lines: LineIndex, offset: number): Position {
  const line = lineAtOffset(lines, offset);
  return { line, character: offset - (lines.starts[line] ?? 0) };
}
