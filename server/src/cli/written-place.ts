import { type LineIndex, lineAtOffset } from '../core/text/line-index.ts';

/** A place as people and other programs count: from 1, columns in UTF-16 units. */
export interface WrittenPlace {
  readonly line: number;
  readonly column: number;
}

export function writtenPlace(lines: LineIndex, offset: number): WrittenPlace {
  const line = lineAtOffset(lines, offset);
  return { line: line + 1, column: offset - (lines.starts[line] ?? 0) + 1 };
}
