import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { stringsFor } from '../../core/render/strings.ts';
import { SETTINGS_SECTION } from '../../protocol/settings.ts';
import type { ServerHost } from '../host.ts';
import { loadManuals, type ManualSet } from './manual-set.ts';
import type { Session } from './session.ts';
import { settingsReader } from './settings-reader.ts';
import { watchManuals } from './watch-manuals.ts';

/** The manuals in use, as settings and files are now. */
export interface Manuals {
  /** Resolves when those of the current settings are loaded; the same set until they change. */
  current(): Promise<ManualSet>;
  /** Reads the setting again, and the manuals when other ones are configured; whether they were. */
  reconfigure(): Promise<boolean>;
  /** Reads the manuals again when one of these files is theirs; whether it was. */
  filesChanged(uris: readonly string[]): Promise<boolean>;
}

export function openManuals(connection: Connection, host: ServerHost, session: Session): Manuals {
  const strings = stringsFor(session.locale);
  const { embeddedManualUri: embedded, workspaceFolders, hasVirtualDocuments } = session;
  const watches = watchManuals(connection, session);
  const load = async (configured: readonly string[]) => {
    const set = await loadManuals(host, { configured, embedded, workspaceFolders, hasVirtualDocuments, strings });
    watches.renew(set.sources);
    if (!session.showsManualProblems) {
      await showProblems(connection, set);
    }
    return set;
  };
  let configured: Promise<readonly string[]> | undefined;
  let loading: Promise<ManualSet> | undefined;
  return {
    current: () => {
      configured ??= readConfigured(connection, session);
      loading ??= configured.then(load);
      return loading;
    },
    reconfigure: async () => {
      const before = await configured;
      configured = readConfigured(connection, session);
      const now = await configured;
      // Clients say "changed" once at the start too, when nothing has.
      if (before !== undefined && before.join('\n') === now.join('\n')) {
        return false;
      }
      loading = load(now);
      await loading;
      return true;
    },
    filesChanged: async (uris) => {
      const sources = (await loading)?.sources ?? [];
      const isConcerned = uris.some((uri) => sources.includes(URI.parse(uri).toString()));
      if (isConcerned) {
        loading = configured?.then(load);
        await loading;
      }
      return isConcerned;
    },
  };
}

async function readConfigured(connection: Connection, session: Session): Promise<readonly string[]> {
  if (!session.hasConfiguration) {
    return [];
  }
  const read = settingsReader(await connection.workspace.getConfiguration(SETTINGS_SECTION));
  const value = read('manuales', []);
  return Array.isArray(value) ? value.filter((path) => typeof path === 'string' && path.trim() !== '') : [];
}

/** Says what keeps manuals from being used, once a load. A notification: no client owes an answer to it. */
async function showProblems(connection: Connection, { problems }: ManualSet): Promise<void> {
  for (const message of problems) {
    await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}
