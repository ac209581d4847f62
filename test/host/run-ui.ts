/**
 * Runs the UI suites one after another in one process, so that they share the windows of shared-window.ts. Each runs once:
 * what fails then is a fault in the product or in the test.
 *
 *   node test/host/run-ui.ts [file …]
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { repoRoot } from './paths.ts';

const asked = process.argv.slice(2);
const files = (0 < asked.length ? asked : globSync('test/ui/**/*.test.ts', { cwd: repoRoot })).toSorted();
/** What hangs is ended: a test opens a window or two, and waits for each text no longer than `patience`. */
const TIMEOUT = `--test-timeout=${10 * 60_000}`;
const { status } = spawnSync(process.execPath, ['--test', '--test-isolation=none', TIMEOUT, ...files], {
  cwd: repoRoot,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
