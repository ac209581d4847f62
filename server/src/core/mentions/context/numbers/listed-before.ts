/**
 * Whether a place is in a list of numbers that a colon or a bracket opens: "áreas: 8.3.1.1, 8.3.1.2", "(8.3.1.1 y
 * 8.3.1.2)", "son dos:⏎- 8.4.3.1 — 40 asuntos⏎- 8.4.3.2".
 */
export function isInNumberList(text: string, start: number): boolean {
  const limit = Math.max(0, start - LONGEST);
  for (let at: number | undefined = start; at !== undefined && limit < at; at = skipBack(text, at, limit)) {
    const char = text.charAt(at - 1);
    if (char === ':' || char === '(') {
      return true;
    }
  }
  return false;
}

const LONGEST = 200;

/** Before a mark, a number, "y", or a line of the list that says more; `undefined` where something else stands. */
function skipBack(text: string, at: number, limit: number): number | undefined {
  const char = text.charAt(at - 1);
  if (MARKS.has(char)) {
    return at - 1;
  }
  if (isDigit(char)) {
    return numberStart(text, at, limit);
  }
  if (char === ')' && LIST_LETTER.test(text.slice(Math.max(limit, at - 3), at))) {
    return at - 2;
  }
  if ((char === 'y' || char === 'e') && !/\p{L}/u.test(text.charAt(at - 2))) {
    return at - 1;
  }
  return text.charAt(at) === '\n' ? listLineStart(text, at, limit) : undefined;
}

/** "- 8.4.3.1 — 40 asuntos" */
function listLineStart(text: string, end: number, limit: number): number | undefined {
  const start = limit + text.slice(limit, end).lastIndexOf('\n') + 1;
  return LIST_LINE.test(text.slice(start, end)) ? start : undefined;
}

function numberStart(text: string, end: number, limit: number): number {
  let start = end - 1;
  while (limit < start && (isDigit(text.charAt(start - 1)) || text.charAt(start - 1) === '.')) {
    start--;
  }
  return start;
}

function isDigit(char: string): boolean {
  return '0' <= char && char <= '9';
}

const MARKS: ReadonlySet<string> = new Set([...' \t\r\n,;*•`>/-—–']);
/** "b)" before an entry. */
const LIST_LETTER = /(?:^|[^\p{L}\p{N}])[\p{L}\d]\)$/u;
const LIST_LINE = /^[ \t>]*[*•-][ \t]+\*{0,2}\d+(?:\.\d+)+(?!\d)/;
