import type { IndexParts } from './index-parts.ts';
import { NO_TERM } from './lexicon.ts';
import type { QueryWord } from './query/parse-query.ts';
import type { Slot } from './query/understand-query.ts';

/** Words of the query close together, and in its own words and order, weigh as much as this at most. */
const NEARNESS_WEIGHT = 0.5;
const LITERAL_WEIGHT = 0.9;

/** A factor from 1 for a document: how near to each other, and how literally, it has the words of the query. */
export function buildNearness(parts: IndexParts, words: readonly QueryWord[], slots: readonly Slot[]) {
  const slotOfTerm = slotsByTerm(slots);
  const literal = words.map(({ folded }) => parts.lexicon.wordId(folded) ?? -1);
  return (document: number): number => {
    const { stream, textStarts } = parts.postings;
    const start = textStarts[document] ?? 0;
    const end = textStarts[document + 1] ?? 0;
    const last = new Int32Array(slots.length).fill(-1);
    let present = 0;
    let window = 0;
    let run = 0;
    let runs = new Uint8Array(literal.length + 1);
    for (let position = start; position < end; position++) {
      const word = stream[position] ?? 0;
      const next = new Uint8Array(literal.length + 1);
      for (const [index, id] of literal.entries()) {
        if (id === word) {
          const length = (runs[index] ?? 0) + 1;
          next[index + 1] = length;
          run = Math.max(run, length);
        }
      }
      runs = next;
      const term = parts.termOfWord[word] ?? NO_TERM;
      const slot = term === NO_TERM ? undefined : slotOfTerm.get(term);
      if (slot !== undefined) {
        present += last[slot] === -1 ? 1 : 0;
        last[slot] = position;
        const width = position - earliest(last) + 1;
        // A window of more of the words is better than a narrow one of fewer.
        const share = present / width;
        window = Math.max(window, present < 2 ? 0 : (present / slots.length) * Math.min(1, share * SLACK));
      }
    }
    const isRun = 1 < run || literal.length === 1;
    const literalness = isRun ? (run / literal.length) ** 2 : 0;
    return 1 + NEARNESS_WEIGHT * window + LITERAL_WEIGHT * literalness;
  };
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

/** Which slot a term of the manual stands for; the first that has it. */
export function slotsByTerm(slots: readonly Slot[]): ReadonlyMap<number, number> {
  const slotOfTerm = new Map<number, number>();
  const add = (term: number, slot: number) => {
    if (!slotOfTerm.has(term)) {
      slotOfTerm.set(term, slot);
    }
  };
  for (const [slot, { terms }] of slots.entries()) {
    for (const { term } of terms) {
      add(term, slot);
    }
  }
  for (const [slot, { matches }] of slots.entries()) {
    for (const term of matches.flatMap((match) => match.matches.terms)) {
      add(term, slot);
    }
  }
  return slotOfTerm;
}
