import type { Analysis } from '../analysis.ts';
import { type CheckedDraft, checkText, findingsOf, recheckDraft } from '../checks/checked-draft.ts';
import type { DraftEdit, ReadDraft } from '../mentions/draft/draft-mentions.ts';
import type { Finding } from '../model/finding.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../text/span.ts';
import { applyEdits, type TextEdit } from '../text/word-edits.ts';

/** All that a draft with these mentions says otherwise than the manual, in its order; what its comments ignore left out. */
export function checkDraft(analysis: Analysis, text: string, mentions: readonly Mention[]): readonly Finding[] {
  return beginCheck(analysis, text, mentions).findings;
}

/** The check of a draft that is being written. */
export interface DraftCheck {
  readonly findings: readonly Finding[];
  /** What lets {@link renewCheck} look around an edit alone. */
  readonly checked: CheckedDraft;
}

export function beginCheck(analysis: Analysis, text: string, mentions: readonly Mention[]): DraftCheck {
  const checked = checkText(analysis, text, mentions);
  return { checked, findings: findingsOf(analysis, checked) };
}

/** A draft after an edit: `edit` covers all that changed of the text and of its mentions. */
export interface EditedDraft {
  readonly edit: DraftEdit;
  readonly read: ReadDraft;
  mentionsTouching(span: Span): readonly Mention[];
}

/** What {@link beginCheck} would give for the text after an edit, at the cost of the edit. */
export function renewCheck(
  analysis: Analysis,
  before: DraftCheck,
  { edit, read, mentionsTouching }: EditedDraft,
): DraftCheck {
  const checked = recheckDraft(analysis, before.checked, edit, read, mentionsTouching);
  return { checked, findings: findingsOf(analysis, checked) };
}

const MAX_ROUNDS = 6;

/**
 * The edits that mend every name which has one right text; quotations and choices are left to a person. A mended name
 * may bring another to light that ran into it; then all that is between the first and the last becomes one edit.
 */
export function fixAllEdits(analysis: Analysis, text: string, findings: readonly Finding[]): readonly TextEdit[] {
  const edits = sureEdits(findings);
  let fixed = applyEdits(text, edits);
  for (let round = 1; round < MAX_ROUNDS; round++) {
    const more = edits.length === 0 ? [] : sureEdits(checkDraft(analysis, fixed, analysis.findMentions(fixed)));
    if (more.length === 0) {
      return round === 1 ? edits : [changedStretch(text, fixed)];
    }
    fixed = applyEdits(fixed, more);
  }
  return [changedStretch(text, fixed)];
}

function sureEdits(findings: readonly Finding[]): readonly TextEdit[] {
  const edits = findings
    .flatMap(({ fixes: [first] }) => (first?.kind === 'sure' ? first.edits : []))
    .toSorted((left, right) => left.span.start - right.span.start);
  let end = -1;
  return edits.filter(({ span }) => {
    const isApart = end <= span.start;
    end = isApart ? span.end : end;
    return isApart;
  });
}

function changedStretch(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) {
    start++;
  }
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - same - 1) === after.charCodeAt(after.length - same - 1)
  ) {
    same++;
  }
  return { span: { start, end: before.length - same }, newText: after.slice(start, after.length - same) };
}
