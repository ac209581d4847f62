import type { Locator, Page } from 'playwright-core';
import { escapeRegExp, patience } from './wait.ts';

export interface TreeRow {
  /** Label and description as one text, with a space between them. */
  readonly text: string;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says. */
  readonly ariaLabel: string;
  /** 1 for the roots. */
  readonly level: number;
  /** `undefined` for a leaf. */
  readonly expanded: boolean | undefined;
  readonly selected: boolean;
}

/** The rows in sight of the tree in the side bar's view `view` (its title), top to bottom. */
export async function readTree(page: Page, view: string): Promise<readonly TreeRow[]> {
  // All at once: while the tree changes, rows go that were about to be read.
  const read = await treeRows(page, view).evaluateAll((elements) =>
    elements.map((row) => {
      const textOf = (part: string) =>
        [...row.querySelectorAll(part)]
          .map(({ textContent }) => textContent)
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim();
      return {
        label: textOf('.label-name'),
        description: textOf('.label-description'),
        ariaLabel: row.getAttribute('aria-label') ?? '',
        level: Number(row.getAttribute('aria-level') ?? 1),
        expanded: row.getAttribute('aria-expanded'),
        selected: row.getAttribute('aria-selected') === 'true',
        top: row.getBoundingClientRect().top,
      };
    }),
  );
  // The list recycles its elements, so the order in the document is not the order in sight.
  return read
    .toSorted((left, right) => left.top - right.top)
    .map(({ top: _, expanded, ...row }) => ({
      ...row,
      text: `${row.label} ${row.description}`.trim(),
      expanded: expanded === null ? undefined : expanded === 'true',
    }));
}

/** Waits for the row whose text contains `text`. */
export async function waitForTreeRow(page: Page, view: string, text: string | RegExp): Promise<Locator> {
  const row = treeRows(page, view).filter({ hasText: text }).first();
  await row.waitFor({ timeout: patience });
  return row;
}

/** Expands the row that contains `text`, which must have children, and waits for the first of them. */
export async function expandTreeRow(page: Page, view: string, text: string): Promise<void> {
  const row = await waitForTreeRow(page, view, text);
  let unfolded = -Infinity;
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const rows = await readTree(page, view);
    const index = rows.findIndex((each) => each.text.includes(text));
    const [parent, child] = [rows[index], rows[index + 1]];
    if (parent?.expanded === true && child !== undefined && parent.level < child.level) return;
    // A click is lost where the row moves away under it.
    if (parent?.expanded === false && unfolded + 3000 < Date.now()) {
      await row.locator('.monaco-tl-twistie').click();
      unfolded = Date.now();
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`The row "${text}" of ${view} did not show children.`);
}

/** Folds all views of the side bar but one, which gets the room: rows out of sight cannot be read. */
export async function unfoldOnly(page: Page, view: string): Promise<void> {
  const others = page
    .locator('.sidebar .pane-header[aria-expanded="true"]')
    .filter({ hasNotText: new RegExp(`^\\s*${escapeRegExp(view)}`, 'i') });
  // At its title: the buttons of a view lie in the middle of its header.
  for (let left = await others.count(); 0 < left; left--) await others.first().click({ position: { x: 30, y: 10 } });
}

function treeRows(page: Page, view: string): Locator {
  return paneOf(page, view).locator('.monaco-list-row').filter({ visible: true });
}

export function paneOf(page: Page, view: string): Locator {
  return page
    .locator('.pane')
    .filter({ has: page.locator('.pane-header', { hasText: new RegExp(`^\\s*${escapeRegExp(view)}`, 'i') }) });
}

/** Opens the view `view` (its title) of the side bar if it is collapsed to its header. */
export async function openView(page: Page, view: string): Promise<void> {
  const header = paneOf(page, view).locator('.pane-header');
  await header.waitFor({ timeout: patience });
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
}

/** Closes the view to its header, so that another has its room. */
export async function closeView(page: Page, view: string): Promise<void> {
  const header = paneOf(page, view).locator('.pane-header');
  if ((await header.getAttribute('aria-expanded')) === 'true') await header.click({ position: { x: 60, y: 10 } });
}

/** Presses the button with this name in the title of the view. */
export async function pressViewButton(page: Page, view: string, name: string): Promise<void> {
  const pane = paneOf(page, view);
  await pane.locator('.pane-header').hover();
  await pane.locator('.pane-header .action-label').and(page.getByLabel(name)).first().click({ timeout: patience });
}

/** The text of a view that has nothing to list, once it contains `expected`. */
export async function waitForWelcome(page: Page, view: string, expected: string): Promise<Locator> {
  const welcome = paneOf(page, view).locator('.welcome-view-content').filter({ hasText: expected, visible: true });
  await welcome.waitFor({ timeout: patience });
  return welcome;
}
