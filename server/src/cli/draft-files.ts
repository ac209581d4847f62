import { readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { DRAFTS_OF_A_FOLDER } from '../core/model/draft-files.ts';
import { compileExclusion, compileGlob } from '../core/text/glob.ts';
import { decodeText } from '../node/files/decode-text.ts';
import { walkFiles } from '../node/files/walk-files.ts';
import type { DraftFile } from './world.ts';

const isLeftOut = compileExclusion(['**/.git', '**/.hg', '**/.svn', '**/node_modules']);

/**
 * The files that an operand names: itself, the drafts below it when it is a folder, or those that fit it when it is a
 * glob, which shells of Windows leave to the program. One that does not exist is there too and fails to be read.
 * `passOver` is told the files of a folder that are no drafts.
 */
export function* draftFiles(operand: string, passOver: (path: string) => void): Generator<DraftFile> {
  const stats = statSync(operand, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) {
    yield* filesBelow(operand, DRAFTS_OF_A_FOLDER, passOver);
    return;
  }
  const { folder, pattern } = splitGlob(sep === '\\' ? operand.replaceAll('\\', '/') : operand);
  if (stats === undefined && /[*?[{]/.test(pattern)) {
    // A glob says itself what is meant.
    yield* filesBelow(folder, pattern, () => undefined);
  } else {
    yield draftFile(operand, stats?.size ?? 0, 'named');
  }
}

/** Standard input, decoded as files are; `undefined` when it is no text. */
export function readStandardInput(): string | undefined {
  return decodeText(readFileSync(0));
}

function* filesBelow(folder: string, pattern: string, passOver: (path: string) => void): Generator<DraftFile> {
  const isShallow = !/\*\*|\{/.test(pattern);
  const depth = pattern.split('/').length;
  const isExcluded = (path: string) => isLeftOut(path) || (isShallow && depth < path.split('/').length);
  const fits = compileGlob(pattern);
  const isIncluded = (path: string): boolean => {
    if (!fits(path) && !isExcluded(path)) {
      passOver(path);
    }
    return fits(path);
  };
  for (const files of walkFiles(folder, isIncluded, isExcluded)) {
    for (const { path, stats } of files) {
      yield draftFile(folder === '' ? path : `${folder.replace(/\/$/, '')}/${path}`, stats.size, 'found');
    }
  }
}

function draftFile(path: string, size: number, origin: DraftFile['origin']): DraftFile {
  return { path, size, origin, read: () => decodeText(readFileSync(path)) };
}

/** The folders that exist as they are written, "oficios [2024]" among them, and the rest, which may be a pattern. */
function splitGlob(glob: string): { readonly folder: string; readonly pattern: string } {
  const names = glob.split('/');
  let depth = 0;
  while (depth < names.length - 1 && isFolder(names.slice(0, depth + 1).join('/'))) {
    depth++;
  }
  const folder = names.slice(0, depth).join('/');
  return { folder: folder === '' && 0 < depth ? '/' : folder, pattern: names.slice(depth).join('/') };
}

function isFolder(path: string): boolean {
  return statSync(path === '' ? '/' : path, { throwIfNoEntry: false })?.isDirectory() === true;
}
