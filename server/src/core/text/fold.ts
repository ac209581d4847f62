import type { Span } from './span.ts';

/**
 * Folding: text with case and accents removed, each UTF-16 unit mapped to exactly one unit, so that an
 * offset into the folded text is an offset into the original. `"COORDINACIÓN"` folds to `"coordinacion"`.
 *
 * A combining mark (decomposed input) and a soft hyphen have no unit to merge into without moving offsets;
 * they fold to U+0000, which readers of folded text skip.
 */
const IGNORED = '\u0000';

const TABLE_SIZE = 0x2100;
/** Folded code + 1, filled as codes are met; 0 stands for one not met yet. */
const table = new Uint16Array(TABLE_SIZE);

export function foldText(text: string): string {
  let folded = '';
  let copied = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    const target = foldCode(code);
    if (target !== code) {
      folded += text.slice(copied, offset) + String.fromCharCode(target);
      copied = offset + 1;
    }
  }
  return folded + text.slice(copied);
}

/** The folded form of one UTF-16 unit. */
export function foldCode(code: number): number {
  if (TABLE_SIZE <= code) {
    return code === BYTE_ORDER_MARK ? 0 : code;
  }
  const known = table[code] ?? 0;
  if (known !== 0) {
    return known - 1;
  }
  const folded = foldSlowly(code);
  table[code] = folded + 1;
  return folded;
}

/** A key for comparing names: folded, white space collapsed, ignored units and the final period dropped. */
export function foldKey(text: string): string {
  return splitLigatures(foldText(text))
    .replaceAll(IGNORED, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*\.?\s*$/, '')
    .trim();
}

const BYTE_ORDER_MARK = 0xfeff;

function foldSlowly(code: number): number {
  const isCombiningMark = 0x0300 <= code && code <= 0x036f;
  if (isCombiningMark || INVISIBLE.test(String.fromCharCode(code))) {
    return 0;
  }
  if (OTHER_BLANKS.test(String.fromCharCode(code))) {
    return 0x20;
  }
  const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
  // Some letters change length when lowered (U+0130); keeping them keeps offsets.
  return base.length === 1 ? base.charCodeAt(0) : code;
}

/** Soft hyphens, joiners, marks of the direction of writing: characters that nobody sees. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/;
const OTHER_BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/;

/** `ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ`: letters that a typesetter printed as one. */
export const FIRST_LIGATURE = 0xfb00;
const LIGATURES = /[\ufb00-\ufb06]/g;

export function hasLigatures(text: string): boolean {
  return LIGATURE.test(text);
}

const LIGATURE = new RegExp(LIGATURES.source);

/** The text with each letter apart. Offsets behind one are moved. */
export function splitLigatures(text: string): string {
  return text.replace(LIGATURES, (ligature) => ligature.normalize('NFKC'));
}

/** Where a text says something, whether its letters are printed apart or as one; `undefined` where it does not. */
export function findPlain(text: string, sought: string): Span | undefined {
  const start = splitLigatures(text).indexOf(sought);
  if (start < 0) {
    return undefined;
  }
  const unitsUpTo = (letters: number): number => {
    let units = 0;
    for (let read = 0; read < letters; units++) {
      read += splitLigatures(text.charAt(units)).length;
    }
    return units;
  };
  return { start: unitsUpTo(start), end: unitsUpTo(start + sought.length) };
}
