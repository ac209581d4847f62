import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { READING, type Subject, subjects } from './parse-subjects.ts';
import { median } from './statistics.ts';
import { milliseconds, ratio, renderTable } from './table.ts';
import { manualFile } from './texts.ts';

const PROCESSES = 3;
const WARM_CALLS = 15;
const WARM_UP_CALLS = 12;
const COPIES = 100;

interface Timing {
  readonly cold: number;
  readonly warm: number;
}

const only = process.argv[2];
if (only === undefined) {
  compare();
} else {
  console.log(JSON.stringify(await timeSubject(only)));
}

/** Each subject in processes of its own, in turns: nobody finds code that another one warmed. */
function compare(): void {
  const timings = new Map<string, Timing[]>(Object.keys(subjects).map((name) => [name, []]));
  const scaling: number[] = [];
  for (let round = 0; round < PROCESSES; round++) {
    for (const [name, own] of timings) {
      own.push(JSON.parse(runAlone(name)));
    }
    scaling.push(Number(runAlone('scaling')));
  }
  const warmOf = (name: string) => median(timings.get(name)?.map(({ warm }) => warm) ?? []);
  const rows = [...timings].map(([name, own]) => [
    name,
    milliseconds(median(own.map(({ cold }) => cold))),
    milliseconds(warmOf(name)),
    ratio(warmOf(name), warmOf(READING)),
    ratio(warmOf(name), warmOf('markdown-it: parse')),
  ]);
  console.log(`Node ${process.versions.node}, the whole manual, medians of ${PROCESSES} processes each\n`);
  console.log(renderTable(['', 'first call', 'warm', '× reading', '× markdown-it'], rows));
  console.log(
    `\nparseManual, time a character with ${COPIES} copies of the text over one copy: ${median(scaling).toFixed(2)}`,
  );
}

function runAlone(name: string): string {
  return execFileSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: 'utf8' });
}

async function timeSubject(name: string): Promise<Timing | number> {
  const text = readFileSync(manualFile, 'utf8');
  const { parseManual } = subjects;
  if (name === 'scaling' && parseManual !== undefined) {
    const many = text.repeat(COPIES);
    const one = (await timeCalls(parseManual, text)).warm;
    return median(await timesOf(parseManual, many, 3)) / (COPIES * one);
  }
  const subject = subjects[name];
  if (subject === undefined) {
    throw new Error(`no subject "${name}"; there are: ${Object.keys(subjects).join(', ')}`);
  }
  return timeCalls(subject, text);
}

async function timeCalls(subject: Subject, text: string): Promise<Timing> {
  const [cold = Number.NaN] = await timesOf(subject, text, 1);
  await timesOf(subject, text, WARM_UP_CALLS);
  return { cold, warm: median(await timesOf(subject, text, WARM_CALLS)) };
}

async function timesOf(subject: Subject, text: string, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const started = performance.now();
    await subject(text);
    times.push(performance.now() - started);
  }
  return times;
}
