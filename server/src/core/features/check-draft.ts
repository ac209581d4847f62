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

/** What becomes of a draft in which all names are mended. */
export interface AllFixed {
  readonly edits: readonly TextEdit[];
  /** The names as they stand in the mended text; where one brought others to light, the stretch that holds them all. */
  readonly places: readonly Span[];
  /** How many names were wrong at first. */
  readonly count: number;
}

/**
 * Mends every name which has one right text; quotations, choices and what stands in somebody else's words are left to a
 * person. A mended name may bring another to light that ran into it; then all that is between the first and the last
 * becomes one edit.
 */
export function fixAllNames(analysis: Analysis, text: string, findings: readonly Finding[]): AllFixed {
  const mended = apartFixes(findings);
  const edits = mended.flatMap((fix) => fix.edits);
  const { length: count } = mended;
  let fixed = applyEdits(text, edits);
  for (let round = 1; round < MAX_ROUNDS; round++) {
    const more = apartFixes(checkDraft(analysis, fixed, analysis.findMentions(fixed))).flatMap((fix) => fix.edits);
    if (edits.length === 0 || more.length === 0) {
      return round === 1 ? { edits, places: placesOf(mended), count } : inOneStretch(text, fixed, count);
    }
    fixed = applyEdits(fixed, more);
  }
  return inOneStretch(text, fixed, count);
}

interface NameFix {
  readonly span: Span;
  readonly edits: readonly TextEdit[];
}

/** The one right text of each finding that has one, in order and apart. */
function apartFixes(findings: readonly Finding[]): readonly NameFix[] {
  const fixes = findings
    .flatMap(({ span, fixes: [first] }): readonly NameFix[] =>
      first?.kind === 'sure' ? [{ span, edits: first.edits }] : [],
    )
    .toSorted((left, right) => left.span.start - right.span.start);
  let end = -1;
  return fixes.filter(({ span, edits }) => {
    const isApart = end <= Math.min(span.start, ...edits.map((edit) => edit.span.start));
    end = isApart ? Math.max(span.end, ...edits.map((edit) => edit.span.end)) : end;
    return isApart;
  });
}

function placesOf(fixes: readonly NameFix[]): readonly Span[] {
  let delta = 0;
  return fixes.map(({ span, edits }) => {
    const start = span.start + delta;
    delta += edits.reduce((sum, { span: old, newText }) => sum + newText.length - (old.end - old.start), 0);
    return { start, end: span.end + delta };
  });
}

function inOneStretch(before: string, after: string, count: number): AllFixed {
  const edit = changedStretch(before, after);
  const { start } = edit.span;
  return { edits: [edit], places: [{ start, end: start + edit.newText.length }], count };
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
