/** No destination, no argument of a command is longer. */
export const LONGEST_TARGET = 300;

/**
 * Offsets of the brackets and braces before an offset that are not closed there, the nearest first; as far as the
 * paragraph goes: before `|` in `"a (b) (c {d|"` those of `{` and of the second `(`.
 */
export function openMarksBefore(text: string, offset: number): readonly number[] {
  const open: number[] = [];
  let [braces, brackets] = [0, 0];
  for (let at = offset - 1; 0 <= at && offset - LONGEST_TARGET < at; at--) {
    switch (text.charCodeAt(at)) {
      case CLOSE_BRACE:
        braces++;
        break;
      case CLOSE_BRACKET:
        brackets++;
        break;
      case OPEN_BRACE:
        braces = leave(open, at, braces);
        break;
      case OPEN_BRACKET:
        brackets = leave(open, at, brackets);
        break;
      case LINE_FEED:
        if (text.charCodeAt(at - 1) === LINE_FEED) {
          return open;
        }
    }
  }
  return open;
}

const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE, LINE_FEED] = [0x28, 0x29, 0x7b, 0x7d, 0x0a];

/** One of those that are closed further on, or an open one. */
function leave(open: number[], at: number, closed: number): number {
  if (closed === 0) {
    open.push(at);
    return 0;
  }
  return closed - 1;
}
