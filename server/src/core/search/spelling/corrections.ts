import { editDistance } from '../../text/edit-distance.ts';
import { remember } from '../../text/remember.ts';
import { indexLetterPairs } from './letter-pairs.ts';
import { findNearWords } from './near-words.ts';

/**
 * The nearest known words to one that is unknown, best first; none when nothing is near enough. Whether the word is right
 * as it stands is not asked here.
 */
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
/** fuse.js reads every word that it is given: all 3,300 words would take many times longer. */
const CANDIDATES = 32;

export function buildCorrector(words: Iterable<string>): Corrector {
  const known = [...new Set(words)].filter((word) => MIN_LENGTH <= word.length && !/\d/.test(word));
  const chooseAlike = indexLetterPairs(known, CANDIDATES);
  return remember((folded) => (folded.length < MIN_TYPED ? [] : correct(folded, chooseAlike(folded))));
}

/** Of those with the fewest slips the first as fuse.js ranks them. */
function correct(folded: string, candidates: readonly string[]): readonly Correction[] {
  const near = findNearWords(folded, candidates, (word) => {
    const allowed = allowedSlips(folded, word);
    const slips = editDistance(folded, word, allowed);
    return slips <= allowed ? slips : undefined;
  });
  const fewest = near[0]?.slips;
  return near
    .filter(({ slips }) => slips === fewest)
    .slice(0, MAX_CORRECTIONS)
    .map(({ word, slips }) => ({ word, weight: slips <= 1 ? 1 : 0.7 }));
}

/** Two slips only in a long word, and not in its first letter: otherwise "perdonar" would become "personal". */
function allowedSlips(typed: string, word: string): number {
  const isLong = MIN_LENGTH_FOR_TWO_SLIPS <= Math.min(typed.length, word.length);
  return isLong && typed[0] === word[0] ? 2 : 1;
}
