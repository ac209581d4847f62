import { agreementIn } from '../../levels/agreement-in.ts';
import { withCuratedLevels } from '../../levels/levels-in-use.ts';
import { createNameSplitter } from '../../levels/split-name.ts';
import type { Level } from '../../model/level.ts';
import type { OrgUnit } from '../../model/unit.ts';
import { articleOf } from '../../spanish/agreement.ts';
import { isSmallWord } from '../../spanish/small-words.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';

/** How the words before the cursor open a name: a level ("Coord."), a post ("Coordinadora de"), or neither ("cobran"). */
interface Opening {
  readonly kind: 'level' | 'post' | 'none';
  /** How many words it takes. */
  readonly length: number;
  /** Levels that it may stand for; empty for none. */
  readonly levels: readonly string[];
  /** The post as it should be written: "Coordinadora". */
  readonly post: string;
}

/** How names of the units of a manual are typed. */
export interface TypedNames {
  /** What the words from the first on open; the last word may be unfinished ("coordin"). */
  openingOf(words: readonly Word[]): Opening;
  /** What follows the level word in a unit's name. */
  tailOf(unit: OrgUnit): string;
  /** The article of a unit's name; `undefined` when it cannot be told. */
  articleOf(unit: OrgUnit): string | undefined;
}

interface Head {
  readonly words: readonly string[];
  readonly opening: Opening;
}

/** Levels that the manual has not are read too, so that "Director General de" does not open with a Dirección. */
export function indexTypedNames(levels: readonly Level[]): TypedNames {
  const known = withCuratedLevels(levels);
  const heads = known.flatMap(headsOf).toSorted((left, right) => right.words.length - left.words.length);
  const split = createNameSplitter(levels);
  return {
    openingOf: (words) => {
      const folded = words.map((word) => word.folded);
      const whole = heads.find((head) => head.words.every((word, index) => folded[index] === word));
      return whole?.opening ?? begunOpening(folded, known);
    },
    tailOf: ({ name }) => name.slice(split(name)?.tailStart ?? 0),
    articleOf: ({ name }) => {
      const agreement = agreementIn(name, split(name));
      return agreement && articleOf(name, agreement);
    },
  };
}

/** All ways to open a name of a level. */
function headsOf({ name, openings, abbreviations, shortened, posts }: Level): readonly Head[] {
  return [
    ...[name, ...openings.slice(2), ...abbreviations, ...shortened.map(({ singular }) => singular)].map((spelling) =>
      headOf(spelling, name, 'level'),
    ),
    ...posts.map(({ singular }) => headOf(singular, name, 'post')),
  ];
}

function headOf(spelling: string, level: string, kind: 'level' | 'post'): Head {
  const words = [...wordsOf(spelling)].map(({ folded }) => folded);
  return { words, opening: { kind, length: words.length, levels: [level], post: kind === 'post' ? spelling : '' } };
}

const MIN_HEAD = 4;

function begunOpening(folded: readonly string[], levels: readonly Level[]): Opening {
  const [only = ''] = folded;
  const begun =
    folded.length === 1 && MIN_HEAD <= only.length
      ? levels.filter(({ name }) => foldText(name).startsWith(only)).map(({ name }) => name)
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

/** A name and what was typed before it take at most this much of a line. */
const REACH = 200;
const MAX_WORDS = 16;

/**
 * The words before the cursor on its line and the one before, no mark among them that ends a sentence, a list's item or a
 * paragraph, but the period of an abbreviation.
 */
export function wordsBefore(text: string, offset: number): readonly Word[] {
  const lineStart = lineStartAt(text, offset);
  const from = lineStart === 0 ? 0 : lineStartAt(text, lineStart - 1);
  const words = [...wordsOf(text, Math.max(from, offset - REACH), offset)].slice(-MAX_WORDS);
  const cut = words.findLastIndex(({ end }, index) =>
    /[;:()«»“”"|*_\\{}]|\n[ \t>]*(?:[-+#•]|\r?\n|\d{1,3}[.)])|\.\s+\p{Lu}(?![a-záéíóúñ]*\.)/u.test(
      text.slice(end, (words[index + 1]?.start ?? offset) + 1),
    ),
  );
  return words.slice(cut + 1);
}

function lineStartAt(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** From a word that was typed, or where it stands on the line before, from the first one on the line of the cursor. */
export function spanFrom(word: Word, offset: number, text: string): Span {
  const lineStart = lineStartAt(text, offset);
  const marks = /^[ \t>]{0,80}/.exec(text.slice(lineStart, offset))?.[0].length ?? 0;
  return { start: Math.max(word.start, lineStart + marks), end: offset };
}
