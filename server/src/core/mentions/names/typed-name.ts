import type { OrgUnit } from '../../model/unit.ts';
import { isSmallWord } from '../../spanish/small-words.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { LEVEL_WORDS } from './level-words.ts';

/** How the words before the cursor open a name: a level ("Coord."), a post ("Coordinadora de"), or neither ("cobran"). */
export interface Opening {
  readonly kind: 'level' | 'post' | 'none';
  /** How many words it takes. */
  readonly length: number;
  /** Levels that it may stand for; empty for none. */
  readonly levels: readonly string[];
  /** The post as it should be written: "Coordinadora". */
  readonly post: string;
}

interface Head {
  readonly words: readonly string[];
  readonly opening: Opening;
}

/** All ways to open a name, longest first. */
const HEADS: readonly Head[] = LEVEL_WORDS.flatMap(({ level, abbreviations, shortened, posts }): readonly Head[] => [
  ...[level, ...abbreviations, ...shortened.map(([singular]) => singular)].map((spelling) =>
    headOf(spelling, level, 'level'),
  ),
  ...posts.filter(([singular]) => !/\bDiv\b/.test(singular)).map(([singular]) => headOf(singular, level, 'post')),
]).toSorted((left, right) => right.words.length - left.words.length);

function headOf(spelling: string, level: string, kind: 'level' | 'post'): Head {
  const words = [...wordsOf(spelling)].map(({ folded }) => folded);
  return { words, opening: { kind, length: words.length, levels: [level], post: kind === 'post' ? spelling : '' } };
}

const MIN_HEAD = 4;

/** What the words from the first on open; the last word may be unfinished ("coordin"). */
export function openingOf(words: readonly Word[]): Opening {
  const folded = words.map((word) => word.folded);
  const whole = HEADS.find((head) => head.words.every((word, index) => folded[index] === word));
  if (whole !== undefined) {
    return whole.opening;
  }
  const [only = ''] = folded;
  const begun =
    folded.length === 1 && MIN_HEAD <= only.length
      ? LEVEL_WORDS.filter(({ level }) => foldText(level).startsWith(only)).map(({ level }) => level)
      : [];
  return { kind: 'none', length: 0 < begun.length ? 1 : 0, levels: begun, post: '' };
}

/** Whether typed words, small ones apart, begin words of a name in its order, and leave something to complete. */
export function isBegunBy(typed: readonly string[], name: readonly string[]): boolean {
  let next = 0;
  let matched = 0;
  for (const word of typed.filter((one) => !isSmallWord(one))) {
    while (next < name.length && !(name[next] ?? '').startsWith(word)) {
      next++;
    }
    if (name.length <= next) {
      return false;
    }
    matched += name[next] === word ? 1 : 0;
    next++;
  }
  // The "A" of "Fiscalización A" is no preposition.
  return matched < name.filter((word, index) => index === name.length - 1 || !isSmallWord(word)).length;
}

/** What follows the level word, folded. */
export function tailOf({ name, level }: OrgUnit): readonly string[] {
  return [...wordsOf(name.slice(level.length))].map(({ folded }) => folded);
}

/** A name and what was typed before it take at most this much of a line. */
const REACH = 200;
const MAX_WORDS = 16;

/** The words of the line before the cursor, no mark that ends a sentence among them but the period of an abbreviation. */
export function wordsBefore(text: string, offset: number): readonly Word[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const words = [...wordsOf(text, Math.max(lineStart, offset - REACH), offset)].slice(-MAX_WORDS);
  const cut = words.findLastIndex(({ end }, index) =>
    /[;:()«»“”"|*_\\{}]|\.\s+\p{Lu}(?![a-záéíóúñ]*\.)/u.test(text.slice(end, (words[index + 1]?.start ?? offset) + 1)),
  );
  return words.slice(cut + 1);
}

export function spanFrom(word: Word, offset: number): Span {
  return { start: word.start, end: offset };
}
