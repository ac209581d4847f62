import assert from 'node:assert/strict';

/** Ten times the text may take this many times as long, on a busy machine; work that grows with the square takes 100. */
const MOST = 30;
/** Below this, in milliseconds, a time is the clock's and the garbage collector's. */
const SHORTEST = 2;
/** A bad ratio is measured again, more often: a busy machine only adds time. */
const ROUNDS = [3, 5, 9];

/**
 * What `work` does with a text grows with its length: a long text against ten of a tenth of it, so that both leave as
 * much garbage. Only the shape is judged; figures are the benches' to print, and a hang is the runner's to end.
 */
export function assertLinear(text: string, tenfold: string, work: (text: string) => void): void {
  let ratio = Number.POSITIVE_INFINITY;
  for (const length of ROUNDS) {
    const rounds = Array.from({ length }, () => [costOf(() => work(text), 10), costOf(() => work(tenfold))] as const);
    const [short, long] = [Math.min(...rounds.map(([cost]) => cost)), Math.min(...rounds.map(([, cost]) => cost))];
    ratio = (10 * long) / Math.max(short, SHORTEST);
    if (ratio <= MOST) {
      return;
    }
  }
  assert.fail(`ten times the text took ${ratio.toFixed(1)} times as long: ${text.slice(0, 40)}…`);
}

/** The least of some runs, in milliseconds: what other programs of the machine take does not count. To be compared. */
export function leastCostOf(run: () => void): number {
  return Math.min(...[1, 2, 3].map(() => costOf(run)));
}

/** In milliseconds of the processor's: while another program has it, none pass. */
function costOf(run: () => void, times = 1): number {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) {
    run();
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
