import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

export interface WalkedFile {
  /** From the folder that is walked, with `/` between folders. */
  readonly path: string;
  readonly stats: Stats;
  /** Whether it is a link to a file. */
  readonly isLink: boolean;
}

/**
 * The files below a folder, those of one folder at a time, so that the caller may do other things in between; nearer
 * ones first, by name. Links to folders are not followed: they may go in circles. What cannot be read is passed over.
 */
export function* walkFiles(
  folder: string,
  isIncluded: (path: string) => boolean,
  isExcluded: (path: string) => boolean,
): Generator<readonly WalkedFile[]> {
  const folders = [''];
  for (let parent = folders.shift(); parent !== undefined; parent = folders.shift()) {
    const files: WalkedFile[] = [];
    for (const entry of entriesOf(join(folder, parent))) {
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
      if (entry.isDirectory() && !isExcluded(path)) {
        folders.push(path);
      } else if (!entry.isDirectory() && isIncluded(path) && !isExcluded(path)) {
        const stats = statSync(join(folder, path), { throwIfNoEntry: false });
        files.push(...(stats?.isFile() === true ? [{ path, stats, isLink: entry.isSymbolicLink() }] : []));
      }
    }
    yield files;
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((left, right) => (left.name < right.name ? -1 : 1));
  } catch {
    return [];
  }
}
