import { isSmallWord } from '../../spanish/small-words.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { CloseWord } from '../names/close-words.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import type { DraftWord, DraftWords } from '../reading/draft-words.ts';
import { GAP_INSIDE_NAME } from '../reading/gap.ts';
import { joins } from './joins.ts';
import type { TailMatch } from './match-tail.ts';
import { recut } from './recut.ts';
import { mayStandAt } from './step-tail.ts';

const LONGEST_SMALL_TYPO = 4;

/**
 * Names from word `first` on with at most `budget` errors, the truest and then the longest first. An error is a
 * letter wrong, missing, added or swapped, a blank lost or added, or a small word lost, added or swapped.
 */
export function matchMisspeltTail(
  words: DraftWords,
  first: number,
  root: TrieNode,
  budget: number,
  closeTo: (word: string) => readonly CloseWord[],
): readonly TailMatch[] {
  const matches: TailMatch[] = [];
  walk(root, first, 0, 0);
  return matches.toSorted((left, right) => left.cost - right.cost || right.last - left.last);

  function walk(node: TrieNode, index: number, cost: number, smallCost: number): void {
    if (node.name !== undefined && first < index) {
      matches.push({
        name: node.name,
        extent: 'whole',
        last: index - 1,
        cost,
        smallCost,
        isPrefix: 0 < node.next.size,
      });
    }
    const word = words.at(index);
    if (word === undefined) {
      return;
    }
    const next = node.next.get(word.folded);
    if (next !== undefined) {
      step(next, index, index + 1, cost, smallCost);
    }
    // A word of weight that fits is the one meant; a small one that fits may still be one too many.
    if (cost < budget && (next === undefined || (first < index && isSmallWord(word.folded)))) {
      stepWrong(node, word, index, cost, smallCost);
    }
  }

  function stepWrong(node: TrieNode, word: DraftWord, index: number, cost: number, smallCost: number): void {
    for (const [, small] of node.nextBySmallWord) {
      walkPast(small, index, cost + 1, smallCost + 1);
    }
    if (word.folded.length <= LONGEST_SMALL_TYPO) {
      stepMisspeltSmall(node, word, index, cost, smallCost);
    }
    stepByMovedBlank(node, word, index, cost + 1, smallCost);
    if (isSmallWord(word.folded)) {
      stepSmall(node, index, cost + 1, smallCost + 1);
      return;
    }
    const closeWords = closeTo(word.folded);
    for (const { word: meant, distance } of closeWords) {
      const close = node.next.get(meant);
      if (close !== undefined && cost + distance <= budget) {
        step(close, index, index + 1, cost + distance, smallCost);
      }
    }
    if (closeWords.length === 0) {
      stepByBlanks(node, word, index, cost + 1, smallCost);
    }
  }

  function step(next: TrieNode, index: number, after: number, cost: number, smallCost: number): void {
    if (mayStandAt(words, { index, isFirst: index === first }, next)) {
      walk(next, after, cost, smallCost);
    }
  }

  /** A small word of the name is missing: the draft's word has to be the next one. */
  function walkPast(small: TrieNode, index: number, cost: number, smallCost: number): void {
    const word = words.at(index);
    if (word !== undefined && (small.next.has(word.folded) || small.nextBySmallWord.length !== 0 || cost < budget)) {
      walkUnended(small, index, cost, smallCost);
    }
  }

  function walkUnended(node: TrieNode, index: number, cost: number, smallCost: number): void {
    if (node.name === undefined) {
      walk(node, index, cost, smallCost);
    }
  }

  /** A small word of the draft is too many, or stands for another. */
  function stepSmall(node: TrieNode, index: number, cost: number, smallCost: number): void {
    const after = words.at(index + 1);
    if (after === undefined || !isPlainGap(after.gap)) {
      return;
    }
    if (node.next.has(after.folded) || cost < budget) {
      walkUnended(node.name === undefined ? node : { ...node, name: undefined }, index + 1, cost, smallCost);
    }
    for (const [, small] of node.nextBySmallWord) {
      if (joins(words, index, small)) {
        walkUnended(small, index + 1, cost, smallCost);
      }
    }
  }

  /** "ed Afiliación", "dle Seguro": a small word with a typing error. */
  function stepMisspeltSmall(node: TrieNode, word: DraftWord, index: number, cost: number, smallCost: number): void {
    for (const [small, next] of node.nextBySmallWord) {
      const distance = isSmallWord(word.folded) ? 1 : editDistance(word.folded, small, budget - cost);
      if (cost + distance <= budget) {
        step(next, index, index + 1, cost + distance, smallCost + distance);
      }
    }
  }

  /** "Afiliació nal Régimen": a letter on the wrong side of a blank. */
  function stepByMovedBlank(node: TrieNode, word: DraftWord, index: number, cost: number, smallCost: number): void {
    const after = words.at(index + 1);
    if (after === undefined || !isPlainGap(after.gap)) {
      return;
    }
    for (const [left, right] of recut(word.folded, after.folded)) {
      const next = node.next.get(left)?.next.get(right);
      if (next !== undefined) {
        step(next, index, index + 2, cost, smallCost);
      }
    }
  }

  /** "deCobranza", "Cobran za". */
  function stepByBlanks(node: TrieNode, word: DraftWord, index: number, cost: number, smallCost: number): void {
    for (let cut = 1; cut < word.folded.length; cut++) {
      const next = node.next.get(word.folded.slice(0, cut))?.next.get(word.folded.slice(cut));
      if (next !== undefined) {
        step(next, index, index + 1, cost, smallCost);
      }
    }
    const after = words.at(index + 1);
    const joined = after !== undefined && isPlainGap(after.gap) ? node.next.get(word.folded + after.folded) : undefined;
    if (joined !== undefined) {
      step(joined, index, index + 2, cost, smallCost);
    }
  }
}

function isPlainGap(gap: number): boolean {
  return (gap & ~GAP_INSIDE_NAME) === 0;
}
