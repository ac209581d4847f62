import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import {
  ConfigurationRequest,
  createProtocolConnection,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceFoldersRequest,
} from 'vscode-languageserver/node';
import { bundle } from './bundle.ts';

/** The built server over stdio, spoken to as an editor would. */
export interface TestServer {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Texts of window/showMessage, in order of arrival. */
  readonly shown: readonly string[];
  readonly process: ChildProcess;
  /** Opens a document and returns its URI. */
  open(text: string, languageId?: string, uri?: string): string;
  close(uri: string): void;
  /** Changes the setting `manualOrganizacion.manuales` and tells the server. */
  configureManuals(paths: readonly string[]): Promise<void>;
  /** Changes what lies under `manualOrganizacion` and tells the server. */
  configure(settings: object): Promise<void>;
  stop(): Promise<void>;
}

export interface TestClient {
  readonly locale?: string;
  readonly manuals?: readonly string[];
  /** What lies under `manualOrganizacion`. */
  readonly settings?: object;
  readonly capabilities?: InitializeParams['capabilities'];
  readonly initializationOptions?: unknown;
  /** Paths of the folders of the workspace. */
  readonly folders?: readonly string[];
}

/** Runs `use` on a server that is stopped whatever happens; a child left running would keep the test run alive. */
export async function withTestServer(client: TestClient, use: (server: TestServer) => Promise<void>): Promise<void> {
  const server = await startTestServer(client);
  try {
    await use(server);
  } finally {
    await server.stop();
  }
}

export async function startTestServer(client: TestClient = {}): Promise<TestServer> {
  const program = bundle('server', 'server.js');
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server ended with ${code}.`)));
  // What waits for an answer learns of the end; nobody else has to.
  ended.catch(() => {});
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const shown: string[] = [];
  let manuals = client.manuals ?? [];
  let settings = client.settings ?? {};
  let opened = 0;
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
  const workspaceFolders = client.folders?.map((path) => ({ uri: pathToFileURL(path).toString(), name: path })) ?? null;
  connection.onRequest(WorkspaceFoldersRequest.type, () => workspaceFolders);
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) =>
      section === 'manualOrganizacion' ? { ...(manuals.length === 0 ? {} : { manuales: manuals }), ...settings } : null,
    ),
  );
  connection.listen();
  const answer = connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders,
    locale: client.locale ?? 'es',
    capabilities: client.capabilities ?? { workspace: { configuration: true, textDocumentContent: {} } },
    initializationOptions: client.initializationOptions,
  });
  const initialized = await Promise.race([answer, ended]);
  await connection.sendNotification('initialized', {});
  return {
    connection,
    initialized,
    shown,
    process: child,
    open: (text, languageId = 'markdown', uri = `untitled:draft-${++opened}`) => {
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      return uri;
    },
    close: (uri) => void connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    configureManuals: async (paths) => {
      manuals = paths;
      const changed = new Promise<void>((resolve) => {
        connection.onNotification('manualOrganizacion/manualsChanged', resolve);
      });
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await changed;
    },
    configure: async (changed) => {
      settings = changed;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    stop: async () => {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await exited;
      connection.dispose();
    },
  };
}
