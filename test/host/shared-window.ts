import { after } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { openBrowserPage, viewport } from './browser.ts';
import type { Locale } from './display-language.ts';
import { linkExtension } from './link-extension.ts';
import { repoRoot } from './paths.ts';
import { type Server, startServer } from './server.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import type { Settings, Theme } from './user-settings.ts';
import { goToWorkbench } from './workbench.ts';

export interface WindowContent {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly settings: Settings;
  /** The folder to open. */
  readonly workspace: string;
}

interface SharedWindow {
  readonly server: Server;
  readonly page: Page;
  readonly session: CDPSession;
  readonly dispose: () => Promise<void>;
}

/** One window a language: the server, the browser and the compiled workbench stay from suite to suite. */
const windows = new Map<Locale, SharedWindow>();

after(async () => {
  for (const window of windows.values()) await window.dispose();
  windows.clear();
});

/** Loads VS Code anew, as for a person who has never used it, in the window of that language. */
export async function loadWindow({ locale, theme, settings, workspace }: WindowContent): Promise<Page> {
  const { server, page, session } = await takeWindow(locale);
  await server.changeUser(theme, settings);
  // Layouts, histories and what the extension remembers; what is compiled stays.
  const storageTypes = 'cookies,indexeddb,local_storage,service_workers';
  await session.send('Storage.clearDataForOrigin', { origin: server.url, storageTypes });
  await page.setViewportSize(viewport);
  await page.mouse.move(0, 0);
  await goToWorkbench(page, `${server.url}/?${new URLSearchParams({ folder: workspace })}`);
  // Or a test would find there what another has copied.
  await page.evaluate(() => navigator.clipboard.writeText(''));
  return page;
}

/** Leaves the window blank, which ends its extension host; a window that cannot be left is given up. */
export async function leaveWindow(locale: Locale): Promise<void> {
  const window = windows.get(locale);
  const isLeft = await window?.page.goto('about:blank').then(
    () => true,
    () => false,
  );
  if (isLeft === true) return;
  windows.delete(locale);
  await window?.dispose();
}

async function takeWindow(locale: Locale): Promise<SharedWindow> {
  const window = windows.get(locale) ?? (await openWindow(locale));
  windows.set(locale, window);
  return window;
}

async function openWindow(locale: Locale): Promise<SharedWindow> {
  const closing: (() => Promise<void>)[] = [];
  const dispose = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const extensions = await makeTemporaryFolder('extensions-');
    closing.push(extensions.dispose);
    await linkExtension(repoRoot, extensions.path);
    const server = await startServer({ locale, extensionsDir: extensions.path });
    closing.push(server.dispose);
    const { page, dispose: closeBrowser } = await openBrowserPage(locale === 'es' ? 'es-MX' : 'en-US');
    closing.push(closeBrowser);
    // A draft that was not saved asks whether to leave.
    page.on('dialog', (dialog) => void dialog.accept());
    return { server, page, session: await page.context().newCDPSession(page), dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}
