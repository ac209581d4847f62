import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rescanDraft, scanDraft } from '../../server/src/core/mentions/draft/draft-mentions.ts';
import { buildMatcher } from '../../server/src/core/mentions/names/matcher.ts';
import { scanMentions } from '../../server/src/core/mentions/scan.ts';
import { readGoldDrafts } from '../support/gold.ts';
import { manualAnalysis, manualText } from '../support/manual.ts';
import { manualMatcher } from '../support/manual-matcher.ts';
import { syntheticUnits } from '../support/synthetic-units.ts';

const COPIES = 100;
const RUNS = 3;
const text = manualText.repeat(COPIES);
const megabytes = Buffer.byteLength(text) / 1e6;

function best(run: () => number): { readonly seconds: number; readonly processor: number; readonly count: number } {
  let seconds = Number.POSITIVE_INFINITY;
  let processor = Number.POSITIVE_INFINITY;
  let count = 0;
  for (let round = 0; round < RUNS; round++) {
    const start = performance.now();
    const used = process.cpuUsage();
    count = run();
    const { user, system } = process.cpuUsage(used);
    processor = Math.min(processor, (user + system) / 1e6);
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { seconds, processor, count };
}

function row(name: string, { seconds, processor, count }: ReturnType<typeof best>, size = megabytes): void {
  console.log(
    `${name.padEnd(44)}${(size / seconds).toFixed(0).padStart(7)} MB/s${(size / processor).toFixed(0).padStart(7)} MB/s of processor time${String(count).padStart(10)}`,
  );
}

console.log(`${megabytes.toFixed(1)} MB, best of ${RUNS}, Node ${process.version}`);
const bare = best(() => {
  let sum = 0;
  for (let offset = 0; offset < text.length; offset++) {
    sum = (sum + text.charCodeAt(offset)) | 0;
  }
  return sum === 1 ? 1 : 0;
});
row('one bare pass over the characters', bare);
const all = best(() => scanMentions(text, manualMatcher).length);
row('all forms', all);
console.log(`  = ${(all.processor / bare.processor).toFixed(2)} bare passes`);
runRipgrep();

console.log('\nflat in the number of units (4 copies of the manual)');
for (const count of [97, 970, 9700]) {
  const units = [...manualAnalysis.manual.units, ...syntheticUnits(count - 97)];
  const start = performance.now();
  const matcher = buildMatcher({
    ...manualAnalysis.manual,
    units,
    formerNames: [],
    acronyms: manualMatcher.acronyms,
    bodies: [],
  });
  const built = performance.now() - start;
  const some = manualText.repeat(4);
  scanMentions(manualText, matcher);
  row(
    `  all forms, ${count} units (built in ${built.toFixed(0)} ms)`,
    best(() => scanMentions(some, matcher).length),
    Buffer.byteLength(some) / 1e6,
  );
}

console.log('\nlinear in the draft');
const prose = readGoldDrafts()
  .map((draft) => draft.text)
  .join('\n\n');
const lines = prose.split('\n');
for (const count of [1000, 4000, 16_000, 64_000]) {
  const draft = Array.from({ length: count }, (_, line) => lines[line % lines.length]).join('\n');
  row(
    `  ${count} lines`,
    best(() => scanMentions(draft, manualMatcher).length),
    Buffer.byteLength(draft) / 1e6,
  );
}

console.log('\none keystroke in 5 MB of 30,000 lines');
const long = prose.repeat(Math.ceil(5e6 / prose.length));
for (const [name, draft] of [
  ['with empty lines', long],
  ['without', long.replace(/\n\s*\n/g, '\n')],
] as const) {
  let mentions = scanDraft(draft, manualMatcher);
  const times: number[] = [];
  const used = process.cpuUsage();
  for (let stroke = 0; stroke < 2000; stroke++) {
    const at = (stroke * 7919 * 613) % (draft.length - 10);
    const changed = (from: number, to: number): string => draft.slice(from, at) + draft.slice(at, Math.max(from, to));
    const start = performance.now();
    mentions = rescanDraft(mentions, { start: at, end: at, length: 0 }, changed, manualMatcher);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(used);
  const mean = ((user + system) / 1000 / times.length).toFixed(3);
  times.sort((left, right) => left - right);
  console.log(
    `  ${name}: p50 ${times[1000]?.toFixed(3)} ms, p95 ${times[1900]?.toFixed(3)} ms, p99 ${times[1980]?.toFixed(3)} ms; processor time ${mean} ms`,
  );
}

/** Searching alone, which neither folds accents nor crosses lines: one file, one thread. */
function runRipgrep(): void {
  const folder = mkdtempSync(join(tmpdir(), 'mentions-'));
  const draft = join(folder, 'draft.txt');
  const names = join(folder, 'names.txt');
  writeFileSync(draft, text);
  writeFileSync(names, manualAnalysis.manual.units.map(({ name }) => name).join('\n'));
  const command = ['-j1', '--no-mmap', '-i', '-F', '--count-matches', '-f', names, draft];
  if (spawnSync('rg', ['--version']).status === 0) {
    row(
      'rg -i -F --count-matches -f names',
      best(() => Number(spawnSync('rg', command).stdout.toString())),
    );
  } else {
    console.log('rg is not on the PATH');
  }
  rmSync(folder, { recursive: true });
}
