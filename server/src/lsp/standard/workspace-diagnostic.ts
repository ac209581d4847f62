import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { draftDiagnostics } from '../proto/diagnostics.ts';
import type { Draft } from '../state/drafts/draft.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import { normalizeUri } from '../state/normalize-uri.ts';
import type { Settings } from '../state/settings.ts';
import type { State } from '../state/state.ts';

type Items = WorkspaceDocumentDiagnosticReport[];

/** So many are told at once: the first are shown while the rest is checked. */
const BATCH = 50;

/** What all drafts say otherwise; open documents come first, and between those that are checked requests are answered. */
export async function reportWorkspace(
  { previousResultIds }: WorkspaceDiagnosticParams,
  state: Pick<State, 'manuals' | 'settings' | 'drafts' | 'resultIdOf' | 'session' | 'pause'>,
  token: CancellationToken,
  tell: ((items: Items) => void) | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(previousResultIds.map((one) => [normalizeUri(one.uri), one]));
  const { manuals } = await state.manuals();
  const settings = await state.settings();
  let items: Items = [];
  for (const draft of await state.drafts.allDrafts(token)) {
    const uri = normalizeUri(draft.uri);
    const report = reportDraft(draft, previous.get(uri)?.value, manuals, settings, state);
    previous.delete(uri);
    items.push(report);
    if (report.kind === DocumentDiagnosticReportKind.Full) {
      await state.pause();
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
  for (const [uri, gone] of previous) {
    if (manuals.every((manual) => normalizeUri(manual.uri) !== uri)) {
      items.push({ uri: gone.uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    }
  }
  return { items };
}

function reportDraft(
  draft: Draft,
  previousResultId: string | undefined,
  manuals: readonly LoadedManual[],
  settings: Settings,
  { resultIdOf, session }: Pick<State, 'resultIdOf' | 'session'>,
): WorkspaceDocumentDiagnosticReport {
  const { uri, version, document } = draft;
  const resultId = resultIdOf(manuals, settings, document.content);
  return previousResultId === resultId
    ? { uri, version, resultId, kind: DocumentDiagnosticReportKind.Unchanged }
    : {
        uri,
        version,
        resultId,
        kind: DocumentDiagnosticReportKind.Full,
        items: draftDiagnostics(draft, manuals, settings, session),
      };
}
