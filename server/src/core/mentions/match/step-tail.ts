import type { TrieNode } from '../names/tail-trie.ts';
import type { DraftWords } from '../reading/draft-words.ts';
import { joins } from './joins.ts';
import { isWrittenAsLetter } from './written-letter.ts';

/** A word of a draft in a tail; nothing joins the first one to what stands before. */
interface TailPlace {
  readonly index: number;
  readonly isFirst: boolean;
}

/** The node of a name's words that one more word, spelt right, leads to; `undefined` where no name goes on so. */
export function stepTail(words: DraftWords, place: TailPlace, node: TrieNode): TrieNode | undefined {
  const word = words.at(place.index);
  const next = word && node.next.get(word.folded);
  return next !== undefined && mayStandAt(words, place, next) ? next : undefined;
}

/** Whether the word of a node may stand there: joined to the one before, and a letter written as one. */
export function mayStandAt(words: DraftWords, { index, isFirst }: TailPlace, node: TrieNode): boolean {
  return (isFirst || joins(words, index, node)) && (!node.isLetter || isWrittenAsLetter(words, index));
}
