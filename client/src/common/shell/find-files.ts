import * as vscode from 'vscode';
import type { FindFilesParams, FindFilesResult, FoundFile } from '../../../../server/src/protocol/files.ts';

/** Lists the files of a folder; the editor's own excludes hold too. */
export async function findFiles(
  { folder, include, exclude, limit }: FindFilesParams,
  token: vscode.CancellationToken,
): Promise<FindFilesResult> {
  const base = vscode.Uri.parse(folder, true);
  const uris = await vscode.workspace.findFiles(
    new vscode.RelativePattern(base, anyOf(include)),
    exclude.length === 0 ? undefined : new vscode.RelativePattern(base, anyOf(exclude)),
    limit + 1,
    token,
  );
  const files = await Promise.all(uris.slice(0, limit).map(describeFile));
  return { files: files.flat(), hasMore: limit < uris.length };
}

function anyOf(globs: readonly string[]): string {
  return globs.length === 1 ? (globs[0] ?? '') : `{${globs.join(',')}}`;
}

/** None for a file that went away meanwhile. */
async function describeFile(uri: vscode.Uri): Promise<readonly FoundFile[]> {
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    return [{ uri: uri.toString(), size, modified: mtime }];
  } catch {
    return [];
  }
}
