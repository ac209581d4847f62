import type { FoundFile } from '../../../protocol/files.ts';
import { type FileDraft, fileDraft } from './draft.ts';
import type { DraftSource } from './draft-source.ts';
import type { LeftOut } from './left-out.ts';
import type { ScanProgress } from './scan-progress.ts';

interface KnownFile {
  readonly file: FoundFile;
  /** `undefined` for a file that is no text or cannot be read. */
  readonly draft: FileDraft | undefined;
}

export type KnownFiles = ReadonlyMap<string, KnownFile>;

export interface ReadDrafts {
  readonly known: KnownFiles;
  readonly leftOut: LeftOut;
}

const MAX_FILE_BYTES = 5_000_000;
const MAX_FILES = 5000;
/** Texts stay in memory while the server runs. */
const MAX_TOTAL_BYTES = 100_000_000;

/** Lists the files of the workspace and reads those that `before` does not know as they are now. */
export async function readDrafts(source: DraftSource, before: KnownFiles, progress: ScanProgress): Promise<ReadDrafts> {
  const { files, hasMore } = await source.listFiles(MAX_FILES, progress.token);
  const tooLarge = files.filter(({ size }) => MAX_FILE_BYTES < size);
  const small = files.filter(({ size }) => size <= MAX_FILE_BYTES);
  const chosen = firstUpTo(small, MAX_TOTAL_BYTES);
  const known = new Map<string, KnownFile>();
  for (const file of chosen) {
    await progress.step(known.size / chosen.length);
    if (progress.token.isCancellationRequested) {
      break;
    }
    const old = before.get(file.uri);
    known.set(file.uri, old !== undefined && isSame(old.file, file) ? old : await readFile(source, file));
  }
  return {
    known,
    leftOut: {
      tooLarge: tooLarge.map(({ uri }) => uri),
      unreadable: [...known.values()].flatMap(({ file, draft }) => (draft === undefined ? [file.uri] : [])),
      limit: hasMore || chosen.length < small.length ? chosen.length : undefined,
      isCancelled: progress.token.isCancellationRequested,
    },
  };
}

function firstUpTo(files: readonly FoundFile[], most: number): readonly FoundFile[] {
  let total = 0;
  const end = files.findIndex(({ size }) => {
    total += size;
    return most < total;
  });
  return end < 0 ? files : files.slice(0, end);
}

function isSame(old: FoundFile, now: FoundFile): boolean {
  return old.size === now.size && old.modified === now.modified;
}

async function readFile(source: DraftSource, file: FoundFile): Promise<KnownFile> {
  try {
    return { file, draft: fileDraft(file.uri, await source.readDraft(file.uri)) };
  } catch {
    return { file, draft: undefined };
  }
}
