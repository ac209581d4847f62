import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMarkdownParser } from './markdown-client.ts';
import { ourPeer, type Peer, theirPeer, theirPeerBundled, theirSymbols } from './peers.ts';
import { runEmptyScript, runServer, type StartRun } from './start-run.ts';
import { median, percentile } from './statistics.ts';
import { megabytes, milliseconds, ratio, renderTable } from './table.ts';
import { writeWorkspace } from './texts.ts';

const GOAL = 0.4;
const repeats = Math.max(1, Number.parseInt(process.argv[2] ?? '11', 10));

const scratch = mkdtempSync(join(tmpdir(), 'manual-bench-'));
try {
  await main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const workspace = makeFolder('workspace');
  const texts = writeWorkspace(workspace);
  const parser = createMarkdownParser();
  const warmFolder = makeFolder('warm');
  const run = (peer: Peer, temporaryFolder = warmFolder) =>
    runServer(peer, { texts, parser, temporaryFolder, workspaceUri: pathToFileURL(workspace).toString() });

  const ours = ourPeer(texts);
  const theirs = theirPeer(texts);
  const startOnly = { ...ours, again: undefined };
  const manualSymbols = theirSymbols(texts.manual, 'Manual de Organización');
  const draftSymbols = theirSymbols(texts.draft, 'NOTA INFORMATIVA');
  const bundled = await theirPeerBundled(texts, makeFolder('bundled'));

  // Nobody's first run counts: it fills the compile caches and warms the parser that works for theirs.
  for (const peer of [ours, theirs, startOnly, bundled]) {
    await run(peer);
  }
  const runs = {
    ours: runsOf(),
    theirs: runsOf(),
    cold: runsOf(),
    manual: runsOf(),
    draft: runsOf(),
    bundled: runsOf(),
  };
  const empty: number[] = [];
  for (let round = 0; round < repeats; round++) {
    runs.ours.push(await run(ours));
    runs.theirs.push(await run(theirs));
    runs.cold.push(await run(startOnly, makeFolder(`cold-${round}`)));
    runs.manual.push(await run(manualSymbols));
    runs.draft.push(await run(draftSymbols));
    runs.bundled.push(await run(bundled));
    empty.push(await runEmptyScript());
  }

  console.log(`Node ${process.versions.node}, ${repeats} alternating starts of each server, medians\n`);
  console.log(comparison(runs.ours, runs.theirs));
  console.log(`\n${verdict(runs.ours, runs.theirs)}\n`);
  console.log(
    renderTable(
      ['for reference', 'initialize', 'first answer', 'ours/it'],
      [
        ['ours, warm compile cache: hover in the draft', ...startCells(runs.ours, runs.ours)],
        ['ours, empty compile cache: the same', ...startCells(runs.cold, runs.ours)],
        ['theirs: definition, draft → manual', ...startCells(runs.theirs, runs.ours)],
        ['theirs: symbols of the manual', ...startCells(runs.manual, runs.ours)],
        ['theirs: symbols of the draft alone (5 KB)', ...startCells(runs.draft, runs.ours)],
        ['theirs, bundled and cached like ours: definition', ...startCells(runs.bundled, runs.ours)],
        ['node with an empty script', milliseconds(median(empty))],
      ],
    ),
  );
}

function comparison(ours: readonly StartRun[], theirs: readonly StartRun[]): string {
  const row = (name: string, figure: (run: StartRun) => number, format: (value: number) => string) => {
    const [left, right] = [median(ours.map(figure)), median(theirs.map(figure))];
    return [name, format(left), format(right), ratio(left, right)];
  };
  const clientParse = median(theirs.map((run) => run.clientParse));
  return renderTable(
    ['', 'ours', 'theirs', 'ours/theirs'],
    [
      row('spawn → initialize answered', (run) => run.initialized, milliseconds),
      row('spawn → first answer', (run) => run.firstAnswer, milliseconds),
      ['  of it, markdown-it in the client', '', milliseconds(clientParse)],
      row('round trip in the draft, p50', (run) => percentile(run.roundTripsInDraft, 0.5), milliseconds),
      row('round trip in the draft, p99', (run) => percentile(run.roundTripsInDraft, 0.99), milliseconds),
      row('memory (RSS) after these', (run) => run.memoryAfterDraft, megabytes),
      row('round trip in the manual (640 KB), p50', (run) => percentile(run.roundTripsInManual, 0.5), milliseconds),
      row('memory (RSS) after these', (run) => run.memoryAfterManual, megabytes),
    ],
  );
}

function verdict(ours: readonly StartRun[], theirs: readonly StartRun[]): string {
  const left = median(ours.map((run) => run.firstAnswer));
  const right = median(theirs.map((run) => run.firstAnswer));
  return `First hover at most ${GOAL}× their first answer: ${left <= GOAL * right ? 'yes' : 'NO'}, ${ratio(left, right)}×`;
}

function startCells(runs: readonly StartRun[], ours: readonly StartRun[]): readonly string[] {
  const firstAnswer = median(runs.map((run) => run.firstAnswer));
  const initialized = median(runs.map((run) => run.initialized));
  const reference = median(ours.map((run) => run.firstAnswer));
  return [milliseconds(initialized), milliseconds(firstAnswer), ratio(reference, firstAnswer)];
}

function runsOf(): StartRun[] {
  return [];
}

function makeFolder(name: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  return folder;
}
