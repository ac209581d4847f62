import Fuse from 'fuse.js';

/** The nearest known words to one that is unknown, best first; none when nothing is near enough. */
export type Corrector = (folded: string) => readonly Correction[];

interface Correction {
  readonly word: string;
  /** 1 for one slip, less for two. */
  readonly weight: number;
}

const MIN_LENGTH = 4;
/** One slip in four letters makes too many words: "gana" would become "caña". */
const MIN_TYPED = 5;
const MIN_LENGTH_FOR_TWO_SLIPS = 7;
const MAX_CORRECTIONS = 3;
/** Candidates that share the most pairs of letters; comparing all 2,500 words would take a hundred times longer. */
const CANDIDATES = 32;

export function buildCorrector(words: Iterable<string>): Corrector {
  const known = [...new Set(words)].filter((word) => MIN_LENGTH <= word.length && !/\d/.test(word));
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
  return (folded) => {
    if (folded.length < MIN_TYPED) {
      return [];
    }
    const candidates = nearestByPairs(folded, known, byPair);
    const fuse = new Fuse(candidates, { includeScore: true, threshold: 0.6, distance: 20, minMatchCharLength: 2 });
    const scores = new Map(fuse.search(folded).map(({ item, score = 1 }) => [item, score]));
    const near = candidates
      .map((word) => ({ word, slips: slipsBetween(folded, word), score: scores.get(word) ?? 1 }))
      .filter(({ word, slips }) => slips <= allowedSlips(folded, word))
      .toSorted((left, right) => left.slips - right.slips || left.score - right.score);
    const fewest = near[0]?.slips ?? 0;
    return near
      .filter(({ slips }) => slips === fewest)
      .slice(0, MAX_CORRECTIONS)
      .map(({ word, slips }) => ({ word, weight: slips <= 1 ? 1 : 0.7 }));
  };
}

/** Two slips only in a long word, and not in its first letter: otherwise "perdonar" would become "personal". */
function allowedSlips(typed: string, word: string): number {
  const isLong = MIN_LENGTH_FOR_TWO_SLIPS <= Math.min(typed.length, word.length);
  return isLong && typed[0] === word[0] ? 2 : 1;
}

function nearestByPairs(folded: string, known: readonly string[], byPair: ReadonlyMap<string, readonly number[]>) {
  const shared = new Uint8Array(known.length);
  const pairs = pairsOf(folded);
  for (const pair of pairs) {
    for (const id of byPair.get(pair) ?? []) {
      shared[id] = (shared[id] ?? 0) + 1;
    }
  }
  const least = LEAST_LIKENESS * pairs.size;
  const alike: { readonly word: string; readonly likeness: number }[] = [];
  for (const [id, word] of known.entries()) {
    const count = shared[id] ?? 0;
    if (least <= count && Math.abs(word.length - folded.length) <= 2) {
      alike.push({ word, likeness: count / (word.length + folded.length) });
    }
  }
  return alike
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, CANDIDATES)
    .map(({ word }) => word);
}

/** Two slips in a word of seven letters leave this share of its pairs, at least. */
const LEAST_LIKENESS = 0.2;

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

/** Edits between two words, a swap of neighbours counted as one (optimal string alignment). */
export function slipsBetween(left: string, right: string): number {
  const width = right.length + 1;
  const rows = Array.from({ length: left.length + 1 }, () => new Uint8Array(width));
  for (const [y, row] of rows.entries()) {
    row[0] = y;
    for (let x = 1; x < width; x++) {
      row[x] = y === 0 ? x : slipsAt(left, right, rows, y, x);
    }
  }
  return rows[left.length]?.[right.length] ?? 0;
}

function slipsAt(left: string, right: string, rows: readonly Uint8Array[], y: number, x: number): number {
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  const replaced = at(y - 1, x - 1) + (left[y - 1] === right[x - 1] ? 0 : 1);
  const slips = Math.min(replaced, at(y - 1, x) + 1, at(y, x - 1) + 1);
  const isSwap = 1 < y && 1 < x && left[y - 1] === right[x - 2] && left[y - 2] === right[x - 1];
  return isSwap ? Math.min(slips, at(y - 2, x - 2) + 1) : slips;
}
