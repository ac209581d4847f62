import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  TextDocuments,
} from 'vscode-languageserver';
import { MANUALS_CHANGED_NOTIFICATION } from '../protocol/manuals.ts';
import { CAPABILITIES } from './capabilities.ts';
import type { ServerHost } from './host.ts';
import { refreshAll, refreshCounts, sendWhileEditing } from './refresh.ts';
import { registerOwn } from './register-own.ts';
import { registerStandard } from './register-standard.ts';
import { lineDocuments } from './state/documents.ts';
import { sessionOf } from './state/session.ts';
import { openState, type State } from './state/state.ts';

/** Registers everything on a connection and listens. The same for Node and the browser. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(lineDocuments);
  let state: State | undefined;
  const opened = () => {
    if (state === undefined) {
      throw new Error('a request came before initialize');
    }
    return state;
  };

  connection.onInitialize((params): InitializeResult => {
    state = openState(connection, host, sessionOf(params, host.embeddedManualUri), documents);
    sendWhileEditing(connection, state, host);
    refreshCounts(connection, state);
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
    if (await opened().reconfigure()) {
      await connection.sendNotification(MANUALS_CHANGED_NOTIFICATION.method);
    }
    await refreshAll(connection, opened());
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    if (await opened().filesChanged(uris)) {
      await connection.sendNotification(MANUALS_CHANGED_NOTIFICATION.method);
      await refreshAll(connection, opened());
    }
  });

  registerStandard(connection, opened);
  registerOwn(connection, opened);
  documents.listen(connection);
  connection.listen();
}
