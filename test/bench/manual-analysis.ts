import { readFileSync } from 'node:fs';
import { analyzeManual } from '../../server/src/core/analysis.ts';
import { parseManual } from '../../server/src/core/parse/parse-manual.ts';
import { indexFacts } from '../../server/src/core/references/facts/fact-index.ts';
import { manualPath } from '../support/manual.ts';

/** What the analysis of the whole manual costs, in milliseconds and as multiples of reading and decoding its file. */
const ROUNDS = 40;

const text = readFileSync(manualPath, 'utf8');
const analysis = analyzeManual(text);
const rows: readonly (readonly [string, () => unknown])[] = [
  ['read and decode the file', () => readFileSync(manualPath, 'utf8')],
  ['parse: structure', () => parseManual(text)],
  ['scan all mentions', () => analysis.findMentions(text)],
  ['groups of duties', () => indexFacts(analysis.units)],
  [
    'parse, references, groups',
    () => {
      const fresh = analyzeManual(text);
      return [fresh.unitReferences, fresh.legalCitations, fresh.facts];
    },
  ],
  ['errata, once all else is there', () => analyzeManual(text).errata],
];

const [base = 1] = rows.map(([, run]) => median(run));
for (const [name, run] of rows) {
  const time = median(run);
  console.log(`${name.padEnd(32)} ${time.toFixed(2).padStart(8)} ms  ${(time / base).toFixed(1).padStart(6)} ×`);
}
const ten = `${text}\n`.repeat(10);
console.log(
  `10 × the text in ${(median(() => parseManual(ten)) / median(() => parseManual(text))).toFixed(1)} × the time`,
);

function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other)[ROUNDS / 2] ?? 0;
}
