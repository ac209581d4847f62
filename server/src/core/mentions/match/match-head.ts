import { editDistance } from '../../text/edit-distance.ts';
import type { HeadNode, HeadTrie } from '../names/head-trie.ts';
import { ABBREVIATIONS, type HeadSense } from '../names/head-words.ts';
import type { DraftWord, DraftWords } from '../reading/draft-words.ts';
import { GAP_CLOSE, GAP_INSIDE_NAME, GAP_OPEN, GAP_PARAGRAPH, GAP_PERIOD, GAP_SLASH } from '../reading/gap.ts';

export interface HeadMatch {
  readonly sense: HeadSense;
  /** Index of the first word after the opening. */
  readonly next: number;
  readonly cost: number;
}

/** All openings that start at word 0, the longest and truest first. */
export function matchHead(words: DraftWords, trie: HeadTrie): readonly HeadMatch[] {
  const search: HeadSearch = { words, trie, matches: [] };
  walk(search, trie.root, 0, 0);
  return search.matches.toSorted((left, right) => right.next - left.next || left.cost - right.cost);
}

interface HeadSearch {
  readonly words: DraftWords;
  readonly trie: HeadTrie;
  readonly matches: HeadMatch[];
}

const MOST_ERRORS = 2;

function walk(search: HeadSearch, node: HeadNode, index: number, cost: number): void {
  const { words, matches } = search;
  for (const sense of node.senses) {
    matches.push({ sense, next: index, cost });
  }
  const word = words.at(index);
  if (word === undefined || (0 < index && !joinsHead(words.at(index - 1), word))) {
    return;
  }
  const next = node.next.get(word.folded);
  if (next !== undefined) {
    walk(search, next, index + 1, cost);
  } else if (cost < MOST_ERRORS) {
    walkWrong(search, node, index, cost);
  }
}

/** The word at `index` is none that goes on from the node: it may be misspelt. */
function walkWrong(search: HeadSearch, node: HeadNode, index: number, cost: number): void {
  const folded = search.words.at(index)?.folded ?? '';
  for (const { word: meant, distance } of search.trie.closeTo(folded)) {
    const close = node.next.get(meant);
    if (close !== undefined && cost + distance <= MOST_ERRORS) {
      walk(search, close, index + 1, cost + distance);
    }
  }
  const small = 0 < index ? node.next.get('de') : undefined;
  if (small === undefined) {
    return;
  }
  const budget = folded.length <= LONGEST_SMALL_TYPO ? MOST_ERRORS - cost : 0;
  const smallCost = 0 < budget ? editDistance(folded, 'de', budget) : MOST_ERRORS;
  if (smallCost <= budget) {
    walk(search, small, index + 1, cost + smallCost);
  }
  // "Subjefatura División de …": a small word left out.
  const skipped = small.next.get(folded);
  if (skipped !== undefined) {
    walk(search, skipped, index + 1, cost + 1);
  }
}

const LONGEST_SMALL_TYPO = 4;

/** Blanks; a period after an abbreviation; the marks of "Coordinador(a)" and "Subjefe/a". */
function joinsHead(before: DraftWord | undefined, word: DraftWord): boolean {
  let allowed = GAP_INSIDE_NAME;
  if (before !== undefined && ABBREVIATIONS.has(before.folded)) {
    allowed |= GAP_PERIOD;
  }
  if (word.folded === 'a') {
    allowed |= GAP_OPEN | GAP_SLASH;
    if ((word.gap & (GAP_OPEN | GAP_SLASH)) === 0) {
      return false;
    }
  }
  if (before?.folded === 'a') {
    allowed |= GAP_CLOSE;
  }
  return (word.gap & ~allowed) === 0 && (word.gap & GAP_PARAGRAPH) === 0;
}
