import type { Analysis } from '../../core/analysis.ts';
import { type CheckedDraft, checkText, findingsOf, recheckDraft } from '../../core/checks/checked-draft.ts';
import { checkDraft } from '../../core/features/check-draft.ts';
import { changedBlocks } from '../../core/mentions/draft/changed-blocks.ts';
import { type DraftMentions as MentionBlocks, mentionsOf } from '../../core/mentions/draft/draft-mentions.ts';
import { mentionsTouching } from '../../core/mentions/draft/mentions-touching.ts';
import type { Finding } from '../../core/model/finding.ts';
import { sliceLines } from '../../core/text/line-text.ts';
import type { LineDocument } from './documents.ts';
import { type DraftMentions, isTooLarge } from './draft-mentions.ts';
import type { Draft } from './drafts/draft.ts';
import type { LoadedManual } from './manuals.ts';

/**
 * What drafts say otherwise than a manual, worked out once for each text, since several requests ask for the same; of
 * an open document, after a keystroke, only around it.
 */
export interface DraftFindings {
  in(draft: Draft, manual: LoadedManual): readonly Finding[];
  /** Lets go of a document that was closed. */
  forget(uri: string): void;
}

interface Checked {
  readonly content: LineDocument['content'];
  readonly mentions: MentionBlocks;
  readonly draft: CheckedDraft;
  readonly findings: readonly Finding[];
}

export function rememberFindings(mentions: DraftMentions): DraftFindings {
  // Weak: a replaced manual takes what was found with it, a file that is read again its old text.
  const ofOpen = new Map<string, WeakMap<Analysis, Checked>>();
  const ofFiles = new WeakMap<object, WeakMap<Analysis, readonly Finding[]>>();
  const inOpen = (document: LineDocument, analysis: Analysis): readonly Finding[] => {
    if (isTooLarge(document)) {
      ofOpen.delete(document.uri);
      return [];
    }
    const byAnalysis = ofOpen.get(document.uri) ?? new WeakMap<Analysis, Checked>();
    ofOpen.set(document.uri, byAnalysis);
    const known = byAnalysis.get(analysis);
    if (known?.content === document.content) {
      return known.findings;
    }
    const blocks = mentions.blocksIn(document, analysis);
    const draft =
      known === undefined
        ? checkText(analysis, document.getText(), mentionsOf(blocks))
        : recheck(known, document, blocks, analysis);
    const findings = known?.draft === draft ? known.findings : findingsOf(analysis, draft);
    byAnalysis.set(analysis, { content: document.content, mentions: blocks, draft, findings });
    return findings;
  };
  const inFile = (draft: Draft, manual: LoadedManual): readonly Finding[] => {
    const { content, getText } = draft.document;
    const byAnalysis = ofFiles.get(content) ?? new WeakMap<Analysis, readonly Finding[]>();
    ofFiles.set(content, byAnalysis);
    const findings =
      byAnalysis.get(manual.analysis) ?? checkDraft(manual.analysis, getText(), draft.mentionsOf(manual));
    byAnalysis.set(manual.analysis, findings);
    return findings;
  };
  return {
    in: (draft, manual) => (draft.isOpen ? inOpen(draft.document, manual.analysis) : inFile(draft, manual)),
    forget: (uri) => void ofOpen.delete(uri),
  };
}

function recheck(known: Checked, { content }: LineDocument, blocks: MentionBlocks, analysis: Analysis): CheckedDraft {
  const edit = changedBlocks(known.mentions, blocks);
  return edit === undefined
    ? known.draft
    : recheckDraft(
        analysis,
        known.draft,
        edit,
        (start, end) => sliceLines(content, start, end),
        (span) => mentionsTouching(blocks, span),
      );
}
