/**
 * Where a name ends whose last word ends at `end`: behind what closes there what opened inside it, as in "(B, C, E)",
 * "del \textsc{PAE}", "del <b>PAE</b>". Emphasis of Markdown stays outside.
 */
export function nameEndAt(text: string, start: number, end: number): number {
  let closed = end;
  for (let next = closerAt(text, start, closed); next !== closed; next = closerAt(text, start, closed)) {
    closed = next;
  }
  return closed;
}

function closerAt(text: string, start: number, end: number): number {
  switch (text.charAt(end)) {
    case ')':
      return isOpen(text.slice(start, end), '(', ')') ? end + 1 : end;
    case '}':
      return isOpen(text.slice(start, end), '{', '}') ? end + 1 : end;
    case '<':
      return tagEnd(text, start, end);
    default:
      return end;
  }
}

function isOpen(written: string, open: string, close: string): boolean {
  return written.split(close).length < written.split(open).length;
}

function tagEnd(text: string, start: number, end: number): number {
  CLOSING_TAG.lastIndex = end;
  const [tag = '', name = ''] = CLOSING_TAG.exec(text) ?? [];
  const written = text.slice(start, end).toLowerCase();
  return name !== '' && isOpen(written, `<${name.toLowerCase()}`, `</${name.toLowerCase()}`) ? end + tag.length : end;
}

const CLOSING_TAG = /<\/([a-z]{1,6})>/iy;
