import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MANUAL_SCHEME, MANUALS_CHANGED_NOTIFICATION } from '../protocol/requests.ts';
import type { ServerHost } from './host.ts';
import { registerLanguageFeatures } from './language-features.ts';
import { registerManualFeatures } from './manual-features.ts';
import { registerOwnRequests } from './own-requests.ts';
import { SEMANTIC_LEGEND } from './semantic-tokens.ts';
import { sessionOf } from './session.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** Registers everything on a connection and listens. The same for Node and the browser. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument);
  let workspace: Workspace | undefined;
  const opened = () => {
    if (workspace === undefined) {
      throw new Error('a request came before initialize');
    }
    return workspace;
  };

  connection.onInitialize((params): InitializeResult => {
    workspace = openWorkspace(connection, host, sessionOf(params), documents);
    return {
      serverInfo: { name: 'manual-organizacion' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        definitionProvider: true,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        documentLinkProvider: {},
        semanticTokensProvider: { legend: SEMANTIC_LEGEND, full: true },
        diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
        workspace: { textDocumentContent: { schemes: [MANUAL_SCHEME] } },
      },
    };
  });

  connection.onInitialized(() => {
    const { session, manuals } = opened();
    if (session.canWatchConfiguration) {
      const section = 'manualOrganizacion';
      void connection.client.register(DidChangeConfigurationNotification.type, { section });
    }
    // Loaded ahead of the first question; a client that asks at once finds the same promise.
    void manuals();
  });

  connection.onDidChangeConfiguration(async () => {
    if (await opened().reconfigure()) {
      await connection.sendNotification(MANUALS_CHANGED_NOTIFICATION);
    }
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (await opened().filesChanged(changes.map(({ uri }) => uri))) {
      await connection.sendNotification(MANUALS_CHANGED_NOTIFICATION);
    }
  });

  registerLanguageFeatures(connection, opened);
  registerManualFeatures(connection, opened);
  registerOwnRequests(connection, opened);
  documents.listen(connection);
  connection.listen();
}
