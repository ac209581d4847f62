import type { Page } from 'playwright-core';
import { typeInQuickInput } from './page-quick-input.ts';
import { patience } from './wait.ts';

/**
 * Types a path into the editor's own dialog, a quick input that begins with a path of its own, which contains `offered`,
 * and completes what is typed.
 */
export async function saveAs(page: Page, offered: string, path: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input').filter({ visible: true });
  const end = Date.now() + patience;
  const isEnded = () => end < Date.now();
  while (!isEnded() && !(await input.inputValue()).includes(offered)) {
    await page.waitForTimeout(100);
  }
  do {
    await typeInQuickInput(page, path);
    await page.waitForTimeout(500);
  } while (!isEnded() && (await input.inputValue()) !== path);
  // Enter that comes before the dialog has read the path does nothing.
  while (!isEnded() && (await input.isVisible())) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
  }
}
