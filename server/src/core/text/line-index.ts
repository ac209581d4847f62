import { lastNotAbove } from './sorted.ts';
import type { Span } from './span.ts';

/**
 * Where the lines of a text begin, as offsets. A line ends at `\n`, `\r\n` or a lone `\r`
 * (LSP 3.17, "Text Documents"), so that editors and this index count alike.
 */
export interface LineIndex {
  /** Offset of each line's first character; entry 0 is 0. */
  readonly starts: readonly number[];
  readonly length: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export function indexLines(text: string): LineIndex {
  const starts = [0];
  // indexOf runs natively: this is on the way to the first hover, before any loop of ours is compiled.
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (0 <= feed || 0 <= carriage) {
    if (carriage < 0 || (0 <= feed && feed < carriage)) {
      starts.push(feed + 1);
      feed = text.indexOf('\n', feed + 1);
    } else {
      const end = feed === carriage + 1 ? feed : carriage;
      starts.push(end + 1);
      carriage = text.indexOf('\r', end + 1);
      feed = feed === end ? text.indexOf('\n', end + 1) : feed;
    }
  }
  return { starts, length: text.length };
}

/** The 0-based line that holds an offset; offsets outside the text are clamped. */
export function lineAtOffset(index: LineIndex, offset: number): number {
  return lastNotAbove(index.starts, offset);
}

/** Each line's span without its line end. */
export function lineSpans(text: string, index: LineIndex): readonly Span[] {
  return index.starts.map((start, line) => {
    let end = index.starts[line + 1] ?? text.length;
    while (start < end && isLineEnd(text.charCodeAt(end - 1))) {
      end--;
    }
    return { start, end };
  });
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}
