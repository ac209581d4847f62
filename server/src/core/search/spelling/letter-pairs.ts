/** Chooses the known words that share the most pairs of letters with a typed one, the most alike first. */
export type ChooseAlike = (typed: string) => readonly string[];

/** Two slips in a word of seven letters leave this share of its pairs, at least. */
const LEAST_LIKENESS = 0.2;
const MOST_LETTERS_APART = 2;

export function indexLetterPairs(known: readonly string[], most: number): ChooseAlike {
  const byPair = new Map<string, number[]>();
  for (const [id, word] of known.entries()) {
    for (const pair of pairsOf(word)) {
      const ids = byPair.get(pair);
      if (ids === undefined) {
        byPair.set(pair, [id]);
      } else {
        ids.push(id);
      }
    }
  }
  return (typed) => {
    const pairs = pairsOf(typed);
    const shared = countShared(pairs, byPair, known.length);
    const alike: { readonly word: string; readonly likeness: number }[] = [];
    for (const [id, word] of known.entries()) {
      const count = shared[id] ?? 0;
      if (LEAST_LIKENESS * pairs.size <= count && Math.abs(word.length - typed.length) <= MOST_LETTERS_APART) {
        alike.push({ word, likeness: count / (word.length + typed.length) });
      }
    }
    return alike
      .sort((left, right) => right.likeness - left.likeness)
      .slice(0, most)
      .map(({ word }) => word);
  };
}

function countShared(
  pairs: ReadonlySet<string>,
  byPair: ReadonlyMap<string, readonly number[]>,
  size: number,
): Uint8Array {
  const shared = new Uint8Array(size);
  for (const pair of pairs) {
    for (const id of byPair.get(pair) ?? []) {
      shared[id] = (shared[id] ?? 0) + 1;
    }
  }
  return shared;
}

/** Pairs of neighbouring letters, the edges counted as letters, and pairs around one letter, for transpositions. */
function pairsOf(word: string): ReadonlySet<string> {
  const padded = ` ${word} `;
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < padded.length; index++) {
    pairs.add(padded.slice(index, index + 2));
    const [first = '', , third] = padded.slice(index, index + 3);
    if (third !== undefined) {
      pairs.add(`${first}_${third}`);
    }
  }
  return pairs;
}
