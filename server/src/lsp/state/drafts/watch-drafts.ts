import { type Connection, DidChangeWatchedFilesNotification, type Disposable, WatchKind } from 'vscode-languageserver';
import type { Session } from '../session.ts';

/**
 * Has the client tell of drafts that change, from the first listing on; the globs of the last one hold. Deleted
 * folders count too: a client tells of the folder alone, which no glob for files fits.
 */
export function watchDrafts(connection: Connection, { canWatchFiles }: Session): (globs: readonly string[]) => void {
  let watched: string | undefined;
  let watch: Promise<Disposable> | undefined;
  return (globs) => {
    const patterns = [...new Set(globs)];
    const key = patterns.join('\n');
    if (!canWatchFiles || key === watched) {
      return;
    }
    watched = key;
    void watch?.then((old) => old.dispose());
    const watchers = [
      ...patterns.map((globPattern) => ({ globPattern })),
      ...(patterns.length === 0 ? [] : [{ globPattern: '**', kind: WatchKind.Delete }]),
    ];
    watch = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    watch.catch((error: unknown) => connection.console.warn(`the client does not watch drafts: ${String(error)}`));
  };
}
