import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineDocuments } from '../../server/src/lsp/documents.ts';
import { rememberMentions } from '../../server/src/lsp/draft-mentions.ts';
import { readGoldDrafts } from '../support/gold.ts';
import { manualAnalysis } from '../support/manual.ts';
import { median, percentile } from './statistics.ts';
import { milliseconds, renderTable } from './table.ts';

const SIZE = 5_000_000;
const LINES = 30_000;
const KEYSTROKES = 1000;
const WARM_UP = 200;

/** A keystroke somewhere: mostly letters, sometimes a line end, sometimes one taken away. */
function keystroke(index: number): TextDocumentContentChangeEvent {
  const line = (index * 7919) % (LINES - 1);
  const start = { line, character: index % 40 };
  if (index % 10 === 9) {
    return { range: { start, end: { line: line + 1, character: 0 } }, text: ' ' };
  }
  return { range: { start, end: start }, text: index % 10 === 8 ? '\n' : 'a' };
}

function timesOf(work: (index: number) => void): readonly number[] {
  const times: number[] = [];
  for (let index = 0; index < WARM_UP + KEYSTROKES; index++) {
    const started = performance.now();
    work(index);
    times.push(performance.now() - started);
  }
  return times.slice(WARM_UP);
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
const row = (name: string, times: readonly number[]) =>
  rows.push([name, ...[median(times), percentile(times, 0.95), percentile(times, 0.99)].map(milliseconds)]);

let peer = TextDocument.create('x:a', 'markdown', 0, text);
const withPeer = (index: number) => {
  peer = TextDocument.update(peer, [keystroke(index)], index);
  return peer.positionAt(peer.offsetAt({ line: LINES / 2, character: 1 }));
};
row('vscode-languageserver-textdocument: update', timesOf(withPeer));
row(
  'and its text, as any scan needs it',
  timesOf((index) => void (withPeer(index) && peer.getText().charCodeAt(index))),
);

let document = lineDocuments.create('x:a', 'markdown', 0, text);
row(
  'lines: update',
  timesOf((index) => {
    document = lineDocuments.update(document, [keystroke(index)], index);
    document.positionAt(document.offsetAt({ line: LINES / 2, character: 1 }));
  }),
);

const mentions = rememberMentions();
const count = mentions.in(document, manualAnalysis).length;
const fresh: number[] = [];
const all: number[] = [];
timesOf((index) => {
  document = lineDocuments.update(document, [keystroke(index)], index);
  const cursor = document.offsetAt(keystrokePlace(index));
  const started = performance.now();
  mentions.touching(document, manualAnalysis, { start: cursor, end: cursor });
  const scanned = performance.now();
  mentions.in(document, manualAnalysis);
  fresh.push(scanned - started);
  all.push(performance.now() - scanned);
});
row('lines: mentions fresh after the update', fresh.slice(WARM_UP));
row('and all of them as one list', all.slice(WARM_UP));

function keystrokePlace(index: number) {
  return { line: (index * 7919) % (LINES - 1), character: index % 40 };
}

const size = `${(text.length / 1e6).toFixed(1)} million characters, ${LINES} lines, ${count} mentions`;
console.log(`Node ${process.versions.node}; ${KEYSTROKES} keystrokes in a draft of ${size}\n`);
console.log(renderTable(['', 'median', 'p95', 'p99'], rows));
