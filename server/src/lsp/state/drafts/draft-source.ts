import type { CancellationToken } from 'vscode-languageserver';
import type { FindFilesResult } from '../../../protocol/files.ts';
import type { ManualSet } from '../manual-set.ts';
import type { Draft } from './draft.ts';
import type { LeftOut } from './left-out.ts';
import type { ScanProgress } from './scan-progress.ts';

/** What the index needs of the editor and its files. */
export interface DraftSource {
  /** Open documents, without manuals and without what the person excluded. */
  openDrafts(): Promise<readonly Draft[]>;
  /** Files of all folders by the settings of now, each once; URIs in the one form that `normalizeUri` gives. */
  listFiles(limit: number, token: CancellationToken): Promise<FindFilesResult>;
  /** Rejects when the file cannot be read or is no text. */
  readDraft(uri: string): Promise<string>;
  manuals(): Promise<ManualSet>;
  /** The same for all paths of a file, in the form that `normalizeUri` gives. */
  canonicalUri(uri: string): string;
  /** The files of manuals in use, as `canonicalUri` gives them. */
  manualFiles(): Promise<ReadonlySet<string>>;
  /** Whether a file, made or changed, would be listed. */
  concerns(uri: string): boolean;
  /** Whether the client tells of files that change; otherwise they are listed at each question. */
  readonly isWatched: boolean;
  startProgress(): ScanProgress;
  tellLeftOut(leftOut: LeftOut): void;
}
