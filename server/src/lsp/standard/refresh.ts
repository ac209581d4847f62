import type { Connection } from 'vscode-languageserver';
import type { ServerHost } from '../host.ts';
import type { Workspace } from '../state/workspace.ts';
import { sendDiagnostics } from './diagnostics.ts';

/** Makes clients ask again for what they show: the settings or the manuals are others. */
export async function refreshAll(connection: Connection, workspace: Workspace): Promise<void> {
  const { refreshes, pullsDiagnostics } = workspace.session.support;
  const { languages } = connection;
  await Promise.all([
    ...(refreshes.diagnostics ? [languages.diagnostics.refresh()] : []),
    ...(refreshes.codeLenses ? [connection.sendRequest('workspace/codeLens/refresh')] : []),
    ...(refreshes.inlayHints ? [languages.inlayHint.refresh()] : []),
    ...(refreshes.semanticTokens ? [languages.semanticTokens.refresh()] : []),
    ...(pullsDiagnostics
      ? []
      : workspace.documents.all().map(({ uri }) => sendDiagnostics(connection, uri, workspace))),
  ]);
}

/** A check of a large draft takes longer than a hover: it waits until nobody has typed or opened anything for so long. */
const QUIET = 250;

/** Clients that do not ask for diagnostics get them when a document has changed and the person pauses. */
export function sendWhileEditing(connection: Connection, workspace: Workspace, { wait }: ServerHost): void {
  if (workspace.session.support.pullsDiagnostics) {
    return;
  }
  const send = (uri: string) => {
    sendDiagnostics(connection, uri, workspace).catch((error: unknown) => connection.console.error(String(error)));
  };
  workspace.documents.onDidChangeContent(async ({ document: { uri, version } }) => {
    await wait(QUIET);
    if (workspace.documents.get(uri)?.version === version) {
      send(uri);
    }
  });
  workspace.documents.onDidClose(({ document }) => send(document.uri));
}

/** The counts above the headings of a manual are of drafts: told again when files change, and when one is opened or closed. */
export function refreshCounts(connection: Connection, { session, drafts, documents }: Workspace): void {
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
