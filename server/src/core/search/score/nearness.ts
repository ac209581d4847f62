import type { IndexParts } from '../index/index-parts.ts';
import { NO_TERM } from '../index/lexicon.ts';
import type { QueryWord } from '../query/parse-query.ts';
import type { Slot } from '../query/slot.ts';
import type { SaidInPassing } from './said-in-passing.ts';

/** Words of the query close together, and in its own words and order, weigh as much as this at most. */
const NEARNESS_WEIGHT = 0.5;
const LITERAL_WEIGHT = 0.9;

/** What a document has at most, and what a unit's have whose name is all that is asked. */
export const NEAREST = 1 + NEARNESS_WEIGHT + LITERAL_WEIGHT;

/** What is one of ten subjects of a duty, or in the name of a unit, is not its matter. */
const IN_PASSING = 0.35;

/** A factor from 1 for a document: how near to each other, and how literally, it has the words of the query. */
export function buildNearness(
  parts: IndexParts,
  words: readonly QueryWord[],
  slots: readonly Slot[],
  saidInPassing: SaidInPassing,
) {
  const { stream, textStarts } = parts.postings;
  const slotOf = slotColumn(parts, slots);
  const literal = Int32Array.from(words, ({ folded }) => parts.lexicon.wordId(folded) ?? -1);
  const last = new Int32Array(slots.length);
  const runs = new Uint8Array(literal.length + 1);
  return (document: number): number => {
    const start = textStarts[document] ?? 0;
    const end = textStarts[document + 1] ?? 0;
    const shareAt = (position: number) => (saidInPassing(document)?.[position - start] === 1 ? IN_PASSING : 1);
    last.fill(-1);
    runs.fill(0);
    let present = 0;
    let nearest = 0;
    let longest = 0;
    for (let position = start; position < end; position++) {
      const word = stream[position] ?? 0;
      const run = extendRuns(runs, literal, word);
      if (longest < run && (1 < run || literal.length === 1)) {
        longest = Math.max(longest, run * shareAt(position));
      }
      const term = parts.termOfWord[word] ?? NO_TERM;
      const slot = term === NO_TERM ? -1 : (slotOf[term] ?? -1);
      if (0 <= slot) {
        present += last[slot] === -1 ? 1 : 0;
        last[slot] = position;
        if (1 < present) {
          // A window of more of the words is better than a narrow one of fewer.
          const width = position - earliest(last) + 1;
          const near = (present / slots.length) * Math.min(1, (SLACK * present) / width);
          nearest = nearest < near ? Math.max(nearest, near * shareAt(position)) : nearest;
        }
      }
    }
    const literalness = (longest / literal.length) ** 2;
    return 1 + NEARNESS_WEIGHT * nearest + LITERAL_WEIGHT * literalness;
  };
}

/** `runs[n]`: how many words up to the n-th of the query have just been read in order. Gives the longest. */
function extendRuns(runs: Uint8Array, literal: Int32Array, word: number): number {
  let longest = 0;
  for (let index = literal.length; 0 < index; index--) {
    const run = literal[index - 1] === word ? (runs[index - 1] ?? 0) + 1 : 0;
    runs[index] = run;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Small words stand between the words that count: "remate DE valores" is as near as can be. */
const SLACK = 1.6;

function earliest(last: Int32Array): number {
  let first = Number.MAX_SAFE_INTEGER;
  for (const position of last) {
    if (0 <= position && position < first) {
      first = position;
    }
  }
  return first;
}

/** Which slot each term of the manual stands for, the first that has it; −1 for none. */
export function slotColumn(parts: IndexParts, slots: readonly Slot[]): Int8Array {
  const slotOf = new Int8Array(parts.lexicon.termCount).fill(-1);
  const add = (term: number, slot: number) => {
    if (slotOf[term] === -1) {
      slotOf[term] = slot;
    }
  };
  for (const [slot, { terms }] of slots.entries()) {
    for (const { term } of terms) {
      add(term, slot);
    }
  }
  for (const [slot, { matches }] of slots.entries()) {
    for (const match of matches) {
      for (const term of match.matches.terms) {
        add(term, slot);
      }
    }
  }
  return slotOf;
}
