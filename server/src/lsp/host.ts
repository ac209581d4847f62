import type { CancellationToken } from 'vscode-languageserver';
import type { FindFilesParams, FindFilesResult } from '../protocol/files.ts';

/** What the surroundings give the server: files and the manual that comes with it. Node and the browser differ in this. */
export interface ServerHost {
  /** Where the embedded manual lies; `undefined` where only the client knows. */
  readonly embeddedManualUri: string | undefined;
  /** A file decoded as UTF-8, without byte order mark; U+FFFD where it is not UTF-8. Rejects when it cannot be read. */
  readText(uri: string): Promise<string>;
  /** A file in whatever encoding people keep drafts. Rejects when it cannot be read or is no text. */
  readDraft(uri: string): Promise<string>;
  /** The same for all paths of a file, links followed; the URI itself where nothing is known of it. */
  canonicalUri(uri: string): string;
  /** The files of a folder; fewer when the token is cancelled. */
  findFiles(params: FindFilesParams, token: CancellationToken): Promise<FindFilesResult>;
  /** Resolves when the messages that wait have been handled. */
  pause(): Promise<void>;
  /** Resolves after this many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}
