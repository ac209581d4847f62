/**
 * The search beside its peers: ranking on the gold set, latency per keystroke, build time and memory; then the same
 * index over a hundred synthetic manuals. Peers come from the dev dependencies, or from the folder in SEARCH_PEERS.
 *
 *   node --expose-gc test/bench/search.ts [--no-peers]
 */

import type { OrgUnit } from '../../server/src/core/model/unit.ts';
import { parseManual } from '../../server/src/core/parse/parse-manual.ts';
import { buildSearchIndex, type SearchIndex } from '../../server/src/core/search/answer.ts';
import { curatedThesaurus } from '../../server/src/core/search/index/thesaurus.ts';
import { goldQueries, lineIn, lineOfHit, measureQuality, secondQueries } from '../support/gold-set.ts';
import { manualText } from '../support/manual.ts';
import { loadPeers, type Peer, type PeerDocument } from './search-peers.ts';
import { syntheticManuals } from './synthetic-manuals.ts';

const { manual } = parseManual(manualText);
const keystrokes = goldQueries.flatMap(({ query }) => [...query].map((_, index) => query.slice(0, index + 1)));

const ours: Peer = {
  name: 'this search',
  build: () => {
    const built = buildSearchIndex(manual, curatedThesaurus);
    return (query, limit) => built.search(query, limit).hits.map(lineOfHit);
  },
};
const peers = process.argv.includes('--no-peers') ? [] : await loadPeers(peerDocuments(manual.units));

console.log(
  'engine                     first  five   MRR | second set        | build ms     MB |  p50 ms   p95 ms   p99 ms',
);
const measured = [ours, ...peers].map((engine) => ({ engine, ...measureEngine(engine) }));
const mine = measured[0];
for (const { engine, buildTime, p95 } of measured.slice(1)) {
  const faster = (p95 / (mine?.p95 ?? 1)).toFixed(0);
  const builds = ((mine?.buildTime ?? 0) / buildTime).toFixed(2);
  console.log(`${engine.name}: p95 is ${faster} times ours; our build takes ${builds} of its`);
}
measureScale();

function measureEngine(engine: Peer) {
  const buildTime = median(Array.from({ length: 9 }, () => timeOf(engine.build)));
  const before = memory();
  const search = engine.build();
  search('créditos', 20);
  const size = memory() - before;
  const slow = engine.isSlow === true;
  const [quality, second] = [goldQueries, secondQueries].map((queries) => {
    const all = measureQuality(queries, (query) => search(query, 50)).at(-1);
    return [all?.first, all?.five, all?.mrr].map((share = 0) => share.toFixed(3)).join(' ');
  });
  const asked = slow ? keystrokes.filter((_, at) => at % 97 === 0) : keystrokes;
  const times = asked.map((query) => timeOf(() => search(query, 20))).toSorted((left, right) => left - right);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => times[Math.floor(times.length * share)] ?? 0);
  const latency = [p50, p95, p99].map((time = 0) => time.toFixed(3).padStart(8)).join(' ');
  const costs = `${buildTime.toFixed(1).padStart(8)} ${size.toFixed(1).padStart(6)}`;
  console.log(`${engine.name.padEnd(26)} ${quality} | ${second} | ${costs} | ${latency}`);
  return { buildTime, p95: p95 ?? 0 };
}

function measureScale(): void {
  const units = syntheticManuals(manual.units, 100);
  const duties = units.reduce((sum, unit) => sum + unit.duties.length, 0);
  const before = memory();
  let built: SearchIndex | undefined;
  const build = timeOf(() => {
    built = buildSearchIndex({ ...manual, units }, curatedThesaurus);
  });
  const size = memory() - before;
  const search = built?.search ?? (() => undefined);
  const cold = goldQueries.map(({ query }) => timeOf(() => search(query, 20)));
  const warm = keystrokes.filter((_, at) => at % 4 === 0).map((query) => timeOf(() => search(query, 20)));
  const again = keystrokes.filter((_, at) => at % 4 === 0).map((query) => timeOf(() => search(query, 20)));
  const best = warm.map((time, at) => Math.min(time, again[at] ?? time));
  console.log(
    `\n${duties} duties: built in ${build.toFixed(0)} ms, ${size.toFixed(1)} MB, after questions ${(memory() - before).toFixed(1)} MB`,
  );
  console.log(
    `first time asked: ${percentiles(cold)}\nper keystroke:    ${percentiles(warm)}\nbest of two:      ${percentiles(best)}`,
  );
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((left, right) => left - right);
  return [0.5, 0.95, 0.99]
    .map((share) => `p${share * 100} ${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)} ms`)
    .join('  ');
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? 0;
}

function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** What the index of ours is of: every duty and item, those included that stand several times. */
function peerDocuments(units: readonly OrgUnit[]): readonly PeerDocument[] {
  const lineOf = lineIn(manualText);
  const documents = units.flatMap((unit) =>
    unit.duties
      .flatMap((duty) => [duty, ...duty.items, ...duty.items.flatMap(({ items }) => items)])
      .map(({ text, span }) => ({ text, unit: unit.name, line: lineOf(span.start) })),
  );
  return documents.map((document, id) => ({ ...document, id }));
}
