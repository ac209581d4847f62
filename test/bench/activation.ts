// `npm run bench:activation`: what the extension costs a window of the real VS Code, beside Markdown's own extension.
import { type Activation, runOnce } from './activation/run-once.ts';
import { median } from './statistics.ts';
import { milliseconds, ratio, renderTable } from './table.ts';

const times = Number(process.argv[2] ?? 5);
const ours: Activation[] = [];
const peer: Activation[] = [];
// In turns, so that what else the machine does falls upon both.
for (let index = 0; index < times; index++) {
  ours.push(await runOnce('ours'));
  peer.push(await runOnce('peer'));
}

const figures: readonly (readonly [string, (activation: Activation) => number])[] = [
  ["activation, VS Code's own figure", ({ listed }) => listed],
  ['asked → activated', ({ activation }) => activation],
  ['activated → first answer', ({ answer }) => answer],
  ['activated → tree in sight', ({ tree }) => tree],
];
const rows = figures.map(([name, figure]) => {
  const [left, right] = [median(ours.map(figure)), median(peer.map(figure))];
  return [name, milliseconds(left), ...(Number.isNaN(right) ? [] : [milliseconds(right), ratio(left, right)])];
});
console.log(`Medians of ${times} windows each. The first answer is a hover for ours, an outline for theirs.\n`);
console.log(renderTable(['', 'ours', 'markdown-language-features', 'ratio'], rows));
