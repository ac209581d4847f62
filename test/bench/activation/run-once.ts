/// <reference lib="dom" />
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { repoRoot } from '../../host/paths.ts';
import { makeTemporaryFolder } from '../../host/temporary-folder.ts';
import { openWorkbench } from '../../host/workbench.ts';
import type { HostTimes } from './in-vscode.ts';

export interface Activation {
  /** VS Code's own figure, as "Show Running Extensions" lists it: loading the code and calling `activate`. */
  readonly listed: number;
  /** From the question that activates it until it is activated, by the clock of the extension host. */
  readonly activation: number;
  /** From activated to the first answer of its server. */
  readonly answer: number;
  /** From activated until the root of the tree can be seen in the window; NaN for who has no tree. */
  readonly tree: number;
}

const IDS = { ours: 'manual-organizacion.manual-organizacion', peer: 'Markdown Language Features' };
const MARK = 'ACTIVATION ';

/** Opens a window of its own, in which one extension is activated and asked; another where something else was first. */
export async function runOnce(subject: 'ours' | 'peer'): Promise<Activation> {
  for (let tries = 0; tries < 5; tries++) {
    const activation = await tryOnce(subject);
    if (activation !== undefined) return activation;
  }
  throw new Error(`No window gave figures of ${subject}.`);
}

async function tryOnce(subject: 'ours' | 'peer'): Promise<Activation | undefined> {
  const { path, dispose } = await makeTemporaryFolder('activation-');
  const workspace = join(path, subject);
  await mkdir(workspace);
  let tell: (times: HostTimes) => void = () => {};
  const times = new Promise<HostTimes>((resolve) => {
    tell = resolve;
  });
  const workbench = await openWorkbench({
    extensionPath: repoRoot,
    testsPath: await bundleSuite(),
    workspace,
    onLog: (_level, text) => {
      if (text.startsWith(MARK)) tell(JSON.parse(text.slice(MARK.length)));
    },
  });
  try {
    const tree = subject === 'ours' ? seeTree(workbench.page) : Promise.resolve(Number.NaN);
    // Awaited below, unless the suite fails first.
    tree.catch(() => {});
    await writeFile(join(workspace, 'go'), '');
    const measured = await Promise.race([times, workbench.exitCode]);
    if (typeof measured === 'number') return undefined;
    const { asked, activated, answered } = measured;
    return {
      listed: await listedTime(workbench.page, IDS[subject]),
      activation: activated - asked,
      answer: answered - activated,
      tree: (await tree) - activated,
    };
  } finally {
    await workbench.dispose();
    await dispose();
  }
}

async function bundleSuite(): Promise<string> {
  const outfile = join(repoRoot, 'dist', 'test', 'activation.js');
  await build({
    entryPoints: [join(import.meta.dirname, 'in-vscode.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    external: ['vscode'],
  });
  return outfile;
}

/** When a frame with the root of the tree was drawn, by the clock of the page. */
function seeTree(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const rows = [...document.querySelectorAll('.sidebar .monaco-list-row')];
          if (rows.some(({ textContent }) => textContent?.includes('8.1'))) resolve(Date.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** "Activation: 12ms" in the row of the extension. */
async function listedTime(page: Page, name: string): Promise<number> {
  // The list draws only what is in sight, the slowest first.
  await page.setViewportSize({ width: 1400, height: 4000 });
  const row = page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: name }).first();
  await row.waitFor({ timeout: 60_000 });
  const text = (await row.locator('.activation-time').textContent()) ?? '';
  return Number(/(\d+)\s*ms/.exec(text)?.[1] ?? Number.NaN);
}
