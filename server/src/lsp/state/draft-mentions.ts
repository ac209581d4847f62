import type { Analysis } from '../../core/analysis.ts';
import { type DraftMentions as MentionBlocks, mentionsOf } from '../../core/mentions/draft/draft-mentions.ts';
import { mentionsTouching } from '../../core/mentions/draft/mentions-touching.ts';
import type { Mention } from '../../core/model/mention.ts';
import { changedLines, type LineText, sliceLines } from '../../core/text/line-text.ts';
import { once } from '../../core/text/once.ts';
import type { Span } from '../../core/text/span.ts';
import type { LineDocument } from './documents.ts';
import { rememberPerDocument } from './per-document.ts';

/** The mentions of open documents, found once a version, and after a keystroke only around it. */
export interface DraftMentions {
  /** All of them; putting together those of a document of 5 MB takes milliseconds. */
  in(document: LineDocument, analysis: Analysis): readonly Mention[];
  /** Those that overlap a span or touch it, at a cost that the document's size hardly changes. */
  touching(document: LineDocument, analysis: Analysis, span: Span): readonly Mention[];
  /** All of them, as they are kept: what an edit did not concern is the same block as before. */
  blocksIn(document: LineDocument, analysis: Analysis): MentionBlocks;
  /** Lets go of a document that was closed. */
  forget(uri: string): void;
}

interface Found {
  readonly content: LineText;
  readonly blocks: MentionBlocks;
  readonly all: () => readonly Mention[];
}

/** A scan of more than this would be a hang; editors themselves give up on such documents. */
const LARGEST = 20_000_000;

const NOTHING: MentionBlocks = { pages: [] };

/** Whether a document is left alone: nothing is found in it. */
export function isTooLarge({ content }: LineDocument): boolean {
  return LARGEST < content.length;
}

export function rememberMentions(): DraftMentions {
  const remembered = rememberPerDocument<Found>();
  const foundIn = (document: LineDocument, analysis: Analysis): Found => {
    const { uri, content, getText } = document;
    if (isTooLarge(document)) {
      remembered.forget(uri);
      return { content, blocks: NOTHING, all: () => [] };
    }
    const known = remembered.get(uri, analysis);
    if (known?.content === content) {
      return known;
    }
    const blocks = known === undefined ? analysis.scanDraft(getText()) : rescan(known, content, analysis);
    const found = { content, blocks, all: once(() => mentionsOf(blocks)) };
    remembered.set(uri, analysis, found);
    return found;
  };
  return {
    in: (document, analysis) => foundIn(document, analysis).all(),
    touching: (document, analysis, span) => mentionsTouching(foundIn(document, analysis).blocks, span),
    blocksIn: (document, analysis) => foundIn(document, analysis).blocks,
    forget: remembered.forget,
  };
}

/** Compares lines instead of following edits: any number of them comes to one, whatever was asked in between. */
function rescan(known: Found, content: LineText, analysis: Analysis): MentionBlocks {
  const edit = changedLines(known.content, content);
  return edit === undefined
    ? known.blocks
    : analysis.rescanDraft(known.blocks, edit, (start, end) => sliceLines(content, start, end));
}
