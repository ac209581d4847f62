import { setImmediate } from 'node:timers/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineDocuments } from '../../server/src/lsp/state/documents.ts';
import { rememberMentions } from '../../server/src/lsp/state/draft-mentions.ts';
import { rememberFindings } from '../../server/src/lsp/state/findings.ts';
import { readGoldDrafts } from '../support/gold.ts';
import { manualAnalysis } from '../support/manual.ts';
import { median, percentile } from './statistics.ts';
import { milliseconds, renderTable } from './table.ts';

const SIZE = 5_000_000;
const LINES = 30_000;
const KEYSTROKES = 1000;
const WARM_UP = 200;

/** A keystroke somewhere: mostly letters, sometimes a line end, sometimes one taken away. */
function keystroke(index: number) {
  const line = (index * 7919) % (LINES - 1);
  const start = { line, character: index % 40 };
  if (index % 10 === 9) {
    return { range: { start, end: { line: line + 1, character: 0 } }, text: ' ' };
  }
  return { range: { start, end: start }, text: index % 10 === 8 ? '\n' : 'a' };
}

interface Times {
  readonly clock: readonly number[];
  /** Mean, of this thread alone: what other programs of the machine take is not counted, but it comes in ticks. */
  readonly processor: number;
}

/** Each keystroke in a turn of its own, as a server gets them: what only this turn holds on to can go after it. */
async function timesOf(work: (index: number) => void, prepare: (index: number) => void = () => {}): Promise<Times> {
  const clock: number[] = [];
  let processor = 0;
  for (let index = -WARM_UP; index < KEYSTROKES; index++) {
    await setImmediate();
    prepare(index + WARM_UP);
    const used = process.threadCpuUsage();
    const started = performance.now();
    work(index + WARM_UP);
    const took = performance.now() - started;
    const { user, system } = process.threadCpuUsage(used);
    if (0 <= index) {
      clock.push(took);
      processor += (user + system) / 1000;
    }
  }
  return { clock, processor: processor / KEYSTROKES };
}

function writeDraft(): string {
  const prose = readGoldDrafts().flatMap(({ text }) => text.split('\n'));
  const perLine = Math.ceil(SIZE / LINES);
  const lines: string[] = [];
  for (let index = 0; lines.length < LINES; ) {
    let line = '';
    while (line.length < perLine) {
      line += `${prose[index++ % prose.length]} `;
    }
    // Every fourth line is empty, as between the paragraphs of a draft.
    lines.push(...(lines.length % 4 === 2 ? ['', line] : [line]));
  }
  return lines.slice(0, LINES).join('\n');
}

const text = writeDraft();
const rows: string[][] = [];
const row = (name: string, { clock, processor }: Times) =>
  rows.push([name, ...[median(clock), percentile(clock, 0.95), percentile(clock, 0.99), processor].map(milliseconds)]);

let peer = TextDocument.create('x:a', 'markdown', 0, text);
const withPeer = (index: number) => {
  peer = TextDocument.update(peer, [keystroke(index)], index);
  return peer.positionAt(peer.offsetAt({ line: LINES / 2, character: 1 }));
};
row('vscode-languageserver-textdocument: update', await timesOf(withPeer));
row(
  'and its text, as any scan needs it',
  await timesOf((index) => void (withPeer(index) && peer.getText().charCodeAt(index))),
);

let document = lineDocuments.create('x:a', 'markdown', 0, text);
row(
  'lines: update',
  await timesOf((index) => {
    document = lineDocuments.update(document, [keystroke(index)], index);
    document.positionAt(document.offsetAt({ line: LINES / 2, character: 1 }));
  }),
);

const mentions = rememberMentions();
const count = mentions.in(document, manualAnalysis).length;
const type = (index: number) => {
  document = lineDocuments.update(document, [keystroke(index)], index);
};
const askThere = (index: number) => {
  const { start } = keystroke(index).range;
  const cursor = document.offsetAt(start);
  mentions.touching(document, manualAnalysis, { start: cursor, end: cursor });
};
row('lines: mentions fresh after the update', await timesOf(askThere, type));
const findings = rememberFindings(mentions);
const check = () => findings.in(document, manualAnalysis);
const problems = check().length;
row(
  'and what disagrees with the manual, as a list',
  await timesOf(check, (index) => {
    type(index);
    askThere(index);
  }),
);
row(
  'all mentions as one list',
  await timesOf(
    () => mentions.in(document, manualAnalysis),
    (index) => {
      type(index);
      askThere(index);
    },
  ),
);

const size = `${(text.length / 1e6).toFixed(1)} million characters, ${LINES} lines, ${count} mentions, ${problems} problems`;
console.log(`Node ${process.versions.node}; ${KEYSTROKES} keystrokes in a draft of ${size}\n`);
console.log(renderTable(['', 'median', 'p95', 'p99', 'processor'], rows));
