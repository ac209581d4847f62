import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const patience = 10 * 60_000;

/** Runs `action` while no other process runs one under the same `lock` folder. */
export async function withLock<T>(lock: string, action: () => Promise<T>): Promise<T> {
  await acquire(lock);
  try {
    return await action();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function acquire(lock: string): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    try {
      // mkdir is the one step that only one process can win.
      await mkdir(lock);
      await writeFile(join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    if (await isAbandoned(lock)) await rm(lock, { recursive: true, force: true });
    else await wait(500);
  }
  throw new Error(`Another process has held ${lock} for ten minutes: delete that folder and try again.`);
}

async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const pid = Number(await readFile(join(lock, 'pid'), 'utf8'));
    if (0 < pid) return !isAlive(pid);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
  // The owner is between mkdir and writing its pid, or died there.
  const age = await stat(lock).then(
    (stats) => Date.now() - stats.mtimeMs,
    () => 0,
  );
  return 10_000 < age;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
