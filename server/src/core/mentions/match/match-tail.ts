import { isSmallWord } from '../../spanish/small-words.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { CloseWord } from '../names/close-words.ts';
import { ABBREVIATIONS } from '../names/head-words.ts';
import type { UnitName } from '../names/names.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import type { DraftWord, DraftWords } from '../reading/draft-words.ts';
import {
  GAP_CLOSE,
  GAP_COMMA,
  GAP_INSIDE_NAME,
  GAP_OPEN,
  GAP_PARAGRAPH,
  GAP_PERIOD,
  GAP_SEMICOLON,
  GAP_STOP,
} from '../reading/gap.ts';

const LONGEST_SMALL_TYPO = 4;

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
  for (let index = first; ; index++) {
    const word = words.at(index);
    const next = word && node.next.get(word.folded);
    if (
      next === undefined ||
      (first < index && !joins(words, index, next)) ||
      (next.isLetter && !isWrittenAsLetter(words, index))
    ) {
      return matches;
    }
    node = next;
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
    if ((index === first || joins(words, index, next)) && !(next.isLetter && !isWrittenAsLetter(words, index))) {
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

/** Two words with one letter moved over the blank between them. */
export function recut(left: string, right: string): readonly (readonly [string, string])[] {
  return [
    [left + right.slice(0, 1), right.slice(1)],
    [left.slice(0, -1), left.slice(-1) + right],
  ];
}

/** Whether what parts a word from the one before may stand inside a name. */
export function joins(words: DraftWords, index: number, node: TrieNode): boolean {
  const gap = words.at(index)?.gap ?? GAP_STOP;
  const before = words.at(index - 1)?.folded ?? '';
  const abbreviation = ABBREVIATIONS.has(before) || before === 'a' ? GAP_PERIOD | GAP_CLOSE : 0;
  const marks = node.mayFollowMark ? GAP_COMMA | GAP_OPEN : 0;
  return (gap & ~(GAP_INSIDE_NAME | abbreviation | marks)) === 0;
}

function isPlainGap(gap: number): boolean {
  return (gap & ~GAP_INSIDE_NAME) === 0;
}

/**
 * "Fiscalización A" ends in a letter that is a preposition when small, and in capitals before another word:
 * "de Fiscalización a la Coordinación", "DE FISCALIZACIÓN A LA COORDINACIÓN".
 */
function isWrittenAsLetter(words: DraftWords, index: number): boolean {
  const word = words.at(index);
  const after = words.at(index + 1);
  if (word === undefined) {
    return false;
  }
  const isAtEnd =
    after === undefined ||
    (after.gap & (GAP_STOP | GAP_COMMA | GAP_PERIOD | GAP_SEMICOLON | GAP_CLOSE | GAP_PARAGRAPH)) !== 0;
  const written = words.text.slice(word.start, word.end);
  if (isAtEnd) {
    return true;
  }
  const isCapital = written !== written.toLowerCase();
  const isInCapitals = isAllCapitals(words, index - 1);
  return isCapital && !(isInCapitals && word.folded === 'a' && PREPOSED.has(after.folded));
}

const PREPOSED: ReadonlySet<string> = new Set(
  'la las el los lo su sus que quien quienes cargo efecto fin partir traves peticion solicitud esta dicha'.split(' '),
);

function isAllCapitals(words: DraftWords, index: number): boolean {
  const word = words.at(index);
  const written = word === undefined ? '' : words.text.slice(word.start, word.end);
  return written !== '' && written === written.toUpperCase();
}
