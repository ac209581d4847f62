import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disposeOnExit } from './dispose-on-exit.ts';

export interface TemporaryFolder {
  readonly path: string;
  readonly dispose: () => Promise<void>;
}

/** A new folder that is removed when disposed, or when this process ends. */
export async function makeTemporaryFolder(prefix: string): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), prefix));
  const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  const dispose = disposeOnExit(
    () => rm(path, options),
    () => rmSync(path, options),
  );
  return { path, dispose };
}
