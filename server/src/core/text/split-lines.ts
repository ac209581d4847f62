import { indexLines } from './line-index.ts';

/** The lines of a text, each with its line end (see `LineIndex`); joined they are the text. The last one has none. */
export function splitLines(text: string): readonly string[] {
  const { starts } = indexLines(text);
  return starts.map((start, line) => text.slice(start, starts[line + 1]));
}

/** Length of one line of {@link splitLines} without its line end. */
export function lengthBeforeLineEnd(line: string): number {
  let length = line.length;
  while (0 < length && isLineEnd(line.charCodeAt(length - 1))) {
    length--;
  }
  return length;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
