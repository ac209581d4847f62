import type { Locator, Page } from 'playwright-core';
import { patience } from './wait.ts';

export interface QuickPickRow {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** Presses `key`, types `text` into the quick input that it opens, and accepts the first row that contains `label`. */
export async function pickFrom(page: Page, key: string, text: string, label: string): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    // A key pressed while the window is loading is lost, and an open palette does not learn of commands that come later.
    await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    if (!(await appears(input(page), 3000))) continue;
    await typeInQuickInput(page, text);
    if (await appears(rows(page).filter({ hasText: label }).first(), 5000)) return acceptRow(page, label);
  }
  throw new Error(`"${label}" did not appear in the quick input (${key}, "${text}").`);
}

/** Replaces what stands in the quick input. */
export async function typeInQuickInput(page: Page, text: string): Promise<void> {
  await input(page).waitFor({ timeout: patience });
  await input(page).fill(text);
}

/** The rows shown once one of them contains `expected` (only those in sight: the list is virtual). */
export async function readQuickPick(page: Page, expected: string | RegExp = ''): Promise<readonly QuickPickRow[]> {
  await rows(page).filter({ hasText: expected }).first().waitFor({ timeout: patience });
  const all = await rows(page).all();
  return Promise.all(
    all.map(async (row) => ({
      label: await text(row.locator('.quick-input-list-row:first-child .label-name')),
      description: await text(row.locator('.quick-input-list-row:first-child .label-description')),
      detail: await text(row.locator('.quick-input-list-label-meta .label-name')),
    })),
  );
}

/** Accepts the first row that contains `label`. */
export async function acceptRow(page: Page, label: string): Promise<void> {
  const row = rows(page).filter({ hasText: label }).first();
  await row.waitFor({ timeout: patience });
  await row.click();
}

async function appears(element: Locator, timeout: number): Promise<boolean> {
  return element.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

function input(page: Page): Locator {
  return page.locator('.quick-input-widget .quick-input-box input').filter({ visible: true });
}

function rows(page: Page): Locator {
  return page.locator('.quick-input-widget .quick-input-list .monaco-list-row').filter({ visible: true });
}

async function text(part: Locator): Promise<string> {
  return (await part.allInnerTexts()).join(' ').replaceAll('\u00a0', ' ').trim();
}
