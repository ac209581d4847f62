import type { Connection, TextDocuments } from 'vscode-languageserver';
import { stringsFor } from '../../core/render/strings.ts';
import type { IsSpanish } from '../../core/spanish/spanish-words.ts';
import { MANUAL_LANGUAGE, MANUAL_SCHEME } from '../../protocol/addresses.ts';
import type { ServerHost } from '../host.ts';
import type { LineDocument } from './documents.ts';
import { isTooLarge, rememberMentions } from './draft-mentions.ts';
import { openDraft } from './drafts/draft.ts';
import { type DraftIndex, indexDrafts } from './drafts/draft-index.ts';
import { workspaceFiles } from './drafts/workspace-drafts.ts';
import { rememberFindings } from './findings.ts';
import { type ManualSet, manualAt } from './manual-set.ts';
import { openManuals } from './manuals.ts';
import { normalizeUri } from './normalize-uri.ts';
import { nameResults } from './result-ids.ts';
import type { Session } from './session.ts';
import { readSettings, type Settings } from './settings.ts';
import { openSpanishWords } from './spanish-words.ts';
import { draftSubject, manualSubject, type Subject } from './subject.ts';

/** What the server knows while it runs. A handler names what it needs of it: `Pick<State, 'subjectOf'>`. */
export interface State {
  readonly session: Session;
  readonly documents: TextDocuments<LineDocument>;
  readonly drafts: DraftIndex;
  /** What a document is: a manual in use or an open draft; `undefined` for what is neither. */
  subjectOf(uri: string): Promise<Subject | undefined>;
  /** Those of now; asked of the client once until they change. */
  settings(): Promise<Settings>;
  /** Resolves when the manuals of the current settings are loaded; the same set until they change. */
  manuals(): Promise<ManualSet>;
  /** Tells Spanish words; read when first asked for. */
  spanishWords(): Promise<IsSpanish>;
  /** A name for what was worked out from these; the same as long as they are. */
  resultIdOf(...sources: readonly object[]): string;
  /** Lets other requests in. */
  pause(): Promise<void>;
  /** Reads settings again, and the manuals when other ones are configured; whether they were. */
  reconfigure(): Promise<boolean>;
  /** Tells it that files changed; whether one was a manual in use, which is read again. */
  filesChanged(uris: readonly string[]): Promise<boolean>;
}

export function openState(
  connection: Connection,
  host: ServerHost,
  session: Session,
  documents: TextDocuments<LineDocument>,
): State {
  const manuals = openManuals(connection, host, session);
  const files = workspaceFiles(connection, host, session, stringsFor(session.locale));
  const mentions = rememberMentions();
  const findings = rememberFindings(mentions);
  const canonicalUri = (uri: string) => normalizeUri(host.canonicalUri(uri));
  const manualFiles = async () => {
    const { manuals: loaded, sources } = await manuals.current();
    return new Set([session.embeddedManualUri, ...sources, ...loaded.map(({ uri }) => uri)].map(canonicalUri));
  };
  const isChecked = async (document: LineDocument) =>
    isDraft(document) &&
    (await files.isOwn(document.uri)) &&
    !(await files.isExcluded(document.uri)) &&
    !(await manualFiles()).has(canonicalUri(document.uri));
  const openDrafts = async () => {
    const open = documents.all();
    const areChecked = await Promise.all(open.map(isChecked));
    return open.filter((_, index) => areChecked[index]).map((document) => openDraft(document, mentions, findings));
  };
  const drafts = indexDrafts({ ...files, openDrafts, manuals: manuals.current, canonicalUri, manualFiles });
  let settings: Promise<Settings> | undefined;
  documents.onDidOpen(({ document }) => {
    if (isDraft(document) && isTooLarge(document)) {
      files.tellTooLarge(document.uri);
    }
  });
  documents.onDidClose(({ document: { uri } }) => {
    mentions.forget(uri);
    findings.forget(uri);
  });
  return {
    session,
    documents,
    drafts,
    subjectOf: async (uri) => {
      // A handler that waits goes on with the text it began with.
      const document = documents.get(uri);
      const set = await manuals.current();
      const manual = manualAt(set, uri);
      if (manual !== undefined) {
        return manualSubject(manual);
      }
      return document && draftSubject(document, set.manuals, { mentions, findings, isChecked });
    },
    settings: () => {
      settings ??= readSettings(connection, session);
      return settings;
    },
    manuals: manuals.current,
    spanishWords: openSpanishWords(host, session.embeddedManualUri),
    resultIdOf: nameResults(),
    pause: host.pause,
    reconfigure: () => {
      settings = undefined;
      drafts.settingsChanged();
      return manuals.reconfigure();
    },
    filesChanged: (uris) => {
      drafts.filesChanged(uris);
      return manuals.filesChanged(uris);
    },
  };
}

/** Whether a document is the person's own: neither a manual nor a page that the server itself provides. */
function isDraft({ languageId, uri }: Pick<LineDocument, 'languageId' | 'uri'>): boolean {
  return languageId !== MANUAL_LANGUAGE && !uri.startsWith(`${MANUAL_SCHEME}:`);
}
