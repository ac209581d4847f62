import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowserPage } from './browser.ts';
import { linkExtension } from './link-extension.ts';
import { type ServerOptions, startServer } from './server.ts';
import { stageWebExtension } from './stage-web-extension.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export interface WorkbenchOptions extends Omit<ServerOptions, 'port' | 'testDriver'> {
  /** The extension's folder; without it only what is installed in `extensionsDir` is there. */
  readonly extensionPath?: string;
  /** The folder to open; a suite that writes should get a copy. */
  readonly workspace: string;
  /** A CommonJS module that exports `run()`, inside `extensionPath`. */
  readonly testsPath?: string;
  /** `web` runs the extension in the web worker host, from a copy without `main` (and there no notification is shown). */
  readonly extensionHost?: 'node' | 'web';
  readonly onLog?: (level: string, text: string) => void;
}

type DevelopmentOptions = WorkbenchOptions & { readonly extensionPath: string };

export interface Workbench {
  readonly page: Page;
  readonly url: string;
  /** The code with which the suite of `testsPath` ends; never settles without one. */
  readonly exitCode: Promise<number>;
  readonly dispose: () => Promise<void>;
}

/** A VS Code window with the extension, in a headless Chromium; returns when the window is restored. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const disposables: (() => Promise<void>)[] = [];
  const dispose = async (): Promise<void> => {
    for (const each of disposables.splice(0).reverse()) await each();
  };
  try {
    const url = await serve(options, disposables);
    const { page, dispose: closeBrowser } = await openBrowserPage(options.locale === 'es' ? 'es-MX' : 'en-US');
    disposables.push(closeBrowser);
    const { exitCode } = await listenToWorkbench(page, options.onLog ?? (() => {}));
    await goToWorkbench(page, url);
    return { page, url, exitCode, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Returns when the window is restored. */
export async function goToWorkbench(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 120_000 });
  await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 120_000 });
}

/** Starts a server that has the extension; returns the address of its window. */
async function serve(options: WorkbenchOptions, disposables: (() => Promise<void>)[]): Promise<string> {
  const { extensionPath } = options;
  if (extensionPath !== undefined && options.extensionHost === 'web')
    return serveUnderDevelopment(await stage({ ...options, extensionPath }, disposables), disposables);
  if (extensionPath !== undefined && options.testsPath !== undefined)
    return serveUnderDevelopment({ ...options, extensionPath }, disposables);
  const extensions = await makeTemporaryFolder('extensions-');
  disposables.push(extensions.dispose);
  const extensionsDir = options.extensionsDir ?? extensions.path;
  if (extensionPath !== undefined) await linkExtension(extensionPath, extensionsDir);
  const server = await startServer({ ...options, extensionsDir });
  disposables.push(server.dispose);
  return `${server.url}/?${new URLSearchParams({ folder: options.workspace })}`;
}

/** Suites and the web worker host are only for extensions under development, which the address must name. */
async function serveUnderDevelopment(
  options: DevelopmentOptions,
  disposables: (() => Promise<void>)[],
): Promise<string> {
  const server = await startServer({ ...options, testDriver: true });
  disposables.push(server.dispose);
  const remote = (path: string): string => `vscode-remote://${new URL(server.url).host}${encodeURI(path)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(options.extensionPath)],
    ...(options.testsPath === undefined ? [] : [['extensionTestsPath', remote(options.testsPath)]]),
    ...(options.extensionHost === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  return `${server.url}/?${new URLSearchParams({ folder: options.workspace, payload: JSON.stringify(payload) })}`;
}

async function stage(options: DevelopmentOptions, disposables: (() => Promise<void>)[]): Promise<DevelopmentOptions> {
  const { path: extensionPath, dispose } = await stageWebExtension(options.extensionPath);
  disposables.push(dispose);
  if (options.testsPath === undefined) return { ...options, extensionPath };
  return {
    ...options,
    extensionPath,
    testsPath: join(extensionPath, relative(options.extensionPath, options.testsPath)),
  };
}

/** Offers the two functions that a workbench under test calls if it finds them; must precede `goto`. */
async function listenToWorkbench(
  page: Page,
  onLog: (level: string, text: string) => void,
): Promise<{ readonly exitCode: Promise<number> }> {
  await page.exposeFunction('codeAutomationLog', (level: string, args: unknown) => onLog(level, logText(args)));
  let exit: (code: number) => void = () => {};
  const exitCode = new Promise<number>((resolve, reject) => {
    exit = resolve;
    page.once('crash', () => reject(new Error('Chromium crashed: the page of the workbench is gone.')));
  });
  // A workbench without a suite has nobody who waits for this promise.
  exitCode.catch(() => {});
  await page.exposeFunction('codeAutomationExit', (code: number) => exit(code));
  return { exitCode };
}

/** The workbench hands over the arguments of console.log, as an array or as one value. */
function logText(args: unknown): string {
  const values: readonly unknown[] = Array.isArray(args) ? args : [args];
  return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
}
