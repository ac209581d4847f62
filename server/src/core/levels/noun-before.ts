import { isSmallWord } from '../spanish/small-words.ts';
import { wordsOf } from '../text/words.ts';

/** A longer run of words without preposition is no noun of an office. */
const MOST_WORDS = 3;

/**
 * The noun that a name opens with, adjectives included, in small letters but for the first of each word: "Ventanilla
 * Única" of "VENTANILLA ÚNICA DE TRÁMITES". `undefined` where no "de", "para" or "en" and a word with capital follow.
 */
export function nounBefore(name: string): string | undefined {
  const words = [...wordsOf(name)];
  const end = words.findIndex(({ folded }) => isSmallWord(folded));
  const noun = words.slice(0, Math.max(0, end));
  const object = words.slice(end).find(({ folded }) => !isSmallWord(folded));
  const first = words[0];
  const last = noun.at(-1);
  const isNoun =
    noun.length <= MOST_WORDS &&
    JOINING.has(words[end]?.folded ?? '') &&
    [...noun, ...(object === undefined ? [] : [object])].every(({ start }) => /\p{Lu}/u.test(name.charAt(start)));
  if (first === undefined || last === undefined || object === undefined || !isNoun) {
    return undefined;
  }
  return name.slice(first.start, last.end).replace(/(?<=\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase());
}

const JOINING: ReadonlySet<string> = new Set(['de', 'del', 'para', 'en']);
