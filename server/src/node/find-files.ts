import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CancellationToken } from 'vscode-languageserver/node';
import { compileExclusion, compileGlob } from '../core/text/glob.ts';
import type { FindFilesParams, FindFilesResult, FoundFile } from '../protocol/files.ts';
import { canonicalUri } from './files/canonical-uri.ts';
import { type WalkedFile, walkFiles } from './files/walk-files.ts';

/** Walks a folder, with a pause after each folder in it; a folder that is no file of this machine has no files here. */
export async function findFiles(
  { folder, include, exclude, limit }: FindFilesParams,
  token: CancellationToken,
  pause: () => Promise<void>,
): Promise<FindFilesResult> {
  if (!folder.startsWith('file:')) {
    return { files: [], hasMore: false };
  }
  const globs = include.map(compileGlob);
  const root = fileURLToPath(folder);
  const isLinked = canonicalUri(folder) !== pathToFileURL(root).toString();
  const files: FoundFile[] = [];
  for (const found of walkFiles(root, (path) => globs.some((glob) => glob(path)), compileExclusion(exclude))) {
    files.push(
      ...found.map((file) =>
        foundFile(pathToFileURL(join(root, file.path)).toString(), { ...file, isLink: file.isLink || isLinked }),
      ),
    );
    if (limit < files.length || token.isCancellationRequested) {
      break;
    }
    await pause();
  }
  return { files: files.slice(0, limit), hasMore: limit < files.length };
}

function foundFile(uri: string, { stats, isLink }: WalkedFile): FoundFile {
  const file = { uri, size: stats.size, modified: stats.mtimeMs };
  return isLink ? { ...file, canonical: canonicalUri(uri) } : file;
}
