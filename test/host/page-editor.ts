import type { Locator, Page } from 'playwright-core';
import { escapeRegExp, patience, patientWaits } from './wait.ts';

export interface CursorPlace {
  readonly tab: string;
  readonly line: number;
  readonly column: number;
}

/** Hovers over the first `word` in sight in the active editor; returns the hover's text once it shows `expected`. */
export async function hoverWord(page: Page, word: string, expected: string | RegExp = ''): Promise<string> {
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ visible: true });
  const loading = hover.filter({ hasText: /^Loading\.\.\.$/ });
  // A string would be sought in any case of its letters, and be found in what is shown first: the message of a problem.
  const pattern = typeof expected === 'string' ? new RegExp(escapeRegExp(expected)) : expected;
  // The first hovers may fall into the time when the extension is still starting; each try asks anew.
  for (const wait of patientWaits()) {
    const { x, y } = await placeOfWord(page, word);
    await page.mouse.move(x, y + 200);
    await page.mouse.move(x, y, { steps: 3 });
    const shown = hover.filter({ hasText: pattern }).first();
    const came = await shown.waitFor({ timeout: wait }).then(
      () => true,
      () => false,
    );
    if (!came) continue;
    // Providers answer one by one.
    await loading.first().waitFor({ state: 'hidden', timeout: patience });
    return (await hover.allInnerTexts()).join('\n');
  }
  throw new Error(`No hover with ${String(expected)} came over "${word}".`);
}

/** Puts the cursor into the first `word` in sight of the active editor; returns its place. */
export async function clickWord(page: Page, word: string): Promise<CursorPlace> {
  // A click may only close a menu or a hint that was still there, or the line may move under it while the window settles.
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const { x, y } = await placeOfWord(page, word);
    await page.mouse.click(x, y);
    const cursor = await cursorAtHeight(page, y);
    if (cursor !== undefined) return cursor;
  }
  throw new Error(`The cursor did not go to "${word}".`);
}

/** The status bar follows a moment later, so the line is read from the margin first, at the height of the click. */
async function cursorAtHeight(page: Page, y: number): Promise<CursorPlace | undefined> {
  for (const soon = Date.now() + 3000; Date.now() < soon; ) {
    const number = page.locator('.editor-group-container.active .line-numbers.active-line-number').first();
    const box = (await number.isVisible()) ? await number.boundingBox() : null;
    const cursor = await readCursor(page);
    if (box && box.y <= y && y <= box.y + box.height && (await number.textContent()) === String(cursor.line))
      return cursor;
    await page.waitForTimeout(50);
  }
  return undefined;
}

/** F12 on `word`; returns where the cursor is when it has moved. */
export async function goToDefinition(page: Page, word: string): Promise<CursorPlace> {
  const before = await clickWord(page, word);
  for (const end = Date.now() + patience; Date.now() < end; ) {
    await page.keyboard.press('F12');
    for (const soon = Date.now() + 5000; Date.now() < soon; ) {
      const after = await readCursor(page);
      // The tab changes first, then the margin, then the status bar: all three must tell the same.
      const moved = after.tab !== before.tab || after.line !== before.line;
      if (moved && (await marginLine(page)) === after.line) return after;
      await page.waitForTimeout(100);
    }
  }
  throw new Error(`F12 on "${word}" led nowhere.`);
}

/** The number of the line with the cursor, as the margin of the active editor shows it; `undefined` while it is not drawn. */
async function marginLine(page: Page): Promise<number | undefined> {
  const number = page.locator('.editor-group-container.active .line-numbers.active-line-number').first();
  return (await number.isVisible()) ? Number(await number.textContent()) : undefined;
}

/** The active tab and, from the status bar, the place of the cursor; both 1-based. */
export async function readCursor(page: Page): Promise<CursorPlace> {
  const tab = page.locator('.editor-group-container.active .tab.active');
  const status = page.locator('.statusbar-item[id="status.editor.selection"]');
  const text = (await status.textContent({ timeout: patience })) ?? '';
  const [line, column] = [...text.matchAll(/\d+/g)].map(Number);
  return { tab: (await tab.getAttribute('data-resource-name')) ?? '', line: line ?? 0, column: column ?? 0 };
}

/** The menu of quick fixes at the cursor, once it has `fix`: asked for a moment too soon it does not open. */
export async function openFixes(page: Page, fix: string): Promise<void> {
  const entry = page.locator('.action-widget').getByText(fix).first();
  for (const wait of patientWaits()) {
    await page.keyboard.press('ControlOrMeta+.');
    await entry.waitFor({ timeout: wait }).catch(() => page.keyboard.press('Escape'));
    if (await entry.isVisible()) return;
  }
  throw new Error(`The menu of quick fixes did not offer "${fix}".`);
}

/** The messages in the Problems view, opened if need be, once one of them contains `expected`. */
export async function readProblems(page: Page, expected: string | RegExp): Promise<readonly string[]> {
  const panel = page.locator('.markers-panel');
  for (const end = Date.now() + patience; Date.now() < end && !(await panel.isVisible()); ) {
    await page.keyboard.press('ControlOrMeta+Shift+M');
    await panel.waitFor({ timeout: 5000 }).catch(() => {});
  }
  const rows = panel.locator('.monaco-list-row');
  await rows.filter({ hasText: expected }).first().waitFor({ timeout: patience });
  const labels = await Promise.all((await rows.all()).map((row) => row.getAttribute('aria-label')));
  return labels.filter((label) => label !== null);
}

/** The middle of the first `word` as drawn; the editor cuts a line into spans wherever a colour changes. */
async function placeOfWord(page: Page, word: string): Promise<{ readonly x: number; readonly y: number }> {
  const lines: Locator = page.locator('.editor-group-container.active .view-lines .view-line');
  const line = lines.filter({ hasText: new RegExp(escapeRegExp(word).replaceAll(' ', '[ \\u00a0]')) }).first();
  // The editor draws what is in sight: a word further down comes with the wheel.
  const isInSight = await line.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
  if (!isInSight) {
    await page.locator('.editor-group-container.active .view-lines').hover();
    await page.mouse.wheel(0, 400);
  }
  await line.waitFor({ timeout: patience });
  const place = await line.evaluate((element, wanted) => {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const parts: { readonly node: Node; readonly start: number }[] = [];
    let text = '';
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      parts.push({ node, start: text.length });
      text += (node.textContent ?? '').replaceAll('\u00a0', ' ');
    }
    const middle = text.indexOf(wanted) + Math.floor(wanted.length / 2);
    const part = parts.findLast(({ start }) => start <= middle);
    if (!part) return undefined;
    const range = document.createRange();
    range.setStart(part.node, middle - part.start);
    range.setEnd(part.node, middle - part.start + 1);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, word);
  if (!place) throw new Error(`"${word}" is not in sight in the editor.`);
  return place;
}
