import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { fixAllEdits } from '../../core/features/check-draft.ts';
import { ignoreEdit, ignoreFileEdit } from '../../core/features/ignore-edit.ts';
import type { Finding, Fix } from '../../core/model/finding.ts';
import { draftStringsFor } from '../../core/render/draft-strings.ts';
import type { TextEdit } from '../../core/text/word-edits.ts';
import { guard } from '../guard.ts';
import type { LineDocument } from '../state/documents.ts';
import { openDraft } from '../state/drafts/draft.ts';
import type { LoadedManual } from '../state/manuals.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';
import { findingsIn, toDiagnostic } from './diagnostics.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.manualOrganizacion`;

/** Ways to mend what diagnostics report, to silence them and to learn why; the edits come when one is chosen. */
export function registerCodeActions(connection: Connection, workspace: () => Workspace): void {
  connection.onCodeAction(guard(connection, 'codeAction', null, (params) => codeActions(params, workspace())));
  connection.onCodeActionResolve(async (action, token) => {
    const resolve = guard(connection, 'codeActionResolve', action, (one: CodeAction) =>
      resolveAction(one, workspace()),
    );
    return resolve(action, token);
  });
}

/** An action whose edit is known already; the client gets the edit at once or when the action is chosen. */
interface EditAction {
  readonly action: CodeAction;
  readonly edits: readonly TextEdit[];
}

async function codeActions(params: CodeActionParams, workspace: Workspace): Promise<CodeAction[] | null> {
  const found = await actionsIn(params.textDocument.uri, workspace, params);
  const document = workspace.documents.get(params.textDocument.uri);
  if (document === undefined) {
    return null;
  }
  return found.map(({ action, edits }, index) => {
    if (edits.length === 0) {
      return action;
    }
    return workspace.session.support.resolvesEdits
      ? {
          ...action,
          data: { uri: document.uri, range: params.range, only: params.context.only, index },
        }
      : { ...action, edit: toWorkspaceEdit(document, edits, workspace) };
  });
}

/** Works the actions out again: what they need is remembered with the text, so nothing is found twice. */
async function resolveAction(action: CodeAction, workspace: Workspace): Promise<CodeAction> {
  const asked = askedOf(action.data);
  const document = asked === undefined ? undefined : workspace.documents.get(asked.uri);
  if (asked === undefined || document === undefined) {
    return action;
  }
  const context = { diagnostics: [], ...(asked.only === undefined ? {} : { only: [...asked.only] }) };
  const found = await actionsIn(document.uri, workspace, { range: asked.range, context });
  const chosen = found[asked.index];
  // The text may have changed since: then nothing is done rather than something else.
  return chosen?.action.title === action.title
    ? { ...action, edit: toWorkspaceEdit(document, chosen.edits, workspace) }
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
  uri: string,
  workspace: Workspace,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
): Promise<readonly EditAction[]> {
  const document = workspace.documents.get(uri);
  const set = await workspace.manuals();
  if (document === undefined || manualAt(set, uri) !== undefined || !(await workspace.isChecked(document))) {
    return [];
  }
  const settings = await workspace.settings();
  const draft = openDraft(document, workspace.mentions);
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return set.manuals.flatMap((manual) => {
    const findings = findingsIn(draft, manual, settings, workspace);
    const touched = findings.filter(({ span }) => span.start <= end && start <= span.end);
    return [
      ...(wants(context.only, CodeActionKind.QuickFix)
        ? touched.flatMap((finding) => {
            const diagnostic = toDiagnostic(finding, document, manual, settings, workspace);
            return quickFixes(finding, document, manual, workspace).map(({ action, edits }) => ({
              action: { ...action, diagnostics: [diagnostic] },
              edits,
            }));
          })
        : []),
      ...(wants(context.only, FIX_ALL) ? fixAll(findings, document, manual, workspace) : []),
    ];
  });
}

/** Kinds are dotted; whoever asks for `source` wants `source.fixAll` too (LSP 3.17, "Code Action"). */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined
    ? kind === CodeActionKind.QuickFix
    : only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function quickFixes(
  finding: Finding,
  document: LineDocument,
  manual: LoadedManual,
  { session }: Workspace,
): readonly EditAction[] {
  const strings = draftStringsFor(session.locale);
  const kind = CodeActionKind.QuickFix;
  const { rule } = finding;
  const fixes = finding.fixes.map((fix, index) => ({
    action: {
      title: titleOf(finding, fix, session.locale),
      kind,
      isPreferred: index === 0 && finding.fixes.length === 1,
    },
    edits: fix.edits,
  }));
  const text = document.getText();
  const language = document.languageId;
  const why =
    session.explainCommand === undefined
      ? []
      : [
          {
            action: {
              title: strings.why(rule),
              kind,
              command: { title: strings.why(rule), command: session.explainCommand, arguments: [rule] },
            },
            edits: [],
          },
        ];
  return [
    ...fixes,
    {
      action: { title: strings.ignoreHere(rule), kind },
      edits: [ignoreEdit(text, finding.span, rule, language)],
    },
    { action: { title: strings.ignoreInFile(rule), kind }, edits: [ignoreFileEdit(text, rule, language)] },
    ...why,
  ].filter(() => manual.uri !== document.uri);
}

function titleOf({ rule }: Finding, { label }: Fix, locale: 'es' | 'en'): string {
  const strings = draftStringsFor(locale);
  switch (rule) {
    case 'altered-quotation':
      return strings.literalText();
    case 'acronym-undefined':
      return strings.spellOut(label);
    case 'ambiguous-name':
      return strings.insert(label);
    default:
      return strings.replaceWith(label);
  }
}

function fixAll(
  findings: readonly Finding[],
  document: LineDocument,
  { analysis }: LoadedManual,
  { session }: Workspace,
): readonly EditAction[] {
  const edits = fixAllEdits(analysis, document.getText(), findings);
  return edits.length === 0
    ? []
    : [{ action: { title: draftStringsFor(session.locale).fixAll(), kind: FIX_ALL }, edits }];
}

function toWorkspaceEdit(document: LineDocument, edits: readonly TextEdit[], { session }: Workspace): WorkspaceEdit {
  const textEdits = edits.map(({ span, newText }) => ({ range: document.rangeOf(span), newText }));
  const { uri, version } = document;
  return session.support.hasVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}
