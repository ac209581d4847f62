import { foldText } from '../../text/fold.ts';
import { isBehindEmptyLine } from '../../text/paragraphs.ts';
import { ABBREVIATIONS } from '../names/head-words.ts';
import { mayBeShortened } from '../names/shortened.ts';

/**
 * The first offset at or after `from` that no name and no list of names goes across: after an empty line, after a
 * mark that stands in no name, after the period of a sentence. It is known from the few characters before it.
 * `text.length` when there is none.
 */
export function boundaryAfter(text: string, from: number): number {
  for (let offset = Math.max(1, from); offset < text.length; offset++) {
    if (isBoundary(text, offset)) {
      return offset;
    }
  }
  return text.length;
}

function isBoundary(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset - 1);
  if (code === 0x0a) {
    return isBehindEmptyLine(text, offset);
  }
  if (code < 0x80 ? STOPS.includes(code) : OTHER_STOPS.includes(code)) {
    return !isInMark(text, offset - 1);
  }
  const isBlank = code === 0x20 || code === 0x0d;
  return isBlank && text.charCodeAt(offset - 2) === 0x2e && !isAbbreviated(text, offset - 2);
}

/** `: = | [ ] @ ! ? +` and Spanish marks: a gap with one of them joins no two words. */
const STOPS: readonly number[] = [...':=|[]@!?+'].map((char) => char.charCodeAt(0));
const OTHER_STOPS: readonly number[] = [...'«»“”¿¡'].map((char) => char.charCodeAt(0));

/** "<span style="color: red">" and "\:" may stand in a name; what only looks so makes a block longer, no more. */
function isInMark(text: string, stop: number): boolean {
  if (text.charCodeAt(stop - 1) === 0x5c) {
    return true;
  }
  const before = text.slice(Math.max(0, stop - LONGEST_TAG), stop);
  const open = before.lastIndexOf('<');
  return 0 <= open && /^<\/?[A-Za-z][^<>\n]*$/.test(before.slice(open));
}

const LONGEST_TAG = 130;

function isAbbreviated(text: string, period: number): boolean {
  const word = /[\p{L}\p{M}\u00ad]*[)(a/]*$/u.exec(text.slice(Math.max(0, period - 16), period))?.[0] ?? '';
  const folded = foldText(word).replace(/[^a-z]/g, '');
  return folded.length < 2 || ABBREVIATIONS.has(folded) || mayBeShortened(folded);
}
