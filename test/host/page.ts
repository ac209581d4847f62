import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { pickFrom } from './page-quick-input.ts';
import { repoRoot } from './paths.ts';
import { escapeRegExp, patience, patientWaits } from './wait.ts';

/** Runs the command whose title in the palette contains `title`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pickFrom(page, 'F1', `>${title}`, title);
}

/** Clicks until what the click brings is there: a click is lost where the window just draws anew. */
export async function clickUntil(target: Locator, shown: Locator): Promise<void> {
  for (const wait of patientWaits()) {
    // The first click may have taken the target away, and what it brings still be on its way.
    await target.click({ timeout: wait }).catch(() => {});
    const came = await shown.waitFor({ timeout: wait }).then(
      () => true,
      () => false,
    );
    if (came) return;
  }
  await shown.waitFor({ timeout: 1000 });
}

/** Opens the file of the workspace whose name is `name` in an editor. */
export async function openFile(page: Page, name: string): Promise<void> {
  await pickFrom(page, 'ControlOrMeta+P', name, name);
  await page.locator('.tab.active', { hasText: name }).waitFor({ timeout: patience });
  await page.locator('.editor-instance .view-lines .view-line').first().waitFor({ timeout: patience });
}

/** Opens the view container with this title in the activity bar, if it is not open already. */
export async function openViewContainer(page: Page, title: string): Promise<void> {
  const icon = page.locator('.activitybar .action-item').filter({ has: page.locator(`a[aria-label^="${title}"]`) });
  await icon.waitFor({ timeout: patience });
  const opened = page.locator('.sidebar .composite.title', { hasText: new RegExp(escapeRegExp(title), 'i') });
  for (const end = Date.now() + patience; Date.now() < end && !(await opened.isVisible()); ) {
    // A click on the open container would close the side bar; one on a window that is still loading is lost.
    if ((await icon.getAttribute('aria-expanded')) !== 'true') await icon.click({ timeout: patience });
    await opened.waitFor({ timeout: 5000 }).catch(() => {});
  }
  // On a busy machine a title that was there goes once more while the window is loading.
  await opened.waitFor({ timeout: patience });
}

/** Waits until `text` can be seen anywhere in the window; what is only read out to screen readers does not count. */
export async function waitForText(page: Page, text: string | RegExp): Promise<Locator> {
  const found = page
    .getByText(text)
    .and(page.locator(':not(.monaco-aria-container *)'))
    .filter({ visible: true })
    .first();
  await found.waitFor({ timeout: patience });
  return found;
}

/** Writes test/screenshots/`name`.png, at rest: without a blinking cursor or moving progress bars. */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  const folder = join(repoRoot, 'test', 'screenshots');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  return path;
}
