import { type CancellationToken, type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Strings } from '../../../core/render/strings.ts';
import { compileExclusion, type Glob } from '../../../core/text/glob.ts';
import type { FindFilesResult, FoundFile } from '../../../protocol/files.ts';
import type { ServerHost } from '../../host.ts';
import { normalizeUri } from '../normalize-uri.ts';
import type { Session } from '../session.ts';
import { DRAFT_SECTIONS, type DraftSettings, draftFilter, draftSettingsOf } from './draft-settings.ts';
import type { DraftSource } from './draft-source.ts';
import { describeLeftOut, fileNameOf } from './left-out.ts';
import { startProgress } from './scan-progress.ts';
import { watchDrafts } from './watch-drafts.ts';

export type FileSource = Omit<DraftSource, 'openDrafts' | 'manuals' | 'canonicalUri' | 'manualFiles'> & {
  /** Whether a document lies where people keep what they write: a file, a new one, a folder of the workspace. */
  isOwn(uri: string): Promise<boolean>;
  /** Whether the person took a document out of the drafts. */
  isExcluded(uri: string): Promise<boolean>;
  /** Of an open document, once. */
  tellTooLarge(uri: string): void;
};

interface DraftFolder {
  readonly uri: string;
  readonly settings: DraftSettings;
  readonly isDraft: Glob;
  readonly isExcluded: Glob;
}

/** The files of the client's workspace, as its folders and settings are. */
export function workspaceFiles(
  connection: Connection,
  host: ServerHost,
  session: Session,
  strings: Strings,
): FileSource {
  const watch = watchDrafts(connection, session);
  let folders: readonly DraftFolder[] | undefined;
  let told: string | undefined;
  const toldOf = new Set<string>();
  const tell = (message: string) => {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  };
  const readFolders = async () => {
    folders = await foldersOf(connection, session);
    return folders;
  };
  return {
    isWatched: session.canWatchFiles,
    listFiles: async (limit, token) => {
      const current = await readFolders();
      watch(current.flatMap(({ settings }) => settings.include));
      return listFolders(host, current, limit, token);
    },
    readDraft: host.readDraft,
    concerns: (uri) => folders?.some((folder) => fitsBelow(folder.uri, uri, folder.isDraft)) ?? false,
    isOwn: async (uri) => {
      const scheme = schemeOf(uri);
      return OWN_SCHEMES.has(scheme) || (folders ?? (await readFolders())).some((one) => schemeOf(one.uri) === scheme);
    },
    isExcluded: async (uri) =>
      (folders ?? (await readFolders())).some((folder) => fitsBelow(folder.uri, uri, folder.isExcluded)),
    startProgress: () => startProgress(connection, strings.readingDrafts(), host.pause),
    tellTooLarge: (uri) => {
      if (!toldOf.has(uri)) {
        toldOf.add(uri);
        tell(strings.documentTooLarge(fileNameOf(uri)));
      }
    },
    tellLeftOut: (leftOut) => {
      const message = describeLeftOut(leftOut, strings);
      if (message !== undefined && message !== told) {
        tell(message);
      }
      told = message;
    },
  };
}

/** Of files and of what is not saved yet; those of virtual workspaces are told by their folders. */
const OWN_SCHEMES: ReadonlySet<string> = new Set(['file', 'untitled']);

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':'));
}

async function foldersOf(connection: Connection, session: Session): Promise<readonly DraftFolder[]> {
  const uris = session.hasWorkspaceFolders
    ? ((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri)
    : session.workspaceFolders;
  return Promise.all(
    uris.map(async (uri) => {
      const settings = await readSettings(connection, session, uri);
      return { uri, settings, isDraft: draftFilter(settings), isExcluded: compileExclusion(settings.exclude) };
    }),
  );
}

async function readSettings(connection: Connection, session: Session, scopeUri: string): Promise<DraftSettings> {
  const items = DRAFT_SECTIONS.map((section) => ({ section, scopeUri }));
  return draftSettingsOf(session.hasConfiguration ? await connection.workspace.getConfiguration(items) : []);
}

async function listFolders(
  host: ServerHost,
  folders: readonly DraftFolder[],
  limit: number,
  token: CancellationToken,
): Promise<FindFilesResult> {
  // One folder of the workspace may lie in another, and one file be a link to another.
  const files = new Map<string, FoundFile>();
  for (const { uri: folder, settings } of folders) {
    const { include, exclude, hidden } = settings;
    const params = { folder, include, exclude: [...exclude, ...hidden], limit: limit + 1 };
    for (const file of (await host.findFiles(params, token)).files) {
      const uri = normalizeUri(file.uri);
      const canonical = normalizeUri(file.canonical ?? uri);
      if (canonical === uri || !files.has(canonical)) {
        files.set(canonical, { ...file, uri, canonical });
      }
    }
  }
  return { files: [...files.values()].slice(0, limit), hasMore: limit < files.size };
}

/** Whether a document lies in a folder at a path that fits. */
function fitsBelow(folder: string, document: string, fits: Glob): boolean {
  const parent = `${normalizeUri(folder).replace(/\/$/, '')}/`;
  const uri = normalizeUri(document);
  return uri.startsWith(parent) && fits(decodePath(uri.slice(parent.length)));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
