import { isSmallWord } from '../../spanish/small-words.ts';
import { ABBREVIATIONS } from '../names/head-words.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import type { DraftWords } from '../reading/draft-words.ts';
import { GAP_CLOSE, GAP_COMMA, GAP_HYPHEN, GAP_INSIDE_NAME, GAP_OPEN, GAP_PERIOD, GAP_STOP } from '../reading/gap.ts';
import { isCapital } from '../reading/letters.ts';

/** Whether what parts a word from the one before may stand inside a name; `also` are further gap bits that may. */
export function joins(words: DraftWords, index: number, node: TrieNode, also = 0): boolean {
  const gap = words.at(index)?.gap ?? GAP_STOP;
  const before = words.at(index - 1)?.folded ?? '';
  const abbreviation = ABBREVIATIONS.has(before) || before === 'a' ? GAP_PERIOD | GAP_CLOSE : 0;
  const marks = node.mayFollowMark ? GAP_COMMA | GAP_OPEN : 0;
  return (gap & ~(GAP_INSIDE_NAME | abbreviation | marks | also)) === 0 || isHyphened(words, index);
}

/** "Cobro-Coactivo": a hyphen alone before a capital noun. In small letters it is a file's or an address's. */
function isHyphened(words: DraftWords, index: number): boolean {
  const word = words.at(index);
  return word !== undefined && word.gap === GAP_HYPHEN && isCapital(words, word) && !isSmallWord(word.folded);
}
