import { existsSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** A bundle of dist/; without it a test fails at once rather than wait for a program that never answers. */
export function bundle(folder: string, file: string): string {
  const path = join(dist, folder, file);
  if (!existsSync(path)) {
    throw new Error(`dist/${folder}/${file} is missing: run npm run build first.`);
  }
  return path;
}
