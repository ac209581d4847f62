import type { CancellationToken } from 'vscode-languageserver';
import { normalizeUri } from '../normalize-uri.ts';
import type { Draft, FileDraft } from './draft.ts';
import type { DraftSource } from './draft-source.ts';
import { type KnownFiles, readDrafts } from './read-drafts.ts';
import type { ScanProgress } from './scan-progress.ts';

/**
 * The drafts of the workspace. Nothing is listed or read before somebody asks; then files are read once until they
 * change, in slices between which other requests are answered.
 */
export interface DraftIndex {
  /**
   * All drafts, open documents first, with their mentions of the manuals in use found already. Those so far when the
   * token is cancelled or the person cancels.
   */
  allDrafts(token: CancellationToken): Promise<readonly Draft[]>;
  /** Tells it that files were made, changed or deleted; a folder stands for all that was in it. */
  filesChanged(uris: readonly string[]): void;
  /** Tells it that settings or folders are others. */
  settingsChanged(): void;
  /** Called when drafts on disk are others than before; open ones tell of themselves. */
  onDidChange(listener: () => void): void;
}

export function indexDrafts(source: DraftSource): DraftIndex {
  const listeners: (() => void)[] = [];
  let known: KnownFiles = new Map();
  /** Files whose size and time may be the same although their text is not. */
  let distrusted = new Set<string>();
  let isStale = true;
  let updating: Promise<void> | undefined;

  const update = async () => {
    const progress = source.startProgress();
    try {
      if (isStale || !source.isWatched) {
        isStale = false;
        const trusted = new Map([...known].filter(([uri]) => !distrusted.has(uri)));
        distrusted = new Set();
        const read = await readDrafts(source, trusted, progress);
        known = read.known;
        source.tellLeftOut(read.leftOut);
      }
      await prepareMentions(fileDrafts(known), source, progress);
    } catch (error) {
      // What was not read is read at the next question.
      isStale = true;
      throw error;
    } finally {
      progress.done();
    }
  };
  const change = () => {
    isStale = true;
    for (const listener of listeners) {
      listener();
    }
  };

  return {
    allDrafts: async (token) => {
      updating ??= update().finally(() => {
        updating = undefined;
      });
      await Promise.race([updating, cancellationOf(token)]);
      // One file may be open by two paths, and known by a third.
      const byFile = new Map<string, Draft>();
      const manuals = await source.manualFiles();
      for (const draft of [...(await source.openDrafts()), ...fileDrafts(known)]) {
        const file = known.get(draft.uri)?.file.canonical ?? source.canonicalUri(draft.uri);
        if (!byFile.has(file) && !manuals.has(file)) {
          byFile.set(file, draft);
        }
      }
      return [...byFile.values()];
    },
    filesChanged: (uris) => {
      const concerned = uris
        .map(normalizeUri)
        .flatMap((uri) => [...knownBelow(uri, known), ...(source.concerns(uri) ? [uri] : [])]);
      for (const uri of concerned) {
        distrusted.add(uri);
      }
      if (0 < concerned.length) {
        change();
      }
    },
    settingsChanged: change,
    onDidChange: (listener) => void listeners.push(listener),
  };
}

function fileDrafts(known: KnownFiles): readonly FileDraft[] {
  return [...known.values()].flatMap(({ draft }) => draft ?? []);
}

/** Finds the mentions of all files in small pieces, those of manuals that are newly in use too. */
async function prepareMentions(
  drafts: readonly FileDraft[],
  source: DraftSource,
  progress: ScanProgress,
): Promise<void> {
  const { manuals } = await source.manuals();
  for (const [index, draft] of drafts.entries()) {
    for (const manual of manuals) {
      const pause = () => progress.step(index / drafts.length);
      await pause();
      await draft.prepare(manual, pause);
    }
    if (progress.token.isCancellationRequested) {
      return;
    }
  }
}

function knownBelow(uri: string, known: KnownFiles): readonly string[] {
  return [...known.keys()].filter((file) => file === uri || file.startsWith(`${uri}/`));
}

function cancellationOf(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) {
      resolve();
    }
    token.onCancellationRequested(() => resolve());
  });
}
