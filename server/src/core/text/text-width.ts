import { tableOf } from './code-table.ts';

/**
 * An upper bound of the width of one line of regular sans-serif text, in pixels. There is no font to ask where a chart
 * is laid out, and the one who looks at it chooses which is used: for every character the widest of Arial, Verdana and
 * DejaVu Sans counts, so that text may end before the edge and never beyond it.
 */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (let offset = 0; offset < text.length; offset++) {
    thousandths += advanceOf(text.charCodeAt(offset));
  }
  return (thousandths * fontSize) / 1000;
}

const FIRST = 0x20;
/** Advances from U+0020 to U+007E, in thousandths of the font size. */
const ADVANCES: readonly number[] = [
  [352, 401, 460, 838, 636, 1077, 780, 275, 454, 454, 636, 838, 364, 454, 364, 454],
  [636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 454, 454, 838, 838, 838, 556],
  [1015, 684, 686, 722, 771, 667, 611, 778, 752, 421, 500, 693, 557, 863, 748, 788],
  [667, 788, 722, 684, 617, 732, 684, 989, 685, 667, 685, 454, 454, 454, 838, 636],
  [636, 613, 635, 550, 635, 615, 352, 635, 634, 278, 344, 592, 278, 974, 634, 612],
  [635, 635, 427, 521, 394, 634, 592, 818, 592, 592, 525, 636, 454, 636, 838],
].flat();

const OTHERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ '–': 636, '—': 1000, '…': 1000, '·': 454, '«': 645, '»': 645, '¡': 401, '¿': 612 }).concat(
    ['‘', '’', '“', '”', 'º', 'ª', '°'].map((character) => [character, 550]),
  ),
);

const WIDEST = 1400;
/** Half of a character beyond the basic plane, an emoji mostly. */
const SURROGATE = 700;
const knownAdvance = tableOf(computeAdvance);

function advanceOf(code: number): number {
  const isSurrogate = 0xd800 <= code && code <= 0xdfff;
  return code < 0x2100 ? knownAdvance(code) : isSurrogate ? SURROGATE : WIDEST;
}

function computeAdvance(code: number): number {
  const character = String.fromCharCode(code);
  if (/^[\p{M}\p{Cf}]$/u.test(character)) {
    return 0;
  }
  // An accented letter is as wide as its base.
  const base = character.normalize('NFD').charCodeAt(0);
  return OTHERS.get(character) ?? ADVANCES[base - FIRST] ?? WIDEST;
}
