/** Articles, prepositions and conjunctions that stand inside names; people add, drop and swap them. */
export function isSmallWord(folded: string): boolean {
  return SMALL_WORDS.has(folded);
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de del la las el los lo a al en y e o u por para con su sus'.split(' '),
);
