import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type MarkdownIt from 'markdown-it';
import {
  createProtocolConnection,
  type InitializeParams,
  type ProtocolConnection,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { answerMarkdownRequests, markdownSettings } from './markdown-client.ts';
import type { Peer, Question } from './peers.ts';
import type { BenchTexts } from './texts.ts';

/** One life of one server. Times in milliseconds, from before its process is made; memory in bytes. */
export interface StartRun {
  readonly initialized: number;
  readonly firstAnswer: number;
  /** Part of `firstAnswer` that the client spent in markdown-it. */
  readonly clientParse: number;
  readonly roundTripsInDraft: readonly number[];
  readonly roundTripsInManual: readonly number[];
  readonly memoryAfterDraft: number;
  readonly memoryAfterManual: number;
}

export interface StartOptions {
  readonly texts: BenchTexts;
  readonly workspaceUri: string;
  /** Node keeps compiled code below it, so a fresh folder is a cold start. */
  readonly temporaryFolder: string;
  readonly parser: MarkdownIt;
}

const WARM_UP = 100;
const ROUND_TRIPS_IN_DRAFT = 600;
const ROUND_TRIPS_IN_MANUAL = 50;

export async function runServer(peer: Peer, options: StartOptions): Promise<StartRun> {
  const { texts, parser } = options;
  const documents = [texts.draft, texts.manual];
  const started = performance.now();
  const server = spawn(process.execPath, [peer.script, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: environment(options.temporaryFolder),
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const client = answerMarkdownRequests(connection, parser, documents);
  answerEditorRequests(connection);
  // A server that dies leaves its requests without an answer; disposing rejects them.
  server.once('exit', () => connection.dispose());
  connection.listen();

  await connection.sendRequest('initialize', initializeParams(options.workspaceUri));
  const initialized = performance.now() - started;

  // Sent without waiting, as an editor does that starts with a document open.
  void connection.sendNotification('initialized', {});
  if (peer.section !== undefined) {
    sendSettings(connection, peer.section);
  }
  for (const { uri, languageId, text } of documents) {
    void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }
  await answer(connection, peer.first);
  const firstAnswer = performance.now() - started;
  const clientParse = client.parseTime();

  const roundTripsInDraft = peer.again ? await roundTrips(connection, peer.again.inDraft, ROUND_TRIPS_IN_DRAFT) : [];
  const memoryAfterDraft = residentMemory(server);
  const roundTripsInManual = peer.again ? await roundTrips(connection, peer.again.inManual, ROUND_TRIPS_IN_MANUAL) : [];
  const memoryAfterManual = residentMemory(server);
  await stop(connection, server);
  return {
    initialized,
    firstAnswer,
    clientParse,
    roundTripsInDraft,
    roundTripsInManual,
    memoryAfterDraft,
    memoryAfterManual,
  };
}

/** How long Node takes to run an empty script: no server can answer sooner. */
export async function runEmptyScript(): Promise<number> {
  const started = performance.now();
  const script = spawn(process.execPath, ['--eval', 'process.stdout.write(".")'], { env: environment(undefined) });
  await once(script.stdout, 'data');
  const elapsed = performance.now() - started;
  if (script.exitCode === null) {
    await once(script, 'exit');
  }
  return elapsed;
}

async function roundTrips(connection: ProtocolConnection, question: Question, count: number): Promise<number[]> {
  for (let index = 0; index < Math.min(WARM_UP, count); index++) {
    await answer(connection, question);
  }
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const started = performance.now();
    await connection.sendRequest(question.method, question.params);
    times.push(performance.now() - started);
  }
  return times;
}

async function answer(connection: ProtocolConnection, { method, params, expected }: Question): Promise<void> {
  const result = JSON.stringify(await connection.sendRequest(method, params));
  if (!result.includes(expected)) {
    throw new Error(`${method}: expected "${expected}" in ${result.slice(0, 300)}`);
  }
}

function answerEditorRequests(connection: ProtocolConnection): void {
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    // vscode-languageclient sends the settings of a section as soon as a server asks to be told of its changes.
    for (const { method, registerOptions } of registrations) {
      if (method === 'workspace/didChangeConfiguration' && typeof registerOptions?.section === 'string') {
        sendSettings(connection, registerOptions.section);
      }
    }
    return null;
  });
  for (const ignored of ['window/logMessage', 'window/showMessage', 'manualOrganizacion/manualsChanged']) {
    connection.onNotification(ignored, () => undefined);
  }
}

function sendSettings(connection: ProtocolConnection, section: string): void {
  const settings = { [section]: section === 'markdown' ? markdownSettings : {} };
  void connection.sendNotification('workspace/didChangeConfiguration', { settings });
}

function initializeParams(workspaceUri: string): InitializeParams {
  return {
    processId: process.pid,
    rootUri: workspaceUri,
    workspaceFolders: [{ uri: workspaceUri, name: 'bench' }],
    locale: 'es',
    initializationOptions: { markdownFileExtensions: ['md'], openCommand: 'manualOrganizacion.openPlace' },
    capabilities: {
      workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        workspaceFolders: true,
        diagnostics: { refreshSupport: true },
        textDocumentContent: {},
      },
      textDocument: {
        hover: { contentFormat: ['markdown', 'plaintext'] },
        definition: { linkSupport: true },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
    },
  };
}

/** The cache of compiled code goes where the benchmark says, never where the person's own Node keeps it. */
function environment(temporaryFolder: string | undefined): NodeJS.ProcessEnv {
  const { NODE_COMPILE_CACHE: _cache, NODE_OPTIONS: _options, NODE_DISABLE_COMPILE_CACHE: _off, ...rest } = process.env;
  return temporaryFolder === undefined
    ? rest
    : { ...rest, TMPDIR: temporaryFolder, TEMP: temporaryFolder, TMP: temporaryFolder };
}

function residentMemory({ pid }: ChildProcess): number {
  const kilobytes =
    process.platform === 'linux'
      ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) * 1024;
}

/** The server must end by itself: Node writes its compile cache on a clean exit only. */
async function stop(connection: ProtocolConnection, server: ChildProcess): Promise<void> {
  const exited = once(server, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const lastResort = setTimeout(() => server.kill(), 5000);
  await exited;
  clearTimeout(lastResort);
}
