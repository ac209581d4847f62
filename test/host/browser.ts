// playwright-core's types speak of pages in terms of the DOM.
/// <reference lib="dom" />
import { type Browser, chromium, type Page } from 'playwright-core';
import { disposeOnExit } from './dispose-on-exit.ts';
import { findChromium } from './find-chromium.ts';

export interface BrowserPage {
  readonly page: Page;
  readonly dispose: () => Promise<void>;
}

export const viewport = { width: 1400, height: 900 };

/** A headless Chromium with one empty page of that size. */
export async function openBrowserPage(locale: string): Promise<BrowserPage> {
  const executablePath = await findChromium();
  const browser = await launchTwice(executablePath);
  // Chromium ends by itself when the pipe to us breaks, so there is nothing to kill by hand.
  const dispose = disposeOnExit(
    () => browser.close(),
    () => {},
  );
  try {
    const context = await browser.newContext({ viewport, locale });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return { page: await context.newPage(), dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** On a loaded machine Chromium now and then dies while starting; the second time it is in the disk cache. */
async function launchTwice(executablePath: string): Promise<Browser> {
  return launch(executablePath).catch(() => launch(executablePath));
}

function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    timeout: 90_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
