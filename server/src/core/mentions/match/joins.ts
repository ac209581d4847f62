import { ABBREVIATIONS } from '../names/head-words.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import type { DraftWords } from '../reading/draft-words.ts';
import { GAP_CLOSE, GAP_COMMA, GAP_INSIDE_NAME, GAP_OPEN, GAP_PERIOD, GAP_STOP } from '../reading/gap.ts';

/** Whether what parts a word from the one before may stand inside a name. */
export function joins(words: DraftWords, index: number, node: TrieNode): boolean {
  const gap = words.at(index)?.gap ?? GAP_STOP;
  const before = words.at(index - 1)?.folded ?? '';
  const abbreviation = ABBREVIATIONS.has(before) || before === 'a' ? GAP_PERIOD | GAP_CLOSE : 0;
  const marks = node.mayFollowMark ? GAP_COMMA | GAP_OPEN : 0;
  return (gap & ~(GAP_INSIDE_NAME | abbreviation | marks)) === 0;
}
