import type { Mention } from '../../model/mention.ts';
import type { Signs } from '../../model/signs.ts';
import { once } from '../../text/once.ts';
import type { MentionMatcher } from '../names/matcher.ts';
import { scanPiece } from '../scan.ts';
import { joinSigns, NO_SIGNS, ownMentions, signsIn } from '../signs.ts';
import { boundaryAfter } from './boundary.ts';

/**
 * The mentions of a draft that is being edited, in blocks that end where no name can go across. A keystroke rescans
 * the blocks around it and shares all others; offsets are relative to their block, so that nothing behind is moved.
 */
export interface DraftMentions {
  /** A long draft has thousands of blocks: in pages, so that a keystroke walks and copies a few dozen things. */
  readonly pages: readonly Page[];
}

interface Page {
  readonly length: number;
  /** Of its blocks together, as far as they had to be asked. */
  readonly signs: () => Signs;
  readonly blocks: readonly Block[];
}

interface Block {
  readonly length: number;
  /** Spans from the start of the block; whether they stand, the signs of the whole draft tell. */
  readonly mentions: readonly Mention[];
  /** Read when they are asked for: a draft that speaks of the institution says so soon. */
  readonly signs: () => Signs;
}

/** `[start, end)` of the old text became `length` characters. */
export interface DraftEdit {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** A slice of the new text; a document kept as lines need not be joined. */
export type ReadDraft = (start: number, end: number) => string;

const BLOCK = 400;
/** Blocks of a page when it is made; an edited one may have up to twice as many. */
const PAGE = 64;
/**
 * Invariant: whether and how a place is a mention depends on no character further away than this, apart from those
 * of its own block. The longest reach is that of the context of ambiguous names on top of what precedes a name.
 */
const REACH = 600;

export function scanDraft(text: string, matcher: MentionMatcher): DraftMentions {
  return { pages: pagesOf(blocksOf({ text, from: 0, to: text.length, mentions: scanPiece(text, matcher) }, matcher)) };
}

/** Equal to scanning the new text from its start. */
export function rescanDraft(
  { pages }: DraftMentions,
  edit: DraftEdit,
  read: ReadDraft,
  matcher: MentionMatcher,
): DraftMentions {
  const delta = edit.length - (edit.end - edit.start);
  const first = findBlock(pages, edit.start - REACH);
  const last = findBlock(pages, edit.end + REACH);
  const firstRead = findBlock(pages, first.start - REACH);
  const lastRead = findBlock(pages, last.end + REACH);
  const text = read(firstRead.start, lastRead.end + delta);
  const from = first.start - firstRead.start;
  const to = last.end + delta - firstRead.start;
  const mentions = scanPiece(text, matcher).filter(({ span }) => from <= span.start && span.start < to);
  const before = pages[first.page]?.blocks.slice(0, first.index) ?? [];
  const behind = pages[last.page]?.blocks.slice(last.index + 1) ?? [];
  const edited = [...before, ...blocksOf({ text, from, to, mentions }, matcher), ...behind];
  return { pages: [...pages.slice(0, first.page), ...pagesOf(edited), ...pages.slice(last.page + 1)] };
}

/** What the whole draft says of whose units it names: put together from its pages, of which a long one has hundreds. */
export function signsOf({ pages }: DraftMentions): Signs {
  return signsTogether(pages);
}

/** Those of the first that are enough: once it is known whose units are named, the others say nothing new. */
function signsTogether(parts: readonly { readonly signs: () => Signs }[]): Signs {
  let all = NO_SIGNS;
  for (const { signs } of parts) {
    if (all.isOwn) {
      break;
    }
    all = joinSigns(all, signs());
  }
  return all;
}

/** All mentions with offsets into the draft, in order. */
export function mentionsOf(draft: DraftMentions): readonly Mention[] {
  return ownMentions(placedMentions(draft), signsOf(draft));
}

function placedMentions({ pages }: DraftMentions): readonly Mention[] {
  const mentions: Mention[] = [];
  let start = 0;
  for (const { blocks } of pages) {
    for (const block of blocks) {
      for (const mention of block.mentions) {
        mentions.push(moved(mention, start));
      }
      start += block.length;
    }
  }
  return mentions;
}

function pagesOf(blocks: readonly Block[]): readonly Page[] {
  const pages: Page[] = [];
  for (let first = 0; first < blocks.length; first += PAGE) {
    // What is left over stays with the last page.
    const isLast = blocks.length < first + 2 * PAGE;
    const own = blocks.slice(first, isLast ? blocks.length : first + PAGE);
    pages.push({
      length: own.reduce((sum, { length }) => sum + length, 0),
      signs: once(() => signsTogether(own)),
      blocks: own,
    });
    if (isLast) {
      break;
    }
  }
  return pages;
}

/** A stretch of a text and the mentions that start in it. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
}

function blocksOf({ text, from, to, mentions: all }: Stretch, matcher: MentionMatcher): readonly Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (let start = from; start < to; ) {
    const end = Math.min(to, boundaryAfter(text, start + BLOCK));
    const own: Mention[] = [];
    for (let mention = all[next]; mention !== undefined && mention.span.start < end; mention = all[++next]) {
      own.push(mention);
    }
    const span = { start, end };
    const signs = once(() => signsIn(text, span, own, matcher));
    const mentions = own.map((mention) => moved(mention, -start));
    blocks.push({ length: end - start, mentions, signs });
    start = end;
  }
  return blocks;
}

function moved(mention: Mention, by: number): Mention {
  return { ...mention, span: { start: mention.span.start + by, end: mention.span.end + by } };
}

/** The block that holds an offset: the first one for what is before it, the last one for what is behind. */
function findBlock(pages: readonly Page[], offset: number): BlockPlace {
  let start = 0;
  for (const [page, { length, blocks }] of pages.entries()) {
    const isLastPage = page === pages.length - 1;
    if (start + length <= offset && !isLastPage) {
      start += length;
      continue;
    }
    for (const [index, block] of blocks.entries()) {
      const end = start + block.length;
      if (offset < end || (isLastPage && index === blocks.length - 1)) {
        return { page, index, start, end };
      }
      start = end;
    }
  }
  return { page: 0, index: 0, start: 0, end: 0 };
}

interface BlockPlace {
  readonly page: number;
  /** Within the page. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}
