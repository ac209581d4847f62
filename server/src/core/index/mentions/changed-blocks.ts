import type { DraftEdit, DraftMentions } from './draft-mentions.ts';

/**
 * The least edit that covers all blocks that are not the same in both: what changed of the text, and of its mentions
 * around. `undefined` when nothing did.
 */
export function changedBlocks(
  { blocks: before }: DraftMentions,
  { blocks: after }: DraftMentions,
): DraftEdit | undefined {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  let start = 0;
  while (first < shorter && before[first] === after[first]) {
    start += before[first]?.length ?? 0;
    first++;
  }
  let behind = 0;
  while (behind < shorter - first && before[before.length - 1 - behind] === after[after.length - 1 - behind]) {
    behind++;
  }
  const end = start + lengthOf(before.slice(first, before.length - behind));
  const length = lengthOf(after.slice(first, after.length - behind));
  return start === end && length === 0 ? undefined : { start, end, length };
}

function lengthOf(blocks: DraftMentions['blocks']): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}
