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
export function matchHead(words: DraftWords, { root, closeTo }: HeadTrie): readonly HeadMatch[] {
  const matches: HeadMatch[] = [];
  walk(root, 0, 0);
  return matches.toSorted((left, right) => right.next - left.next || left.cost - right.cost);

  function walk(node: HeadNode, index: number, cost: number): void {
    for (const sense of node.senses) {
      matches.push({ sense, next: index, cost });
    }
    const word = words.at(index);
    if (word === undefined || (0 < index && !joinsHead(words.at(index - 1), word))) {
      return;
    }
    const next = node.next.get(word.folded);
    if (next !== undefined) {
      walk(next, index + 1, cost);
    } else if (cost < 2) {
      for (const { word: meant, distance } of closeTo(word.folded)) {
        const close = node.next.get(meant);
        if (close !== undefined && cost + distance <= 2) {
          walk(close, index + 1, cost + distance);
        }
      }
    }
    const small = 0 < index && cost < 2 && word.folded.length < 5 ? node.next.get('de') : undefined;
    const smallCost = small === undefined ? 2 : editDistance(word.folded, 'de', 2 - cost);
    if (small !== undefined && next === undefined && cost + smallCost <= 2) {
      walk(small, index + 1, cost + smallCost);
    }
    // "Subjefatura División de …": a small word left out.
    const afterSmall = 0 < index && cost < 2 && next === undefined ? node.next.get('de') : undefined;
    const skipped = afterSmall?.next.get(word.folded);
    if (skipped !== undefined) {
      walk(skipped, index + 1, cost + 1);
    }
  }
}

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
