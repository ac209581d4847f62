import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, afterEach, before } from 'node:test';
import type { Page } from 'playwright-core';
import type { Locale } from './display-language.ts';
import { takeScreenshot } from './page.ts';
import { sampleDrafts } from './paths.ts';
import { leaveWindow, loadWindow } from './shared-window.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import type { Settings, Theme } from './user-settings.ts';

export interface WindowOptions {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly settings?: Settings;
  /** What the folder holds, by name; a copy of the sample drafts without it. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What the tests of a suite see; not there before its first test. */
export interface Window {
  readonly page: Page;
  /** The folder that is open, a temporary one. */
  readonly workspace: string;
}

/** Loads a VS Code window with the extension before the first test of the suite, and leaves it after the last. */
export function useWorkbench({ locale, theme, settings, files }: WindowOptions): Window {
  let opened: Window | undefined;
  let removeFolder = async () => {};
  before(async () => {
    const folder = await makeTemporaryFolder('drafts-');
    removeFolder = folder.dispose;
    const workspace = join(folder.path, 'borradores');
    await fill(workspace, files);
    opened = { page: await loadWindow({ locale, theme, settings: settings ?? {}, workspace }), workspace };
  });
  // What a failed test has left in the window says more than the wait that ended.
  afterEach(async (context) => {
    const failed = 'passed' in context && !context.passed;
    if (failed && opened !== undefined) await takeScreenshot(opened.page, fileName(`failed ${context.fullName}`));
  });
  after(async () => {
    await leaveWindow(locale);
    await removeFolder();
  });
  const ready = () => {
    if (opened === undefined) throw new Error('The window opens before the first test of the suite.');
    return opened;
  };
  return {
    get page() {
      return ready().page;
    },
    get workspace() {
      return ready().workspace;
    },
  };
}

async function fill(workspace: string, files: Readonly<Record<string, string>> | undefined): Promise<void> {
  if (files === undefined) return cp(sampleDrafts, workspace, { recursive: true });
  await mkdir(workspace, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, name)), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
}

function fileName(text: string): string {
  return text.replaceAll(/[^\p{Letter}\d]+/gu, '-').slice(0, 120);
}
