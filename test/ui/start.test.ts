import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type BrowserPage, openBrowserPage } from '../host/browser.ts';
import { clickUntil, takeScreenshot } from '../host/page.ts';
import { repoRoot, sampleDrafts } from '../host/paths.ts';
import { patience } from '../host/wait.ts';
import { until } from '../support/until.ts';

const FIRST = '01-oficio-convenio-de-pago.md';
const LAST = '04-procedimiento-conciliacion.md';

suite('npm start', () => {
  const tracked = readSamples();
  let started: Started;
  let browser: BrowserPage;
  let drafts = '';

  before(async () => {
    started = await start({ LANG: 'es_MX.UTF-8' });
    browser = await openBrowserPage('en-US');
  });
  after(async () => {
    await browser.dispose();
    started.child.kill('SIGTERM');
  });

  test('says in both languages what to do, and a short address on a line of its own', () => {
    const lines = started.output().split('\n');
    assert.deepEqual(
      lines.filter((line) => line.includes('localhost')),
      [`  ${started.address}`],
    );
    assert.match(started.address, /^http:\/\/localhost:\d+\/$/);
    const at = (text: string) => lines.findIndex((line) => line.startsWith(text));
    const order = [at('Abra esta'), at('Open this'), at('Los borradores son copias'), at('The drafts are copies')];
    assert.ok(0 <= Math.min(...order));
    assert.deepEqual(
      order,
      order.toSorted((left, right) => left - right),
    );
  });

  test("opens on the first minutes, in the machine's language, with the tree beside", async () => {
    const { page } = browser;
    await page.goto(started.address);
    await page
      .locator('.getting-started-step.expanded', { hasText: 'Conozca la ventana' })
      .waitFor({ timeout: patience });
    await page.locator('.sidebar .monaco-list-row', { hasText: '8.1 Incorporación' }).waitFor({ timeout: patience });
    drafts = new URL(page.url()).searchParams.get('folder') ?? '';
    await takeScreenshot(page, 'start-es-light');
  });

  test('the walkthrough opens the very copies of the folder, and writing into them leaves the samples alone', async () => {
    const { page } = browser;
    await openSamples(page);
    await page.locator('.editor-group-container.active .view-lines').click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('Escrito en la copia. ');
    await page.keyboard.press('ControlOrMeta+S');
    const copy = join(drafts, FIRST);
    await until(
      async () => readFileSync(copy, 'utf8'),
      (text) => text.includes('Escrito en la copia.'),
    );
    await takeScreenshot(page, 'start-written-es-light');
    assert.notEqual(drafts, sampleDrafts);
    assert.deepEqual(readSamples(), tracked);
  });

  test('Ctrl+C ends it and takes the copies away', async () => {
    await browser.page.goto('about:blank');
    started.child.kill('SIGINT');
    const [code] = await once(started.child, 'exit');
    assert.equal(code, 130);
    assert.ok(!existsSync(dirname(drafts)));
  });
});

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly address: string;
}

/** As on a machine without a display, whose language `variables` tell. */
async function start(variables: Readonly<Record<string, string>>): Promise<Started> {
  const { DISPLAY, WAYLAND_DISPLAY, LC_ALL, LC_MESSAGES, ...env } = process.env;
  const child = spawn(process.execPath, [join('test', 'host', 'start.ts')], {
    cwd: repoRoot,
    env: { ...env, CI: '1', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  await until(
    async () => output,
    (text) => text.includes('The drafts are copies'),
  );
  return { child, output: () => output, address: /http:\S+/.exec(output)?.[0] ?? '' };
}

function readSamples(): readonly (readonly [string, string])[] {
  return readdirSync(sampleDrafts).map((name) => [name, readFileSync(join(sampleDrafts, name), 'utf8')] as const);
}

async function openSamples(page: Page): Promise<void> {
  const step = page.locator('.getting-started-step', { hasText: 'Abra un borrador de ejemplo' });
  const open = step.getByRole('button', { name: 'Abrir borradores de ejemplo', exact: true });
  await clickUntil(step.locator('.step-title'), open);
  await open.click();
  // All are opened, and the first once more.
  await page.locator('.tab', { hasText: LAST }).waitFor({ state: 'attached', timeout: patience });
  await page.locator('.tab.active', { hasText: FIRST }).waitFor({ timeout: patience });
}
