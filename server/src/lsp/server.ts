import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  TextDocuments,
} from 'vscode-languageserver';
import { MANUALS_CHANGED_NOTIFICATION } from '../protocol/requests.ts';
import { CAPABILITIES } from './capabilities.ts';
import type { ServerHost } from './host.ts';
import { registerOwnRequests } from './own/own-requests.ts';
import { registerViewRequests } from './own/view-requests.ts';
import { registerManualFeatures } from './standard/manual-features.ts';
import { refreshAll, refreshCounts, sendWhileEditing } from './standard/refresh.ts';
import { registerMentionFeatures } from './standard/register.ts';
import { lineDocuments } from './state/documents.ts';
import { sessionOf } from './state/session.ts';
import { openWorkspace, type Workspace } from './state/workspace.ts';

/** Registers everything on a connection and listens. The same for Node and the browser. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(lineDocuments);
  let workspace: Workspace | undefined;
  const opened = () => {
    if (workspace === undefined) {
      throw new Error('a request came before initialize');
    }
    return workspace;
  };

  connection.onInitialize((params): InitializeResult => {
    workspace = openWorkspace(connection, host, sessionOf(params), documents);
    sendWhileEditing(connection, workspace, host);
    refreshCounts(connection, workspace);
    return {
      serverInfo: { name: 'manual-organizacion' },
      capabilities: CAPABILITIES,
    };
  });

  connection.onInitialized(() => {
    const { session, manuals } = opened();
    if (session.canWatchConfiguration) {
      const section = ['manualOrganizacion', 'files', 'search'];
      void connection.client.register(DidChangeConfigurationNotification.type, { section });
    }
    if (session.hasWorkspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(() => opened().drafts.settingsChanged());
    }
    // Loaded ahead of the first question; a client that asks at once finds the same promise.
    void manuals();
  });

  connection.onDidChangeConfiguration(async () => {
    opened().drafts.settingsChanged();
    if (await opened().reconfigure()) {
      await connection.sendNotification(MANUALS_CHANGED_NOTIFICATION);
    }
    await refreshAll(connection, opened());
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    opened().drafts.filesChanged(uris);
    if (await opened().filesChanged(uris)) {
      await connection.sendNotification(MANUALS_CHANGED_NOTIFICATION);
      await refreshAll(connection, opened());
    }
  });

  registerMentionFeatures(connection, opened);
  registerManualFeatures(connection, opened);
  registerOwnRequests(connection, opened);
  registerViewRequests(connection, opened);
  documents.listen(connection);
  connection.listen();
}
