import type { Locator, Page } from 'playwright-core';
import { escapeRegExp, patience } from './wait.ts';

/** Opens the context menu over `target`; returns what it offers, top to bottom. */
export async function openContextMenu(page: Page, target: Locator): Promise<readonly string[]> {
  await target.click({ button: 'right' });
  const entries = page.locator('.context-view .monaco-menu .action-item:not(.disabled) .action-label');
  await entries.first().waitFor({ timeout: patience });
  const labels = await entries.allTextContents();
  return labels.map((label) => label.trim()).filter((label) => label !== '');
}

/** Chooses the entry with this label from the open context menu. */
export async function chooseFromMenu(page: Page, label: string): Promise<void> {
  const menu = page.locator('.context-view .monaco-menu');
  // A key beside the label is part of the entry's name.
  const entry = menu.locator('.action-label').filter({ hasText: new RegExp(`^\\s*${escapeRegExp(label)}\\s*$`) });
  // A menu takes no click in its first tenth of a second, so that the click that opened it chooses nothing.
  for (const end = Date.now() + patience; Date.now() < end && (await menu.isVisible()); ) {
    await entry.click({ timeout: 2000 }).catch(() => {});
    await menu.waitFor({ state: 'detached', timeout: 500 }).catch(() => {});
  }
  await menu.waitFor({ state: 'detached', timeout: 1000 });
}
