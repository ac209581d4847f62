// The organogram: laid out and drawn, first in a fresh process and then warm; then by a browser. `node test/bench/org-chart.ts`
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Analysis } from '../../server/src/core/analysis.ts';
import { analyzeManual } from '../../server/src/core/analysis.ts';
import { findSheet, layoutSheet } from '../../server/src/core/features/org-chart.ts';
import { renderChart } from '../../server/src/core/render/org-chart.ts';
import { launchChromium, openChartPage } from '../support/chart-page.ts';
import { median } from './statistics.ts';
import { milliseconds, renderTable } from './table.ts';
import { manualFile } from './texts.ts';

const PROCESSES = 9;
const WARM_CALLS = 50;
const SHEETS = { 'all 97 units': '', 'sheet 7.2': '7.2' } as const;

interface Timing {
  readonly cold: number;
  readonly warm: number;
}

const only = process.argv[2];
if (only === undefined) {
  const rows = Object.entries(SHEETS).map(([name, id]) => {
    const timings = Array.from({ length: PROCESSES }, (): Timing => JSON.parse(runAlone(id)));
    const columns = [timings.map(({ cold }) => cold), timings.map(({ warm }) => warm)];
    return [name, ...columns.map((times) => milliseconds(median(times)))];
  });
  console.log(`Node ${process.versions.node}, layout and SVG, medians of ${PROCESSES} processes\n`);
  console.log(renderTable(['', 'first call', 'warm'], rows));
  console.log(`\nall 97 units in Chromium, markup to boxes and text in place: ${milliseconds(await timeBrowser())}`);
} else {
  console.log(JSON.stringify(timeSheet(only === '-' ? '' : only)));
}

/** Median over pages; parsing the markup, styles and layout, which the browser does before it paints. */
async function timeBrowser(): Promise<number> {
  const browser = await launchChromium();
  const times: number[] = [];
  for (let count = 0; count < PROCESSES; count++) {
    const { page } = await openChartPage(browser, { font: 'DejaVu Sans' });
    times.push(await page.evaluate(drawAgain));
    await page.close();
  }
  await browser.close();
  return median(times);
}

/** Runs in the page. */
function drawAgain(): number {
  const view = document.querySelector('main');
  const markup = view?.innerHTML ?? '';
  view?.replaceChildren();
  document.body.getBoundingClientRect();
  const started = performance.now();
  if (view !== null) view.innerHTML = markup;
  const drawn = [...document.querySelectorAll('text')].map((text) => text.getBoundingClientRect().width);
  return drawn.length < 97 ? Number.NaN : performance.now() - started;
}

function runAlone(id: string): string {
  return execFileSync(process.execPath, [fileURLToPath(import.meta.url), id === '' ? '-' : id], { encoding: 'utf8' });
}

function timeSheet(id: string): Timing {
  const analysis = analyzeManual(readFileSync(manualFile, 'utf8'));
  const cold = timeCall(analysis, id);
  const times = Array.from({ length: WARM_CALLS }, () => timeCall(analysis, id));
  return { cold, warm: median(times) };
}

function timeCall(analysis: Analysis, id: string): number {
  const started = performance.now();
  const sheet = findSheet(analysis, id);
  const svg = sheet === undefined ? '' : renderChart(layoutSheet(analysis, sheet, []), 'svg');
  if (!svg.startsWith('<svg')) {
    throw new Error(`no sheet ${id}`);
  }
  return performance.now() - started;
}
