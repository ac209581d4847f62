import { smallWordsOfSentences } from '../../spanish/small-words.ts';
import type { ReadDuty } from './read-duty.ts';
import type { WordNumbers } from './word-numbers.ts';

/**
 * The matter of each duty, for comparing: its words without leading verbs and small words, each once, as ranks in
 * ascending order. Rank 0 is the rarest word of all; of equally rare ones the first to occur.
 */
export function mattersOf(duties: readonly ReadDuty[], numbers: WordNumbers): readonly Uint32Array[] {
  const small = new Set(numbers.read(smallWordsOfSentences.join(' ')));
  const counts = new Uint32Array(numbers.count());
  const lastSeenIn = new Int32Array(numbers.count()).fill(-1);
  const matters = duties.map(({ words, lead }, duty) =>
    words.filter((word, index) => {
      const isNew = lead.wordCount <= index && lastSeenIn[word] !== duty && !small.has(word);
      if (isNew) {
        lastSeenIn[word] = duty;
        counts[word] = (counts[word] ?? 0) + 1;
      }
      return isNew;
    }),
  );
  const ranks = rankByCount(counts);
  return matters.map((words) => Uint32Array.from(words.map((word) => ranks[word] ?? 0)).sort());
}

function rankByCount(counts: Uint32Array): Uint32Array {
  const words = Array.from(counts.keys()).toSorted((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0));
  const ranks = new Uint32Array(counts.length);
  for (const [rank, word] of words.entries()) {
    ranks[word] = rank;
  }
  return ranks;
}
