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
/** What hangs is ended: a test, which opens a window or two, and the run, should a window not close. */
const MINUTE = 60_000;
const flags = ['--test', '--test-isolation=none', `--test-timeout=${10 * MINUTE}`];
const { status } = spawnSync(process.execPath, [...flags, ...files], {
  cwd: repoRoot,
  stdio: 'inherit',
  timeout: 60 * MINUTE,
});
process.exitCode = status ?? 1;
