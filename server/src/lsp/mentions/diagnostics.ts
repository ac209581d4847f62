import {
  CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding } from '../../core/model/finding.ts';
import { draftStringsFor } from '../../core/render/draft-strings.ts';
import { findingMessage } from '../../core/render/finding-message.ts';
import type { LineDocument } from '../documents.ts';
import type { Draft } from '../drafts/draft.ts';
import { openDraft } from '../drafts/draft.ts';
import { guard } from '../guard.ts';
import { manualDiagnostics } from '../manual-diagnostics.ts';
import type { LoadedManual } from '../manual-store.ts';
import type { Session } from '../session.ts';
import type { RuleSeverity, Settings } from '../settings.ts';
import { toRange } from '../to-proto.ts';
import { manualAt, type Workspace } from '../workspace.ts';

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** What drafts say otherwise than the manual, and what is odd in manuals: asked for, or sent to clients that do not ask. */
export function registerDiagnostics(connection: Connection, workspace: () => Workspace): void {
  const { diagnostics } = connection.languages;
  diagnostics.on(
    guard(connection, 'diagnostic', NOTHING, ({ textDocument, previousResultId }) =>
      documentReport(textDocument.uri, previousResultId, workspace()),
    ),
  );
  diagnostics.onWorkspace(
    guard<{ readonly previousResultIds: readonly PreviousResult[] }, WorkspaceDiagnosticReport>(
      connection,
      'workspaceDiagnostic',
      { items: [] },
      ({ previousResultIds }) => workspaceReport(previousResultIds, workspace()),
    ),
  );
}

/** For clients that do not ask: what there is now, to be sent. */
export async function sendDiagnostics(connection: Connection, uri: string, workspace: Workspace): Promise<void> {
  const document = workspace.documents.get(uri);
  const report = document === undefined ? NOTHING : await documentReport(uri, undefined, workspace);
  const items = report.kind === DocumentDiagnosticReportKind.Full ? report.items : [];
  const version = document === undefined ? {} : { version: document.version };
  await connection.sendDiagnostics({ uri, ...version, diagnostics: items });
}

async function documentReport(
  uri: string,
  previousResultId: string | undefined,
  workspace: Workspace,
): Promise<DocumentDiagnosticReport> {
  const document = workspace.documents.get(uri);
  const set = await workspace.manuals();
  const own = manualAt(set, uri);
  if (own !== undefined) {
    return { kind: DocumentDiagnosticReportKind.Full, items: manualDiagnostics(own, workspace.session) };
  }
  if (document === undefined) {
    return NOTHING;
  }
  const settings = await workspace.settings();
  const resultId = resultIdOf(document, workspace);
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : {
        kind: DocumentDiagnosticReportKind.Full,
        resultId,
        items: diagnosticsOf(openDraft(document, workspace.mentions), set.manuals, settings, workspace),
      };
}

interface PreviousResult {
  readonly uri: string;
  readonly value: string;
}

async function workspaceReport(
  previous: readonly PreviousResult[],
  workspace: Workspace,
): Promise<WorkspaceDiagnosticReport> {
  const known = new Map(previous.map(({ uri, value }) => [uri, value]));
  const { manuals } = await workspace.manuals();
  const settings = await workspace.settings();
  const drafts = await workspace.drafts.allDrafts(CancellationToken.None);
  return {
    items: drafts.map((draft) => {
      const { uri, isOpen, document } = draft;
      const resultId = resultIdOf(document, workspace);
      const about = { uri, version: isOpen ? document.version : null, resultId };
      return known.get(uri) === resultId
        ? { ...about, kind: DocumentDiagnosticReportKind.Unchanged }
        : {
            ...about,
            kind: DocumentDiagnosticReportKind.Full,
            items: diagnosticsOf(draft, manuals, settings, workspace),
          };
    }),
  };
}

/** The same as long as neither the text nor the manuals nor the settings are others. */
function resultIdOf({ content }: LineDocument, workspace: Workspace): string {
  return `${workspace.generation()}.${workspace.idOf(content)}`;
}

function diagnosticsOf(
  draft: Draft,
  manuals: readonly LoadedManual[],
  settings: Settings,
  workspace: Workspace,
): Diagnostic[] {
  return manuals.flatMap((manual) =>
    findingsIn(draft, manual, settings, workspace).map((finding) =>
      toDiagnostic(finding, draft.document, manual, settings, workspace.session),
    ),
  );
}

/** What the rules that are on find in a draft. */
export function findingsIn(
  draft: Draft,
  manual: LoadedManual,
  { rules }: Settings,
  workspace: Workspace,
): readonly Finding[] {
  return workspace.findings.in(draft, manual).filter(({ rule }) => rules[rule] !== 'off');
}

/** Without `codeDescription`: there is no page to open; the action "Why?" opens the explanation instead. */
export function toDiagnostic(
  finding: Finding,
  document: LineDocument,
  { uri, lines }: LoadedManual,
  { rules }: Settings,
  { locale, support }: Session,
): Diagnostic {
  const message = draftStringsFor(locale).evidence();
  const related = finding.evidence.map((offset) => ({
    location: { uri, range: toRange(lines, { start: offset, end: offset }) },
    message,
  }));
  return {
    range: document.rangeOf(finding.span),
    severity: SEVERITIES[rules[finding.rule]],
    source: 'manual-organizacion',
    code: finding.rule,
    message: findingMessage(finding, locale),
    ...(support.hasRelatedInformation && 0 < related.length ? { relatedInformation: related } : {}),
    data: { manual: uri, rule: finding.rule },
  };
}

const SEVERITIES: Readonly<Record<RuleSeverity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
  off: DiagnosticSeverity.Hint,
};
