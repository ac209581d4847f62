import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding } from '../../core/model/finding.ts';
import { draftStringsFor } from '../../core/render/draft-strings.ts';
import { findingMessage } from '../../core/render/finding-message.ts';
import { guard } from '../guard.ts';
import { toRange } from '../proto/to-proto.ts';
import type { LineDocument } from '../state/documents.ts';
import type { Draft } from '../state/drafts/draft.ts';
import { openDraft } from '../state/drafts/draft.ts';
import type { LoadedManual } from '../state/manuals.ts';
import { normalizeUri } from '../state/normalize-uri.ts';
import type { RuleSeverity, Settings } from '../state/settings.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';
import { manualDiagnostics } from './manual-diagnostics.ts';

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** What drafts say otherwise than the manual, and what is odd in manuals: asked for, or sent to clients that do not ask. */
export function registerDiagnostics(connection: Connection, workspace: () => Workspace): void {
  const { diagnostics } = connection.languages;
  diagnostics.on(
    guard(connection, 'diagnostic', NOTHING, ({ textDocument, previousResultId }) =>
      documentReport(textDocument.uri, previousResultId, workspace()),
    ),
  );
  diagnostics.onWorkspace((params, token, _, partial) => {
    const report = guard<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
      connection,
      'workspaceDiagnostic',
      { items: [] },
      ({ previousResultIds }) =>
        workspaceReport(previousResultIds, workspace(), token, partial && ((items) => partial.report({ items }))),
    );
    return report(params, token);
  });
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
  if (document === undefined || !(await workspace.isChecked(document))) {
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

type Items = WorkspaceDocumentDiagnosticReport[];

/** So many are told at once: the first are shown while the rest is checked. */
const BATCH = 50;

/** Open documents come first; between the drafts that are checked other requests are answered. */
async function workspaceReport(
  previous: WorkspaceDiagnosticParams['previousResultIds'],
  workspace: Workspace,
  token: CancellationToken,
  tell: ((items: Items) => void) | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const known = new Map(previous.map((one) => [normalizeUri(one.uri), one]));
  const { manuals } = await workspace.manuals();
  const settings = await workspace.settings();
  const drafts = await workspace.drafts.allDrafts(token);
  let items: Items = [];
  for (const draft of drafts) {
    const previousResultId = known.get(normalizeUri(draft.uri))?.value;
    known.delete(normalizeUri(draft.uri));
    items.push(draftReport(draft, previousResultId, manuals, settings, workspace));
    if (items.at(-1)?.kind === DocumentDiagnosticReportKind.Full) {
      await workspace.pause();
    }
    if (token.isCancellationRequested) {
      return { items: [] };
    }
    if (tell !== undefined && BATCH <= items.length) {
      tell(items);
      items = [];
    }
  }
  // What is no draft any more, deleted or excluded, would otherwise keep its problems.
  for (const [uri, gone] of known) {
    if (manuals.every((manual) => normalizeUri(manual.uri) !== uri)) {
      items.push({ uri: gone.uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    }
  }
  return { items };
}

function draftReport(
  draft: Draft,
  previousResultId: string | undefined,
  manuals: readonly LoadedManual[],
  settings: Settings,
  workspace: Workspace,
): WorkspaceDocumentDiagnosticReport {
  const { uri, isOpen, document } = draft;
  const resultId = resultIdOf(document, workspace);
  const about = { uri, version: isOpen ? document.version : null, resultId };
  return previousResultId === resultId
    ? { ...about, kind: DocumentDiagnosticReportKind.Unchanged }
    : { ...about, kind: DocumentDiagnosticReportKind.Full, items: diagnosticsOf(draft, manuals, settings, workspace) };
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
      toDiagnostic(finding, draft.document, manual, settings, workspace),
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

export function toDiagnostic(
  finding: Finding,
  document: LineDocument,
  { uri, lines }: LoadedManual,
  { rules }: Settings,
  { session: { locale, support }, explanationOf }: Pick<Workspace, 'session' | 'explanationOf'>,
): Diagnostic {
  const href = support.hasCodeDescriptions ? explanationOf(finding.rule) : undefined;
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
    ...(href === undefined ? {} : { codeDescription: { href } }),
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
