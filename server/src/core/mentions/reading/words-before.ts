import { foldCode } from '../../text/fold.ts';
import { isWordCode } from '../../text/words.ts';
import { type DraftWord, type DraftWords, foldWord } from './draft-words.ts';
import { GAP_PARAGRAPH, gapBits } from './gap.ts';

/**
 * The words before a place, read backwards as far as asked: `at(-1)` is the nearest. `gap` parts it from the place.
 */
export interface Preceding {
  readonly words: DraftWords;
  readonly gap: number;
}

const LOOK_BACK = 200;

export function readPreceding(text: string, start: number): Preceding {
  const limit = Math.max(0, start - LOOK_BACK);
  const words: DraftWord[] = [];
  let end = start;
  const at = (index: number): DraftWord | undefined => {
    while (words.length < -index) {
      const word = readWordBefore(text, end, limit);
      if (word === undefined) {
        return undefined;
      }
      words.push(word);
      end = word.start;
    }
    return words[-index - 1];
  };
  const last = at(-1);
  return { words: { text, at }, gap: last === undefined ? GAP_PARAGRAPH : gapBits(text, last.end, start) };
}

function readWordBefore(text: string, from: number, limit: number): DraftWord | undefined {
  const end = wordEndBefore(text, from, limit);
  let start = end;
  let isPlainWord = true;
  for (let length = 1; 0 < length; start -= length) {
    const code = limit < start ? foldCode(text.charCodeAt(start - 1)) : undefined;
    const isLetter = code !== undefined && isWordOrMark(code);
    length = isLetter ? 1 : start < end ? escapeLengthBefore(text, start) : 0;
    isPlainWord &&= code !== 0 && length < 2;
  }
  if (start === end || (start === limit && 0 < limit)) {
    return undefined;
  }
  const gapStart = wordEndBefore(text, start, limit);
  const word = foldWord(text, start, end);
  const folded = isPlainWord ? word : word.replaceAll('\0', '').replace(/[^\p{L}\p{N}]/gu, '');
  return { start, end, folded, gap: gapBits(text, gapStart, start) };
}

function wordEndBefore(text: string, from: number, limit: number): number {
  let end = from;
  while (limit < end && !isWordCode(foldCode(text.charCodeAt(end - 1)))) {
    end--;
  }
  return end;
}

/** `\'` or `\'{o}` of LaTeX in the middle of a word. */
function escapeLengthBefore(text: string, end: number): number {
  const mayEnd = ESCAPE_ENDS.has(text.charAt(end - 1));
  return mayEnd
    ? (/\\['`"~^](?:\{\\?[A-Za-z]\})?$/.exec(text.slice(Math.max(0, end - LONGEST_ESCAPE), end))?.[0].length ?? 0)
    : 0;
}

const LONGEST_ESCAPE = 6;
const ESCAPE_ENDS: ReadonlySet<string> = new Set(["'", '`', '"', '~', '^', '}']);

function isWordOrMark(code: number): boolean {
  return code === 0 || isWordCode(code);
}
