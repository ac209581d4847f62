import Fuse from 'fuse.js';

/** A known word that is taken to be meant by one that is not known. */
export interface NearWord {
  readonly word: string;
  readonly slips: number;
}

/**
 * The known words near a typed one, fewest slips first and then as fuse.js ranks them. fuse.js finds them; counting the
 * slips (`undefined` for too many) confirms them, since a score alone takes "farmacia" for "formación".
 */
export function findNearWords(
  typed: string,
  known: readonly string[],
  countSlips: (word: string) => number | undefined,
): readonly NearWord[] {
  return new Fuse(known, OPTIONS)
    .search(typed)
    .flatMap(({ item: word }) => {
      const slips = countSlips(word);
      return slips === undefined ? [] : [{ word, slips }];
    })
    .toSorted((left, right) => left.slips - right.slips);
}

/** Wide, for slips are counted afterwards; a word has its beginning near the beginning. */
const OPTIONS = { threshold: 0.6, distance: 20, minMatchCharLength: 2 };
