import { findFirst } from '../../text/sorted.ts';
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
      const first = findFirst(0, sorted.length, (index) => prefix <= (sorted[index] ?? ''));
      let end = first;
      while (sorted[end]?.startsWith(prefix)) {
        end++;
      }
      return sorted.slice(first, end);
    },
  };
}
