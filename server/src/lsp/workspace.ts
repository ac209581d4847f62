import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { stringsFor } from '../core/render/strings.ts';
import type { ServerHost } from './host.ts';
import { type LoadedManual, loadManuals, type ManualSet, showProblems } from './manual-store.ts';
import type { Session } from './session.ts';

/** What handlers work on: the open documents and the manuals in use. */
export interface Workspace {
  readonly session: Session;
  readonly documents: TextDocuments<TextDocument>;
  /** Resolves when the manuals of the current settings are loaded; the same set until they change. */
  manuals(): Promise<ManualSet>;
  /** Reads settings and manuals again. */
  reload(): Promise<void>;
}

export function openWorkspace(
  connection: Connection,
  host: ServerHost,
  session: Session,
  documents: TextDocuments<TextDocument>,
): Workspace {
  const strings = stringsFor(session.locale);
  const { workspaceFolders, hasVirtualDocuments } = session;
  const load = async () => {
    const configured = await readConfiguredManuals(connection, session);
    const manuals = await loadManuals(host, { configured, workspaceFolders, hasVirtualDocuments, strings });
    await showProblems(connection, manuals);
    return manuals;
  };
  let loading: Promise<ManualSet> | undefined;
  return {
    session,
    documents,
    manuals: () => {
      loading ??= load();
      return loading;
    },
    reload: async () => {
      loading = load();
      await loading;
    },
  };
}

/** The manual that a URI opens; `undefined` for a draft. */
export function manualAt({ manuals }: ManualSet, uri: string): LoadedManual | undefined {
  return manuals.find((manual) => manual.uri === uri);
}

async function readConfiguredManuals(connection: Connection, session: Session): Promise<readonly string[]> {
  if (!session.hasConfiguration) {
    return [];
  }
  const value: unknown = await connection.workspace.getConfiguration('manualOrganizacion.manuals');
  return Array.isArray(value) ? value.filter((path) => typeof path === 'string' && path.trim() !== '') : [];
}
