import type { ContentsEntry } from '../model/manual.ts';
import type { Line } from './read-lines.ts';

/** Entries of the contents and the index of the first line after them. */
export interface ParsedEntries {
  readonly entries: readonly ContentsEntry[];
  readonly unread: readonly Line[];
  readonly next: number;
}
