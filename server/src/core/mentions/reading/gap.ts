/** What stands between two words of a draft, as bits. A gap of blanks alone is {@link GAP_BLANK} at most. */
export const GAP_BLANK = 1;
export const GAP_LINE = 2;
/** An empty line, quote marks aside. */
export const GAP_PARAGRAPH = 4;
export const GAP_COMMA = 8;
export const GAP_PERIOD = 16;
export const GAP_SEMICOLON = 32;
export const GAP_OPEN = 64;
export const GAP_CLOSE = 128;
export const GAP_HYPHEN = 256;
/** Markdown emphasis or LaTeX braces: inside a name they are nothing, at its end they close it. */
export const GAP_EMPHASIS = 512;
/** Two or more blanks or a tab inside a line: columns of a table. */
export const GAP_WIDE = 1024;
export const GAP_SLASH = 2048;
/** Anything else: no name goes across it. */
export const GAP_STOP = 4096;

/** What may stand inside a name wherever a blank does. */
export const GAP_INSIDE_NAME = GAP_BLANK | GAP_LINE | GAP_EMPHASIS | GAP_WIDE;

/** The bits of one gap. After a line break, marks of quotes and of comments in code count as blanks. */
export function gapBits(text: string, start: number, end: number): number {
  if (end - start === 1 && text.charCodeAt(start) === 0x20) {
    return GAP_BLANK;
  }
  let bits = 0;
  let lines = 0;
  let isLineStart = false;
  for (let offset = start; offset < end; offset++) {
    const char = text.charCodeAt(offset);
    if (char === 0x0a) {
      lines++;
      bits |= 1 < lines ? GAP_LINE | GAP_PARAGRAPH : GAP_LINE;
      isLineStart = true;
      continue;
    }
    if (isLineStart && isLinePrefix(text, offset)) {
      bits |= GAP_BLANK;
      continue;
    }
    const command = char === 0x5c ? fontCommandLength(text, offset) : 1;
    if (1 < command) {
      bits |= GAP_EMPHASIS;
      offset += command - 1;
      continue;
    }
    const isBlank = isBlankCode(char);
    if (!isBlank) {
      isLineStart = false;
      lines = 0;
    }
    bits |= isBlank ? blankBits(text, offset, lines) : (MARKS.get(char) ?? GAP_STOP);
  }
  return bits === GAP_EMPHASIS && isInIdentifier(text, start, end) ? GAP_STOP : bits;
}

/** "DIVISION_DE_DICTAMEN" in code is no text. */
function isInIdentifier(text: string, start: number, end: number): boolean {
  return text.charAt(start) === '_' && text.charAt(end - 1) === '_';
}

/** How long a command of LaTeX is that changes the letters of what its brace opens, as `\textsc{`; 1 for any other backslash. */
export function fontCommandLength(text: string, offset: number): number {
  FONT_COMMAND.lastIndex = offset;
  return FONT_COMMAND.exec(text)?.[0].length ?? 1;
}

/** The text with such commands taken out, for comparing letters. */
export function withoutFontCommands(text: string): string {
  return text.replace(new RegExp(FONT_COMMAND.source, 'g'), '');
}

const FONT_COMMAND = /\\(?:text(?:sc|bf|it|tt|sf|rm|sl|up|md|normal)|emph|underline|uline|mbox|MakeUppercase)\{/y;

function isLinePrefix(text: string, offset: number): boolean {
  const char = text.charAt(offset);
  return char === '>' || char === '#' || char === '%' || isDoubled(text, offset, '/') || isDoubled(text, offset, '-');
}

function isDoubled(text: string, offset: number, char: string): boolean {
  return text.charAt(offset) === char && (text.charAt(offset + 1) === char || text.charAt(offset - 1) === char);
}

function blankBits(text: string, offset: number, lines: number): number {
  const char = text.charCodeAt(offset);
  const isWide = lines === 0 && (char === 0x09 || (char === 0x20 && text.charCodeAt(offset + 1) === 0x20));
  return isWide ? GAP_BLANK | GAP_WIDE : GAP_BLANK;
}

function isBlankCode(code: number): boolean {
  return (
    code === 0x20 ||
    (0x09 <= code && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2007 ||
    code === 0x7e
  );
}

/** Raised figures of notes: "Dictamen¹". */
const RAISED: readonly number[] = [0xb9, 0xb2, 0xb3, 0x2070, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079];

const MARKS: ReadonlyMap<number, number> = new Map([
  ...RAISED.map((code) => [code, 0] as const),
  [0x2c, GAP_COMMA],
  [0x2e, GAP_PERIOD],
  [0x3b, GAP_SEMICOLON],
  [0x28, GAP_OPEN],
  [0x29, GAP_CLOSE],
  [0x2d, GAP_HYPHEN],
  [0x2010, GAP_HYPHEN],
  [0x2013, GAP_HYPHEN],
  [0x2014, GAP_HYPHEN],
  [0x2a, GAP_EMPHASIS],
  [0x5f, GAP_EMPHASIS],
  [0x7b, GAP_EMPHASIS],
  [0x7d, GAP_EMPHASIS],
  [0x2f, GAP_SLASH],
  [0x00ad, 0],
  [0x200b, 0],
  [0x200c, 0],
  [0x200d, 0],
  [0xfeff, 0],
]);
