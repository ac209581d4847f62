import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Session } from './session.ts';

/** Keeps the client watching the folders of the manuals in use. */
export interface ManualWatches {
  /** Watches these files instead of those before. */
  renew(uris: readonly string[]): void;
}

/**
 * Folders are watched, not files: a glob pattern cannot name a file such as `manual [2021].txt` (LSP 3.17,
 * "Pattern"). Nothing waits for the client to agree.
 */
export function watchManuals(connection: Connection, { canWatchFolders }: Session): ManualWatches {
  let watch: Promise<Disposable> | undefined;
  return {
    renew: (uris) => {
      void watch?.then((old) => old.dispose());
      const folders = new Set(uris.map((uri) => Utils.dirname(URI.parse(uri)).toString()));
      const watchers = [...folders].map((baseUri) => ({ globPattern: { baseUri, pattern: '*' } }));
      const isWatched = canWatchFolders && 0 < watchers.length;
      watch = isWatched ? connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }) : undefined;
      watch?.catch((error: unknown) => connection.console.warn(`the client does not watch manuals: ${String(error)}`));
    },
  };
}
