import type { Lexicon } from './lexicon.ts';

/** The words of the manual in alphabetical order, to complete what is being typed. */
export interface Vocabulary {
  /** Words that begin so, alphabetically. */
  withPrefix(prefix: string): readonly string[];
}

export function buildVocabulary(words: Lexicon['words'] | ReadonlySet<string>): Vocabulary {
  const sorted = [...words].sort();
  return {
    withPrefix(prefix) {
      const first = firstNotBefore(sorted, prefix);
      let end = first;
      while (sorted[end]?.startsWith(prefix)) {
        end++;
      }
      return sorted.slice(first, end);
    },
  };
}

function firstNotBefore(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < word) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
