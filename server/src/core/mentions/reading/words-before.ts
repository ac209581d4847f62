import { once } from '../../text/once.ts';
import { isWordUnit, WORD_BREAK, wordCode } from '../../text/words.ts';
import { type DraftWord, type DraftWords, draftWordsFrom, foldWord } from './draft-words.ts';
import { GAP_PARAGRAPH, gapBits } from './gap.ts';

/**
 * The words before a place, read backwards as far as asked: `at(-1)` is the nearest. `gap` parts it from the place.
 */
export interface Preceding {
  readonly words: DraftWords;
  readonly gap: number;
}

/** As far as anybody asks, and as far as most do: where marks stand, all words from there on are read. */
const LOOK_BACK = 200;
const NEAR = 80;

export function readPreceding(text: string, start: number): Preceding {
  const nearAt = readBefore(text, start, NEAR);
  const farAt = once(() => readBefore(text, start, LOOK_BACK));
  const at: WordAt = (index) => nearAt(index) ?? (NEAR < start ? farAt()(index) : undefined);
  const last = at(-1);
  return { words: { text, at }, gap: last === undefined ? GAP_PARAGRAPH : gapBits(text, last.end, start) };
}

type WordAt = DraftWords['at'];

function readBefore(text: string, start: number, reach: number): WordAt {
  const limit = Math.max(0, start - reach);
  return MARKED.test(text.slice(limit, start))
    ? readMarkedBefore(text, start, limit)
    : readPlainBefore(text, start, limit);
}

/** What cannot be read backwards: marks of a page, and words that a hyphen breaks. */
const MARKED = /\\|<\/?[A-Za-z]|&[#A-Za-z]|%[^\n]{0,80}\n|[-\u2010\u2011\u00ad]\r?\n/;

/** As they are read from the first on. */
function readMarkedBefore(text: string, start: number, limit: number): WordAt {
  const words: DraftWord[] = [];
  // Where the reach begins in a word, that one is left out.
  let offset = 0 < limit ? wordStartAfter(text, limit, start) : 0;
  while (offset < start) {
    const read = draftWordsFrom(text, offset);
    let end = offset;
    for (let index = 0; ; index++) {
      const word = read.at(index);
      if (word === undefined || start < word.end) {
        break;
      }
      words.push(index === 0 ? { ...word, gap: gapBits(text, offset, word.start) } : word);
      end = word.end;
    }
    offset = end === offset ? offset + LONGEST_GAP : end;
  }
  return (index) => words[words.length + index];
}

const LONGEST_GAP = 120;

function wordStartAfter(text: string, from: number, to: number): number {
  let offset = from;
  while (offset < to && isWordOrMark(text.charCodeAt(offset))) {
    offset++;
  }
  return offset;
}

function readPlainBefore(text: string, start: number, limit: number): WordAt {
  const words: DraftWord[] = [];
  let end = start;
  return (index) => {
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
}

function readWordBefore(text: string, from: number, limit: number): DraftWord | undefined {
  const end = wordEndBefore(text, from, limit);
  let start = end;
  while (limit < start && isWordOrMark(text.charCodeAt(start - 1))) {
    start--;
  }
  if (start === end || (start === limit && 0 < limit)) {
    return undefined;
  }
  const gapStart = wordEndBefore(text, start, limit);
  return {
    start,
    end,
    folded: withoutMarks(foldWord(text, start, end)),
    gap: gapBits(text, gapStart, start),
  };
}

function wordEndBefore(text: string, from: number, limit: number): number {
  let end = from;
  while (limit < end && !isWordUnit(text.charCodeAt(end - 1))) {
    end--;
  }
  return end;
}

function withoutMarks(folded: string): string {
  return folded.includes('\0') ? folded.replaceAll('\0', '') : folded;
}

function isWordOrMark(unit: number): boolean {
  return wordCode(unit) !== WORD_BREAK;
}
