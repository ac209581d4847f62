import { type Connection, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { ServerHost } from './host.ts';
import { reportProblems } from './standard/diagnostic.ts';
import type { State } from './state/state.ts';

/** Makes clients ask again for what they show: the settings or the manuals are others. */
export async function refreshAll(connection: Connection, state: State): Promise<void> {
  const { refreshes, pullsDiagnostics } = state.session.support;
  const { languages } = connection;
  await Promise.all([
    ...(refreshes.diagnostics ? [languages.diagnostics.refresh()] : []),
    ...(refreshes.codeLenses ? [connection.sendRequest('workspace/codeLens/refresh')] : []),
    ...(refreshes.inlayHints ? [languages.inlayHint.refresh()] : []),
    ...(refreshes.semanticTokens ? [languages.semanticTokens.refresh()] : []),
    ...(pullsDiagnostics ? [] : state.documents.all().map(({ uri }) => sendProblems(connection, uri, state))),
  ]);
}

/** A check of a large draft takes longer than a hover: it waits until nobody has typed or opened anything for so long. */
const QUIET = 250;

/** Clients that do not ask for diagnostics get them when a document has changed and the person pauses. */
export function sendWhileEditing(connection: Connection, state: State, { wait }: ServerHost): void {
  const { session, documents } = state;
  if (session.support.pullsDiagnostics) {
    return;
  }
  const send = (uri: string) => {
    sendProblems(connection, uri, state).catch((error: unknown) => connection.console.error(String(error)));
  };
  documents.onDidChangeContent(async ({ document: { uri, version } }) => {
    await wait(QUIET);
    if (documents.get(uri)?.version === version) {
      send(uri);
    }
  });
  documents.onDidClose(({ document }) => send(document.uri));
}

/** The counts above the headings of a manual are of drafts: told again when files change, and when one is opened or closed. */
export function refreshCounts(
  connection: Connection,
  { session, drafts, documents }: Pick<State, 'session' | 'drafts' | 'documents'>,
): void {
  if (!session.support.refreshes.codeLenses) {
    return;
  }
  const refresh = () => {
    connection
      .sendRequest('workspace/codeLens/refresh')
      .catch((error: unknown) => connection.console.warn(`counts of mentions stay as they are: ${String(error)}`));
  };
  drafts.onDidChange(refresh);
  documents.onDidOpen(refresh);
  documents.onDidClose(refresh);
}

/** What there is now; nothing for a document that was closed. */
async function sendProblems(connection: Connection, uri: string, state: State): Promise<void> {
  const document = state.documents.get(uri);
  const report = document && (await reportProblems({ textDocument: { uri } }, state));
  const items = report?.kind === DocumentDiagnosticReportKind.Full ? report.items : [];
  const version = document === undefined ? {} : { version: document.version };
  await connection.sendDiagnostics({ uri, ...version, diagnostics: items });
}
