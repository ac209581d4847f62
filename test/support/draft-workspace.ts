import { pathToFileURL } from 'node:url';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { stringsFor } from '../../server/src/core/render/strings.ts';
import type { ServerHost } from '../../server/src/lsp/host.ts';
import { lineDocuments } from '../../server/src/lsp/state/documents.ts';
import { rememberMentions } from '../../server/src/lsp/state/draft-mentions.ts';
import { openDraft } from '../../server/src/lsp/state/drafts/draft.ts';
import { type DraftIndex, indexDrafts } from '../../server/src/lsp/state/drafts/draft-index.ts';
import type { DraftSource } from '../../server/src/lsp/state/drafts/draft-source.ts';
import { workspaceFiles } from '../../server/src/lsp/state/drafts/workspace-drafts.ts';
import { rememberFindings } from '../../server/src/lsp/state/findings.ts';
import type { LoadedManual } from '../../server/src/lsp/state/manual-set.ts';
import { normalizeUri } from '../../server/src/lsp/state/normalize-uri.ts';
import { sessionOf } from '../../server/src/lsp/state/session.ts';
import { nodeHost } from '../../server/src/node/node-host.ts';
import { smallManual } from './small-manual.ts';

export const loadedSmallManual: LoadedManual = {
  uri: 'manual-organizacion:/small.manual',
  analysis: smallManual,
};

export interface DraftWorkspace {
  readonly index: DraftIndex;
  /** What the person was told. */
  readonly told: readonly string[];
  /** URIs in order of reading. */
  readonly read: readonly string[];
  /** Watchers that the client was asked for. */
  readonly watchers: readonly unknown[];
  /** How often the server let messages in. */
  readonly pauses: () => number;
}

export interface DraftWorkspaceOptions {
  readonly folders?: readonly string[];
  /** Settings by section. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Texts of open documents by URI. */
  readonly open?: Readonly<Record<string, string>>;
  readonly isWatched?: boolean;
  /** The person presses the button of the progress once so many files were read. */
  readonly cancelAfter?: number;
  /** The first listing fails. */
  readonly firstListing?: 'fails';
}

/** The index over real folders, as Node's server has it, behind a client that answers from `options`. */
export function draftWorkspace(options: DraftWorkspaceOptions): DraftWorkspace {
  const told: string[] = [];
  const read: string[] = [];
  const watchers: unknown[] = [];
  let pauses = 0;
  let listings = 0;
  const real = nodeHost('unused');
  const host: ServerHost = {
    ...real,
    readDraft: (uri) => {
      read.push(uri);
      return real.readDraft(uri);
    },
    findFiles: (params, token) => {
      listings++;
      return options.firstListing === 'fails' && listings === 1
        ? Promise.reject(new Error('the disk is gone'))
        : real.findFiles(params, token);
    },
    pause: () => {
      pauses++;
      return real.pause();
    },
  };
  const uris = (options.folders ?? []).map((folder) => pathToFileURL(folder).toString());
  const connection = {
    workspace: {
      getWorkspaceFolders: async () => uris.map((uri) => ({ uri, name: uri })),
      getConfiguration: async (items: readonly { section: string }[]) =>
        items.map(({ section }) => options.settings?.[section] ?? null),
    },
    client: {
      register: async (_type: unknown, params: { watchers: unknown[] }) => void watchers.push(params.watchers),
    },
    console: { warn: () => undefined },
    window: { createWorkDoneProgress: async () => Promise.reject(new Error('none')) },
    sendNotification: async (_type: unknown, { message }: { message: string }) => void told.push(message),
  } as unknown as Connection;
  const capabilities: InitializeParams['capabilities'] = {
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: options.isWatched ?? true },
    },
  };
  const session = sessionOf({ processId: null, rootUri: null, capabilities });
  const files = workspaceFiles(connection, host, session, stringsFor('es'));
  const mentions = rememberMentions();
  const findings = rememberFindings(mentions);
  const documents = Object.entries(options.open ?? {}).map(([uri, text]) =>
    lineDocuments.create(uri, 'markdown', 1, text),
  );
  const source: DraftSource = {
    ...files,
    openDrafts: async () => documents.map((document) => openDraft(document, mentions, findings)),
    canonicalUri: (uri) => normalizeUri(real.canonicalUri(uri)),
    manualFiles: async () => new Set([normalizeUri(loadedSmallManual.uri)]),
    manuals: async () => ({ sources: [], manuals: [loadedSmallManual], problems: [] }),
    startProgress: () => {
      const progress = files.startProgress();
      const isCancelled = () => options.cancelAfter !== undefined && options.cancelAfter <= read.length;
      const token = { onCancellationRequested: progress.token.onCancellationRequested };
      return {
        ...progress,
        token: Object.defineProperty(token, 'isCancellationRequested', { get: isCancelled }) as typeof progress.token,
      };
    },
  };
  return { index: indexDrafts(source), told, read, watchers, pauses: () => pauses };
}
