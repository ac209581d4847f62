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
    return code;
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
  return foldText(text)
    .replaceAll(IGNORED, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*\.?\s*$/, '')
    .trim();
}

function foldSlowly(code: number): number {
  const isCombiningMark = 0x0300 <= code && code <= 0x036f;
  const isSoftHyphen = code === 0x00ad;
  const isZeroWidth = 0x200b <= code && code <= 0x200d;
  if (isCombiningMark || isSoftHyphen || isZeroWidth) {
    return 0;
  }
  const isNoBreakSpace = code === 0x00a0 || code === 0x202f || code === 0x2007;
  if (isNoBreakSpace) {
    return 0x20;
  }
  const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
  // Some letters change length when lowered (U+0130); keeping them keeps offsets.
  return base.length === 1 ? base.charCodeAt(0) : code;
}
