import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { PageMessage, PanelMessage } from '../../client/src/common/views/org-chart/messages.ts';
import { type PageTexts, renderPage } from '../../client/src/common/views/org-chart/page.ts';
import { drawChart } from '../../server/src/lsp/own/chart.ts';
import { findChromium } from '../host/find-chromium.ts';
import { bundle } from './bundle.ts';
import { manualAnalysis } from './manual.ts';

const ORIGIN = 'http://chart.test';

const texts: PageTexts = {
  language: 'es',
  title: 'Organograma',
  sheet: 'Hoja',
  find: 'Buscar una unidad',
  found: '{0} de {1}: {2}',
  nothingFound: 'Ninguna',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  fit: 'Ajustar',
  export: 'Exportar…',
  print: 'Imprimir…',
  help: 'Flechas',
};

/** The colours of VS Code's Light Modern that the page uses. */
const LIGHT = {
  '--vscode-editor-background': '#ffffff',
  '--vscode-editor-foreground': '#3b3b3b',
  '--vscode-button-background': '#005fb8',
  '--vscode-button-foreground': '#ffffff',
  '--vscode-button-secondaryBackground': '#e5e5e5',
  '--vscode-button-secondaryForeground': '#3b3b3b',
  '--vscode-input-background': '#ffffff',
  '--vscode-input-foreground': '#3b3b3b',
  '--vscode-input-placeholderForeground': '#767676',
  '--vscode-dropdown-background': '#ffffff',
  '--vscode-dropdown-foreground': '#3b3b3b',
  '--vscode-font-size': '13px',
};

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
}

/** The page of the panel as the editor would load it, without the editor. */
export interface ChartPage {
  readonly page: Page;
  /** What the page told the editor so far. */
  messages(): Promise<readonly PageMessage[]>;
  /** What the page was kept from, or failed at. */
  readonly errors: readonly string[];
  send(message: PanelMessage): Promise<void>;
}

export async function openChartPage(
  browser: Browser,
  { root = '', shown, font }: { readonly root?: string; readonly shown?: string; readonly font: string },
): Promise<ChartPage> {
  const bundles: Readonly<Record<string, string>> = {
    'org-chart.js': bundle('client', 'org-chart.js'),
    'org-chart-style.css': bundle('client', 'org-chart-style.css'),
  };
  const loaded = { uri: 'manual:/dir', analysis: manualAnalysis };
  const chart = drawChart({ sources: [], manuals: [loaded], problems: [] }, { root }, 'es');
  if (chart === undefined) {
    throw new Error(`no sheet ${root}`);
  }
  const frame = { nonce: 'n0nce', script: `${ORIGIN}/org-chart.js`, style: `${ORIGIN}/org-chart-style.css` };
  const html = renderPage(chart, texts, frame, shown);
  const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(`${ORIGIN}/**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    const body = file === '' ? html : await readFile(bundles[file] ?? '');
    const contentType = file === '' ? 'text/html' : file.endsWith('.js') ? 'text/javascript' : 'text/css';
    await route.fulfill({ body, contentType, headers: { 'Content-Type': `${contentType}; charset=utf-8` } });
  });
  await page.addInitScript(standInForEditor, { ...LIGHT, '--vscode-font-family': font });
  await page.goto(`${ORIGIN}/`);
  return {
    page,
    errors,
    messages: () => page.evaluate(() => Reflect.get(globalThis, 'told')),
    send: (message) => page.evaluate((data) => dispatchEvent(new MessageEvent('message', { data })), message).then(),
  };
}

/** Runs in the page before its own script. */
function standInForEditor(variables: Readonly<Record<string, string>>): void {
  const told: unknown[] = [];
  let state: unknown;
  Object.assign(globalThis, {
    told,
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => void told.push(message),
      getState: () => state,
      setState: (next: unknown) => {
        state = next;
      },
    }),
  });
  addEventListener('DOMContentLoaded', () => {
    for (const [name, value] of Object.entries(variables)) {
      document.documentElement.style.setProperty(name, value);
    }
    document.body.style.background = 'var(--vscode-editor-background)';
    document.body.style.color = 'var(--vscode-editor-foreground)';
  });
}
