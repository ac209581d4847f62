import type { Mention } from '../../model/mention.ts';
import { boundaryAfter } from './boundary.ts';
import type { MentionMatcher } from './matcher.ts';
import { scanMentions } from './scan.ts';

/**
 * The mentions of a draft that is being edited, in blocks that end where no name can go across. A keystroke rescans
 * the blocks around it and shares all others; offsets are relative to their block, so that nothing behind is moved.
 */
export interface DraftMentions {
  readonly blocks: readonly Block[];
}

interface Block {
  readonly length: number;
  /** Spans from the start of the block. */
  readonly mentions: readonly Mention[];
}

/** `[start, end)` of the old text became `length` characters. */
export interface DraftEdit {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** A slice of the new text; a document kept as lines need not be joined. */
export type ReadDraft = (start: number, end: number) => string;

const BLOCK = 600;
/**
 * Invariant: whether and how a place is a mention depends on no character further away than this, apart from those
 * of its own block. The longest reach is that of the context of ambiguous names on top of what precedes a name.
 */
const REACH = 800;

export function scanDraft(text: string, matcher: MentionMatcher): DraftMentions {
  return { blocks: blocksOf(text, 0, text.length, scanMentions(text, matcher)) };
}

/** Equal to scanning the new text from its start. */
export function rescanDraft(
  draft: DraftMentions,
  edit: DraftEdit,
  read: ReadDraft,
  matcher: MentionMatcher,
): DraftMentions {
  const { blocks } = draft;
  const starts = startsOf(blocks);
  const length = starts[blocks.length] ?? 0;
  const delta = edit.length - (edit.end - edit.start);
  const first = blockAt(starts, Math.max(0, edit.start - REACH));
  const last = blockAt(starts, Math.min(length, edit.end + REACH));
  const firstRead = blockAt(starts, Math.max(0, (starts[first] ?? 0) - REACH));
  const lastRead = blockAt(starts, Math.min(length, (starts[last + 1] ?? length) + REACH));
  const origin = starts[firstRead] ?? 0;
  const text = read(origin, (starts[lastRead + 1] ?? length) + delta);
  const from = (starts[first] ?? 0) - origin;
  const to = (starts[last + 1] ?? length) + delta - origin;
  const mentions = scanMentions(text, matcher).filter(({ span }) => from <= span.start && span.start < to);
  return { blocks: [...blocks.slice(0, first), ...blocksOf(text, from, to, mentions), ...blocks.slice(last + 1)] };
}

/** All mentions with offsets into the draft, in order. */
export function mentionsOf({ blocks }: DraftMentions): readonly Mention[] {
  const mentions: Mention[] = [];
  let start = 0;
  for (const block of blocks) {
    for (const mention of block.mentions) {
      mentions.push(moved(mention, start));
    }
    start += block.length;
  }
  return mentions;
}

function blocksOf(text: string, from: number, to: number, mentions: readonly Mention[]): readonly Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (let start = from; start < to; ) {
    const end = Math.min(to, boundaryAfter(text, start + BLOCK));
    const own: Mention[] = [];
    for (let mention = mentions[next]; mention !== undefined && mention.span.start < end; mention = mentions[++next]) {
      own.push(moved(mention, -start));
    }
    blocks.push({ length: end - start, mentions: own });
    start = end;
  }
  return blocks;
}

function moved(mention: Mention, by: number): Mention {
  return { ...mention, span: { start: mention.span.start + by, end: mention.span.end + by } };
}

function startsOf(blocks: readonly Block[]): readonly number[] {
  const starts = [0];
  let start = 0;
  for (const { length } of blocks) {
    start += length;
    starts.push(start);
  }
  return starts;
}

/** The block that holds an offset; the last one for the end of the text. */
function blockAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
