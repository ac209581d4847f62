import type { Position } from 'vscode-languageserver';
import type { LineIndex } from '../../core/text/line-index.ts';

/** The offset of a position; one beyond its line or the text is taken back to the end (LSP 3.17, "Position"). */
export function toOffset({ starts, length }: LineIndex, { line, character }: Position): number {
  const start = starts[line];
  if (start === undefined) {
    return length;
  }
  const next = starts[line + 1];
  return Math.min(start + character, next === undefined ? length : next - 1);
}
