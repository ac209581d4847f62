import { foldCode } from '../../text/fold.ts';
import { type Mark, markAt, mayBeMark } from './marks.ts';

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
  for (let offset = start; offset < end; ) {
    const char = text.charCodeAt(offset);
    const isPrefix: boolean = isLineStart && isLinePrefix(text, offset);
    const mark: Mark | undefined = !isPrefix && mayBeMark(char) ? markAt(text, offset) : undefined;
    const isLine: boolean = isLineBreak(char) || mark?.kind === 'line';
    const isBlank: boolean = isPrefix || isBlankCode(char) || mark?.kind === 'blank';
    if (isLine) {
      lines++;
      bits |= 1 < lines || char === PARAGRAPH_SEPARATOR ? GAP_LINE | GAP_PARAGRAPH : GAP_LINE;
    } else if (isPrefix) {
      bits |= GAP_BLANK;
    } else {
      bits |= mark === undefined ? charBits(text, offset, lines) : markBits(mark);
    }
    isLineStart = isLine || (isLineStart && isBlank);
    lines = isLine || isBlank ? lines : 0;
    offset += mark?.length ?? 1;
  }
  return bits === GAP_EMPHASIS && isInIdentifier(text, start, end) ? GAP_STOP : bits;
}

function markBits(mark: Mark): number {
  if (mark.kind === 'char') {
    return isBlankCode(mark.code) ? GAP_BLANK : bitsOf(mark.code);
  }
  return mark.kind === 'blank' ? GAP_BLANK : mark.kind === 'emphasis' ? GAP_EMPHASIS : 0;
}

function charBits(text: string, offset: number, lines: number): number {
  const char = text.charCodeAt(offset);
  return isBlankCode(char) ? blankBits(text, offset, lines) : bitsOf(char);
}

/** Of a character that is no blank; one that nobody sees is nothing. */
function bitsOf(code: number): number {
  return MARKS.get(code) ?? (code !== 0 && foldCode(code) === 0 ? 0 : GAP_STOP);
}

/** "DIVISION_DE_DICTAMEN" in code is no text. */
function isInIdentifier(text: string, start: number, end: number): boolean {
  return text.charAt(start) === '_' && text.charAt(end - 1) === '_';
}

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

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x2028 || code === PARAGRAPH_SEPARATOR;
}

const PARAGRAPH_SEPARATOR = 0x2029;

/** Blanks of every width, also the tie of LaTeX. */
function isBlankCode(code: number): boolean {
  return code === 0x20 || (0x09 <= code && code <= 0x0d) || code === 0x7e || (0x7f < code && foldCode(code) === 0x20);
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
  [0x2011, GAP_HYPHEN],
  [0x2013, GAP_HYPHEN],
  [0x2014, GAP_HYPHEN],
  [0x2a, GAP_EMPHASIS],
  [0x5f, GAP_EMPHASIS],
  [0x7b, GAP_EMPHASIS],
  [0x7d, GAP_EMPHASIS],
  [0x2f, GAP_SLASH],
]);
