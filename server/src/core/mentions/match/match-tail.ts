import type { UnitName } from '../names/names.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import type { DraftWords } from '../reading/draft-words.ts';
import { BEHIND_SHORTENED, stepShortened, stepTail } from './step-tail.ts';

export interface TailMatch {
  readonly name: UnitName;
  /** Whether the name is written to its end. */
  readonly extent: 'whole' | 'beginning';
  /** Index of the last word. */
  readonly last: number;
  /** Letters and small words that are wrong. */
  readonly cost: number;
  /** Of these, small words. */
  readonly smallCost: number;
  /** Whether a longer name begins like this one. */
  readonly isPrefix: boolean;
}

/** Names spelt right from word `first` on, the longest first. What stands before `first` is the caller's to judge. */
export function matchTail(words: DraftWords, first: number, root: TrieNode): readonly TailMatch[] {
  const matches: TailMatch[] = [];
  let node = root;
  let alsoBefore = 0;
  for (let index = first; ; index++) {
    const place = { index, isFirst: index === first, alsoBefore };
    const written = stepTail(words, place, node);
    const next = written ?? stepShortened(words, place, node);
    if (next === undefined) {
      return matches;
    }
    node = next;
    alsoBefore = written === undefined ? BEHIND_SHORTENED : 0;
    if (written === undefined) {
      // "Dic." closes sentences, too: a name ends in a whole word.
      continue;
    }
    if (node.name !== undefined) {
      matches.unshift({
        name: node.name,
        extent: 'whole',
        last: index,
        cost: 0,
        smallCost: 0,
        isPrefix: 0 < node.next.size,
      });
    } else if (node.beginningOf !== undefined) {
      matches.unshift({
        name: node.beginningOf,
        extent: 'beginning',
        last: index,
        cost: 0,
        smallCost: 0,
        isPrefix: 0 < node.next.size,
      });
    }
  }
}
