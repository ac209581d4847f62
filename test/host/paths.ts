import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repoRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Everything that is downloaded for the tests; git ignores it. */
export const downloads = join(repoRoot, '.vscode-test');

export const sampleDrafts = join(repoRoot, 'data', 'samples');

/** VS Code's server needs Node 24 (`registerHooks`); the machine's own Node may be older. */
export function findNode24(): string {
  if (24 <= Number.parseInt(process.versions.node, 10)) return process.execPath;
  try {
    const packageJson = createRequire(import.meta.url).resolve('node/package.json');
    return join(dirname(packageJson), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    throw new Error('Node 24 is needed: run "npm install" in the root of the repository.');
  }
}
