import { isShortFor, mayBeShortened } from '../names/shortened.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import type { DraftWords } from '../reading/draft-words.ts';
import { GAP_PERIOD } from '../reading/gap.ts';
import { joins } from './joins.ts';
import { isWrittenAsLetter } from './written-letter.ts';

/** A word of a draft in a tail; nothing joins the first one to what stands before. */
interface TailPlace {
  readonly index: number;
  readonly isFirst: boolean;
  /** Marks that may stand before it beside those that names have, as gap bits: a period behind a shortened word. */
  readonly alsoBefore?: number;
}

/** The node of a name's words that one more word, spelt right, leads to; `undefined` where no name goes on so. */
export function stepTail(words: DraftWords, place: TailPlace, node: TrieNode): TrieNode | undefined {
  const word = words.at(place.index);
  const next = word && node.next.get(word.folded);
  return next !== undefined && mayStandAt(words, place, next) ? next : undefined;
}

/** The same for a word cut short before a period, where one word of the names alone may be meant: "de Serv. Adm". */
export function stepShortened(words: DraftWords, place: TailPlace, node: TrieNode): TrieNode | undefined {
  const word = words.at(place.index);
  if (word === undefined || words.text.charAt(word.end) !== '.' || !mayBeShortened(word.folded)) {
    return undefined;
  }
  const [meant, other] = [...node.next].filter(([whole]) => isShortFor(word.folded, whole));
  return meant !== undefined && other === undefined && mayStandAt(words, place, meant[1]) ? meant[1] : undefined;
}

/** What may stand behind a shortened word. */
export const BEHIND_SHORTENED = GAP_PERIOD;

/** Whether the word of a node may stand there: joined to the one before, and a letter written as one. */
export function mayStandAt(words: DraftWords, { index, isFirst, alsoBefore = 0 }: TailPlace, node: TrieNode): boolean {
  return (isFirst || joins(words, index, node, alsoBefore)) && (!node.isLetter || isWrittenAsLetter(words, index));
}
