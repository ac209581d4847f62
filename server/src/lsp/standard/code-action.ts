import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { fixAllNames } from '../../core/features/check-draft.ts';
import type { TextEdit } from '../../core/text/word-edits.ts';
import { toDiagnostic } from '../proto/diagnostics.ts';
import { type EditAction, FIX_ALL, fixAll, quickFixes } from '../proto/draft-actions.ts';
import type { LineDocument } from '../state/documents.ts';
import { reportedFindings } from '../state/drafts/draft.ts';
import type { Session } from '../state/session.ts';
import type { State } from '../state/state.ts';
import type { DraftSubject } from '../state/subject.ts';

type Needs = Pick<State, 'subjectOf' | 'settings' | 'session'>;

/** Ways to mend what diagnostics report, to silence them and to learn why. */
export async function offerActions(
  { textDocument, range, context }: CodeActionParams,
  state: Needs,
): Promise<CodeAction[] | null> {
  const subject = await state.subjectOf(textDocument.uri);
  if (subject?.kind !== 'draft') {
    return subject === undefined ? null : [];
  }
  const { document } = subject;
  const found = await actionsIn(subject, state, { range, context });
  return found.map(({ action, edits }, index) => {
    if (edits.length === 0) {
      return action;
    }
    return state.session.support.resolvesEdits
      ? { ...action, data: { uri: document.uri, range, only: context.only, index } }
      : { ...action, edit: toWorkspaceEdit(document, edits, state.session) };
  });
}

/** Works the actions out again: what they need is remembered with the text, so nothing is found twice. */
export async function resolveAction(action: CodeAction, state: Needs): Promise<CodeAction> {
  const asked = askedOf(action.data);
  const subject = asked && (await state.subjectOf(asked.uri));
  if (asked === undefined || subject?.kind !== 'draft') {
    return action;
  }
  const context = { diagnostics: [], ...(asked.only === undefined ? {} : { only: [...asked.only] }) };
  const found = await actionsIn(subject, state, { range: asked.range, context });
  const chosen = found[asked.index];
  // The text may have changed since: then nothing is done rather than something else.
  return chosen?.action.title === action.title
    ? { ...action, edit: toWorkspaceEdit(subject.document, chosen.edits, state.session) }
    : action;
}

interface Asked {
  readonly uri: string;
  readonly range: Range;
  readonly only: readonly string[] | undefined;
  readonly index: number;
}

/** What was put into an action for later; clients give it back as it was. */
function askedOf(data: unknown): Asked | undefined {
  const value = (key: string): unknown =>
    typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  const [uri, range, only, index] = [value('uri'), value('range'), value('only'), value('index')];
  return typeof uri === 'string' && Range.is(range) && typeof index === 'number'
    ? { uri, range, index, only: Array.isArray(only) ? only.filter((kind) => typeof kind === 'string') : undefined }
    : undefined;
}

async function actionsIn(
  draft: DraftSubject,
  { settings, session }: Pick<State, 'settings' | 'session'>,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
): Promise<readonly EditAction[]> {
  if (!(await draft.isChecked())) {
    return [];
  }
  const now = await settings();
  const { document } = draft;
  const [start, end] = [draft.offsetAt(range.start), draft.offsetAt(range.end)];
  return draft.manuals.flatMap((manual) => {
    const findings = reportedFindings(draft, manual, now);
    const touched = findings.filter(({ span }) => span.start <= end && start <= span.end);
    return [
      ...(wants(context.only, CodeActionKind.QuickFix)
        ? touched.flatMap((finding) => {
            const diagnostics = [toDiagnostic(finding, document, manual, now, session)];
            return quickFixes(finding, document, session).map(({ action, edits }) => ({
              action: { ...action, diagnostics },
              edits,
            }));
          })
        : []),
      ...(wants(context.only, FIX_ALL)
        ? fixAll(fixAllNames(manual.analysis, document.getText(), findings), document, session)
        : []),
    ];
  });
}

/** Kinds are dotted; whoever asks for `source` wants `source.fixAll` too (LSP 3.17, "Code Action"). */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined
    ? kind === CodeActionKind.QuickFix
    : only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function toWorkspaceEdit(document: LineDocument, edits: readonly TextEdit[], { support }: Session): WorkspaceEdit {
  const textEdits = edits.map(({ span, newText }) => ({ range: document.rangeOf(span), newText }));
  const { uri, version } = document;
  return support.hasVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}
