import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { fixAllEdits } from '../../core/features/check-draft.ts';
import { ignoreEdit, ignoreFileEdit } from '../../core/features/ignore-edit.ts';
import type { Finding, Fix } from '../../core/model/finding.ts';
import { draftStringsFor } from '../../core/render/draft-strings.ts';
import type { TextEdit } from '../../core/text/word-edits.ts';
import type { LineDocument } from '../documents.ts';
import { openDraft } from '../drafts/draft.ts';
import { guard } from '../guard.ts';
import type { LoadedManual } from '../manual-store.ts';
import { manualAt, type Workspace } from '../workspace.ts';
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
          data: { uri: document.uri, range: params.range, only: params.context.only, index, title: action.title },
        }
      : { ...action, edit: toWorkspaceEdit(document, edits, workspace) };
  });
}

/** Works the actions out again: what they need is remembered with the text, so nothing is found twice. */
async function resolveAction(action: CodeAction, workspace: Workspace): Promise<CodeAction> {
  const data = action.data as
    | (Partial<Pick<CodeActionParams, 'range'>> & {
        readonly uri?: string;
        readonly only?: string[];
        readonly index?: number;
        readonly title?: string;
      })
    | undefined;
  const document = data?.uri === undefined ? undefined : workspace.documents.get(data.uri);
  if (data?.range === undefined || document === undefined) {
    return action;
  }
  const context = { diagnostics: [], ...(data.only === undefined ? {} : { only: data.only }) };
  const found = await actionsIn(document.uri, workspace, { range: data.range, context });
  const chosen = found[data.index ?? -1];
  return chosen?.action.title === data.title && chosen !== undefined
    ? { ...action, edit: toWorkspaceEdit(document, chosen.edits, workspace) }
    : action;
}

async function actionsIn(
  uri: string,
  workspace: Workspace,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
): Promise<readonly EditAction[]> {
  const document = workspace.documents.get(uri);
  const set = await workspace.manuals();
  if (document === undefined || manualAt(set, uri) !== undefined) {
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
            const diagnostic = toDiagnostic(finding, document, manual, settings, workspace.session);
            return quickFixes(finding, document, manual, workspace).map(({ action, edits }) => ({
              action: { ...action, diagnostics: [diagnostic] },
              edits,
            }));
          })
        : []),
      ...(wants(context.only, FIX_ALL) ? fixAll(findings, workspace) : []),
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
      edits: [ignoreEdit(text, finding.span.start, rule, language)],
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

function fixAll(findings: readonly Finding[], { session }: Workspace): readonly EditAction[] {
  const edits = fixAllEdits(findings);
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
