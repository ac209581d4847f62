/**
 * Runs the UI suites, a file at a time, and a file that failed once more: a whole window, its server and its browser
 * take part, and machines are shared. What failed at first is told apart from what passed at once.
 *
 *   node test/host/run-ui.ts [file …]
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { repoRoot } from './paths.ts';

const asked = process.argv.slice(2);
const files = (0 < asked.length ? asked : globSync('test/ui/**/*.test.ts', { cwd: repoRoot })).toSorted();
const failed = files.filter((file) => !passes(file));
const failedTwice = failed.filter((file) => !passes(file));

console.log(`\nUI suites: ${files.length - failed.length} passed at once, ${failed.length} had to be run again`);
for (const file of failed) {
  console.log(`  ${file}: ${failedTwice.includes(file) ? 'failed twice' : 'passed the second time'}`);
}
console.log(`ui: ${files.length - failedTwice.length} passed, ${failedTwice.length} failed`);
process.exitCode = 0 < failedTwice.length ? 1 : 0;

function passes(file: string): boolean {
  const { status } = spawnSync(process.execPath, ['--test', file], { cwd: repoRoot, stdio: 'inherit' });
  return status === 0;
}
