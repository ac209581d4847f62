import { requestToClient } from './token.ts';

/** The text of a file that only the editor can read (a web worker has no files). */
export const READ_TEXT_REQUEST = requestToClient<ReadTextParams, ReadTextResult>('manualOrganizacion/readText');

export interface ReadTextParams {
  readonly uri: string;
  /** How it is decoded: as UTF-8 when absent, or as the person's settings say for this file. */
  readonly encoding?: 'utf8' | 'configured';
}

export interface ReadTextResult {
  /** Absent when the file cannot be read, or is binary. */
  readonly text?: string;
}

/** The files of a workspace folder, from a server that has no file system. */
export const FIND_FILES_REQUEST = requestToClient<FindFilesParams, FindFilesResult>('manualOrganizacion/findFiles');

export interface FindFilesParams {
  /** URI. */
  readonly folder: string;
  /** Globs from the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** No more files than this. */
  readonly limit: number;
}

export interface FindFilesResult {
  readonly files: readonly FoundFile[];
  /** Whether there are more than the limit. */
  readonly hasMore: boolean;
}

export interface FoundFile {
  readonly uri: string;
  /** In bytes. */
  readonly size: number;
  /** Changes whenever the file does: its time of modification. */
  readonly modified: number;
  /** The file that this one is a link to; absent for most. */
  readonly canonical?: string;
}
