/**
 * Words that say nothing of the matter, folded. What is small depends on where it stands: each list below says where,
 * and what it has beyond the others.
 */

/** Articles, prepositions and conjunctions that stand inside names; people add, drop and swap them. */
export function isSmallWord(folded: string): boolean {
  return IN_NAMES.has(folded);
}

/** Those that keep the name of one norm together: after "o" and "su" another one begins ("la Ley y su Reglamento"). */
export function isSmallInNorm(folded: string): boolean {
  return IN_NORMS.has(folded);
}

/** What a Spanish title writes small unless it opens with it: all prepositions. */
export function isSmallInTitle(folded: string): boolean {
  return IN_TITLES.has(folded);
}

const split = (words: string): readonly string[] => words.split(' ');

const ARTICLES = split('el la los las lo');
const PREPOSITIONS = split('de del a al en por para con');

/** Inside names. */
export const smallWords: readonly string[] = [...ARTICLES, ...PREPOSITIONS, ...split('y e o u su sus')];

/** In a sentence of a duty, beyond those of names: what joins clauses, and the article that introduces. */
export const smallWordsOfSentences: readonly string[] = [...smallWords, ...split('que se un una como asi')];

const IN_NAMES: ReadonlySet<string> = new Set(smallWords);
const IN_NORMS: ReadonlySet<string> = new Set([...ARTICLES, ...PREPOSITIONS, ...split('y e')]);
const IN_TITLES: ReadonlySet<string> = new Set([...smallWords, ...split('ante entre segun sin sobre')]);
