import type { DraftEdit, DraftMentions } from './draft-mentions.ts';

/**
 * The least edit that covers all blocks that are not the same in both: what changed of the text, and of its mentions
 * around. `undefined` when nothing did.
 */
export function changedBlocks(before: DraftMentions, after: DraftMentions): DraftEdit | undefined {
  const pages = differing(before.pages, after.pages);
  const blocks = differing(
    pages.before.flatMap((page) => page.blocks),
    pages.after.flatMap((page) => page.blocks),
  );
  const start = pages.start + blocks.start;
  const [removed, length] = [lengthOf(blocks.before), lengthOf(blocks.after)];
  return removed === 0 && length === 0 ? undefined : { start, end: start + removed, length };
}

interface Piece {
  readonly length: number;
}

/** What is left of two lists without the pieces that both begin and end with, and the length of those they begin with. */
function differing<Item extends Piece>(
  before: readonly Item[],
  after: readonly Item[],
): { readonly start: number; readonly before: readonly Item[]; readonly after: readonly Item[] } {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) {
    first++;
  }
  let behind = 0;
  while (behind < shorter - first && before[before.length - 1 - behind] === after[after.length - 1 - behind]) {
    behind++;
  }
  return {
    start: lengthOf(before.slice(0, first)),
    before: before.slice(first, before.length - behind),
    after: after.slice(first, after.length - behind),
  };
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
