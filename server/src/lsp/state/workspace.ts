import type { Connection, TextDocuments } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { DraftRule } from '../../core/model/finding.ts';
import { stringsFor } from '../../core/render/strings.ts';
import { MANUAL_LANGUAGE, MANUAL_SCHEME } from '../../protocol/requests.ts';
import type { ServerHost } from '../host.ts';
import { rulePageUri } from '../proto/rule-pages.ts';
import type { LineDocument } from './documents.ts';
import { type DraftMentions, isTooLarge, rememberMentions } from './draft-mentions.ts';
import { openDraft } from './drafts/draft.ts';
import { type DraftIndex, indexDrafts } from './drafts/draft-index.ts';
import { workspaceFiles } from './drafts/workspace-drafts.ts';
import { type DraftFindings, rememberFindings } from './findings.ts';
import { type LoadedManual, loadManuals, type ManualSet, showProblems } from './manuals.ts';
import type { Session } from './session.ts';
import { readSettings, type Settings } from './settings.ts';
import { watchManuals } from './watch-manuals.ts';

/** What handlers work on: the open documents and the manuals in use. */
export interface Workspace {
  readonly session: Session;
  readonly documents: TextDocuments<LineDocument>;
  readonly mentions: DraftMentions;
  readonly drafts: DraftIndex;
  readonly findings: DraftFindings;
  /** Those of now; asked of the client once until they change. */
  settings(): Promise<Settings>;
  /** Another number whenever the manuals or the settings are others. */
  generation(): number;
  /** Whether a document is to be checked: a draft that the person did not take out of the drafts. */
  isChecked(document: LineDocument): Promise<boolean>;
  /** Where a rule is explained; `undefined` where there is no such place. */
  explanationOf(rule: DraftRule): string | undefined;
  /** Lets other requests in. */
  pause(): Promise<void>;
  /** A number of its own for each text. */
  idOf(content: object): number;
  /** Resolves when the manuals of the current settings are loaded; the same set until they change. */
  manuals(): Promise<ManualSet>;
  /** Reads settings again, and the manuals when other ones are configured; whether they were. */
  reconfigure(): Promise<boolean>;
  /** Reads the manuals again when one of these files is theirs; whether it was. */
  filesChanged(uris: readonly string[]): Promise<boolean>;
}

export function openWorkspace(
  connection: Connection,
  host: ServerHost,
  session: Session,
  documents: TextDocuments<LineDocument>,
): Workspace {
  const strings = stringsFor(session.locale);
  const { workspaceFolders, hasVirtualDocuments } = session;
  const embedded = host.embeddedManualUri ?? session.embeddedManualUri ?? '';
  const watches = watchManuals(connection, session);
  const load = async (configured: readonly string[]) => {
    const manuals = await loadManuals(host, {
      configured,
      embedded,
      workspaceFolders,
      hasVirtualDocuments,
      strings,
    });
    watches.renew(manuals.sources);
    if (!session.showsManualProblems) {
      await showProblems(connection, manuals);
    }
    return manuals;
  };
  let configured: Promise<readonly string[]> | undefined;
  let loading: Promise<ManualSet> | undefined;
  let settings: Promise<Settings> | undefined;
  let generation = 0;
  const ids = new WeakMap<object, number>();
  let lastId = 0;
  const manuals = () => {
    configured ??= readConfiguredManuals(connection, session);
    loading ??= configured.then(load);
    return loading;
  };
  const mentions = rememberMentions();
  const findings = rememberFindings(mentions);
  documents.onDidClose(({ document: { uri } }) => {
    mentions.forget(uri);
    findings.forget(uri);
  });
  const files = workspaceFiles(connection, host, session, strings);
  documents.onDidOpen(({ document }) => {
    if (isDraft(document) && isTooLarge(document)) {
      files.tellTooLarge(document.uri);
    }
  });
  const openDrafts = async () => {
    const open = documents.all().filter(isDraft);
    const isExcluded = await Promise.all(open.map(({ uri }) => files.isExcluded(uri)));
    return open.filter((_, index) => !isExcluded[index]).map((document) => openDraft(document, mentions));
  };
  return {
    session,
    documents,
    mentions,
    drafts: indexDrafts({ ...files, openDrafts, manuals }),
    findings,
    settings: () => {
      settings ??= readSettings(connection, session);
      return settings;
    },
    generation: () => generation,
    isChecked: async (document) => isDraft(document) && !(await files.isExcluded(document.uri)),
    explanationOf: (rule) => rulePageUri(rule, session, embedded),
    idOf: (content) => {
      const id = ids.get(content) ?? ++lastId;
      ids.set(content, id);
      return id;
    },
    manuals,
    pause: host.pause,
    reconfigure: async () => {
      settings = undefined;
      generation++;
      const before = await configured;
      configured = readConfiguredManuals(connection, session);
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
        generation++;
        loading = configured?.then(load);
        await loading;
      }
      return isConcerned;
    },
  };
}

/** Whether a document is the person's own: neither a manual nor a page that the server itself provides. */
function isDraft({ languageId, uri }: Pick<LineDocument, 'languageId' | 'uri'>): boolean {
  return languageId !== MANUAL_LANGUAGE && !uri.startsWith(`${MANUAL_SCHEME}:`);
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
