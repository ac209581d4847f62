import type { Signs } from '../../model/signs.ts';
import { sharedEnds } from '../../text/sequences.ts';
import { type DraftEdit, type DraftMentions, signsOf } from './draft-mentions.ts';

/**
 * The least edit that covers all blocks that are not the same in both: what changed of the text, and of its mentions
 * around. `undefined` when nothing did.
 */
export function changedBlocks(before: DraftMentions, after: DraftMentions): DraftEdit | undefined {
  if (tellOtherwise(signsOf(before), signsOf(after))) {
    return { start: 0, end: lengthOf(before.pages), length: lengthOf(after.pages) };
  }
  const pages = differing(before.pages, after.pages);
  const blocks = differing(
    pages.before.flatMap((page) => page.blocks),
    pages.after.flatMap((page) => page.blocks),
  );
  const start = pages.start + blocks.start;
  const [removed, length] = [lengthOf(blocks.before), lengthOf(blocks.after)];
  return removed === 0 && length === 0 ? undefined : { start, end: start + removed, length };
}

/** Whether other mentions may stand than before, anywhere in the draft. */
function tellOtherwise(before: Signs, after: Signs): boolean {
  return (
    before.isOwn !== after.isOwn ||
    (!after.isOwn && (before.isOther !== after.isOther || (before.named.length === 0) !== (after.named.length === 0)))
  );
}

interface Piece {
  readonly length: number;
}

/** What is left of two lists without the pieces that both begin and end with, and the length of those they begin with. */
function differing<Item extends Piece>(
  before: readonly Item[],
  after: readonly Item[],
): { readonly start: number; readonly before: readonly Item[]; readonly after: readonly Item[] } {
  const { head, tail } = sharedEnds(before, after);
  return {
    start: lengthOf(before.slice(0, head)),
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
