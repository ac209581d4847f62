import { entityCode } from './entities.ts';

/**
 * What a few characters of a draft are to its reader: a `char` written in other ones (`&oacute;`, `\'o`), nothing at all
 * (`\-`, `<wbr>`), a blank (`\,`), the end of a line (`<br>`), a change of type (`<b>`, `\textsc{`).
 */
export type Mark = { readonly length: number } & (
  | { readonly kind: 'char'; readonly code: number }
  | { readonly kind: 'nothing' | 'blank' | 'line' | 'emphasis' }
);

/** Whether a mark may begin with a UTF-16 unit: most are passed over so. */
export function mayBeMark(code: number): boolean {
  return code < 0x80 && (code === 0x5c || code === 0x3c || code === 0x26 || code === 0x25 || code === 0x7b);
}

/** The mark at an offset; `undefined` where the character stands for itself. */
export function markAt(text: string, offset: number): Mark | undefined {
  switch (text.charCodeAt(offset)) {
    case 0x5c:
      return accentAt(text, offset) ?? (endsRow(text, offset) ? undefined : markOf(COMMANDS, text, offset));
    case 0x7b:
      return accentAt(text, offset);
    case 0x3c:
      return markOf(TAGS, text, offset);
    case 0x26:
      return entityAt(text, offset);
    case 0x25:
      return isComment(text, offset) ? markOf(COMMENTS, text, offset) : undefined;
    default:
      return undefined;
  }
}

type Pattern = readonly [kind: Exclude<Mark['kind'], 'char'>, pattern: RegExp];

function markOf(patterns: readonly Pattern[], text: string, offset: number): Mark | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset;
    const [written] = pattern.exec(text) ?? [];
    if (written !== undefined) {
      return { kind, length: written.length };
    }
  }
  return undefined;
}

/** A command of LaTeX swallows the blanks behind it; a backslash at the end of a line breaks it in Markdown. */
const COMMANDS: readonly Pattern[] = [
  ['nothing', /\\(?:[-/!]|(?:allowbreak|nolinebreak|nobreak)(?:\{\}|(?![A-Za-z])[ \t]*))/y],
  ['line', /\\\\\*?(?:[ \t]*\r?\n)?|\\[ \t]*\r?\n|\\(?:newline|linebreak)(?:\{\}|(?![A-Za-z])[ \t]*)(?:[ \t]*\r?\n)?/y],
  ['blank', /\\(?:[,:; ]|(?:space|nobreakspace|thinspace|enspace|q?quad)(?:\{\}|(?![A-Za-z])[ \t]*))/y],
  [
    'emphasis',
    /\\(?:text(?:sc|bf|it|tt|sf|rm|sl|up|md|normal)|emph|underline|uline|mbox|MakeUppercase)\{|\\(?:bf|it|em|sc|sl|rm|bfseries|itshape|scshape|slshape|em)(?![A-Za-z])[ \t]?/y,
  ],
];

/** `\\\\` behind a cell of a table: the next row is another matter. */
function endsRow(text: string, offset: number): boolean {
  if (text.charCodeAt(offset + 1) !== 0x5c) {
    return false;
  }
  const before = text.slice(Math.max(0, offset - LONGEST_ROW), offset);
  return /(?<!\\)&/.test(before.slice(before.lastIndexOf('\n') + 1));
}

const LONGEST_ROW = 500;

/** Inside a line; cells and paragraphs of a page keep words apart. A figure raised by a tag is a note's. */
const TAGS: readonly Pattern[] = [
  ['nothing', /<wbr\s?\/?>|<sup>(?:<a [^<>\n]{0,80}>)?[[(]?\d{1,3}[\])]?(?:<\/a>)?<\/sup>/iy],
  ['line', /<br\s{0,3}\/?>(?:[ \t]*\r?\n)?/iy],
  ['emphasis', /<\/?(?:b|i|u|em|strong|span|font|mark|small|big|a|abbr|ins|nobr)(?:\s[^<>\n]{0,120})?>/iy],
];

/** To the end of the line, and the blanks that the next one begins with; no mark in it that names do not cross. */
const COMMENTS: readonly Pattern[] = [['nothing', /%[^\n.:=|[\]@!?+«»“”¿¡]{0,80}\r?\n[ \t]*/y]];

/** "10 %" and "\%" are signs; a line that begins with one is read like the others. */
function isComment(text: string, offset: number): boolean {
  let before = offset - 1;
  while (0 <= before && (text.charCodeAt(before) === 0x20 || text.charCodeAt(before) === 0x09)) {
    before--;
  }
  return 0 <= before && /[^\d\\\n]/.test(text.charAt(before)) && text.charAt(offset - 1) !== '\\';
}

function entityAt(text: string, offset: number): Mark | undefined {
  ENTITY.lastIndex = offset;
  const [written, name] = ENTITY.exec(text) ?? [];
  const code = name === undefined ? undefined : entityCode(name);
  return written === undefined || code === undefined ? undefined : { kind: 'char', code, length: written.length };
}

const ENTITY = /&(#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,14});/y;

/** `\'o`, `\'{o}`, `\'{\i}`, `\~n`, `{\'o}` of LaTeX and `\u00f3` of code: the letter, without its accent in LaTeX. */
function accentAt(text: string, offset: number): Mark | undefined {
  ACCENT.lastIndex = offset;
  const match = ACCENT.exec(text);
  if (match === null) {
    return undefined;
  }
  const [whole, grouped, braced, plain, hex] = match;
  const code = hex === undefined ? (grouped ?? braced ?? plain ?? '').charCodeAt(0) : Number.parseInt(hex, 16);
  return { kind: 'char', code, length: whole.length };
}

const ACCENT =
  /\{\\['`"~^]\\?([A-Za-z])\}|\\['`"~^]\{\\?([A-Za-z])\}|\\['`"~^]\\?([aeiounAEIOUN])|\\u([0-9a-fA-F]{4})/y;
