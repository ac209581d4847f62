import type { Analysis } from '../../core/analysis.ts';
import { beginCheck, type DraftCheck, renewCheck } from '../../core/features/check-draft.ts';
import { changedBlocks } from '../../core/mentions/draft/changed-blocks.ts';
import { type DraftMentions as MentionBlocks, mentionsOf } from '../../core/mentions/draft/draft-mentions.ts';
import { mentionsTouching } from '../../core/mentions/draft/mentions-touching.ts';
import type { Finding } from '../../core/model/finding.ts';
import { sliceLines } from '../../core/text/line-text.ts';
import type { LineDocument } from './documents.ts';
import { type DraftMentions, isTooLarge } from './draft-mentions.ts';
import { rememberPerDocument } from './per-document.ts';

/**
 * What open documents say otherwise than a manual, worked out once for each text, since several requests ask for the
 * same; after a keystroke only around it.
 */
export interface DraftFindings {
  in(document: LineDocument, analysis: Analysis): readonly Finding[];
  /** The same where it was worked out for the text as it stands, otherwise nothing: for who must not wait. */
  known(document: LineDocument, analysis: Analysis): readonly Finding[];
  /** Lets go of a document that was closed. */
  forget(uri: string): void;
}

interface Checked {
  readonly content: LineDocument['content'];
  readonly mentions: MentionBlocks;
  readonly check: DraftCheck;
}

export function rememberFindings(mentions: DraftMentions): DraftFindings {
  const remembered = rememberPerDocument<Checked>();
  return {
    in: (document, analysis) => {
      if (isTooLarge(document)) {
        remembered.forget(document.uri);
        return [];
      }
      const known = remembered.get(document.uri, analysis);
      if (known?.content === document.content) {
        return known.check.findings;
      }
      const blocks = mentions.blocksIn(document, analysis);
      const check =
        known === undefined
          ? beginCheck(analysis, document.getText(), mentionsOf(blocks))
          : renew(known, document, blocks, analysis);
      remembered.set(document.uri, analysis, { content: document.content, mentions: blocks, check });
      return check.findings;
    },
    known: (document, analysis) => {
      const known = remembered.get(document.uri, analysis);
      return known?.content === document.content ? known.check.findings : [];
    },
    forget: remembered.forget,
  };
}

function renew(known: Checked, { content }: LineDocument, blocks: MentionBlocks, analysis: Analysis): DraftCheck {
  const edit = changedBlocks(known.mentions, blocks);
  return edit === undefined
    ? known.check
    : renewCheck(analysis, known.check, {
        edit,
        read: (start, end) => sliceLines(content, start, end),
        mentionsTouching: (span) => mentionsTouching(blocks, span),
      });
}
