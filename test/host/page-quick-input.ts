import type { Locator, Page } from 'playwright-core';
import { patience, patientWaits } from './wait.ts';

export interface QuickPickRow {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** Presses `key`, types `text` into the quick input that it opens, and accepts the first row that contains `label`. */
export async function pickFrom(page: Page, key: string, text: string, label: string): Promise<void> {
  await seekRow(page, key, text, label);
  // A click is lost where the list is drawn anew under it; and what is typed next is for the input that the row opens.
  for (const wait of patientWaits()) {
    await acceptRow(page, label, wait).catch(() => {});
    for (const soon = Date.now() + wait; Date.now() < soon; await page.waitForTimeout(50))
      if ((await readInput(page)) !== text) return;
  }
  throw new Error(`"${label}" could not be accepted in the quick input (${key}, "${text}").`);
}

/** Presses `key` and types `text` into the quick input that it opens, until a row contains `label`. */
export async function seekRow(page: Page, key: string, text: string, label: string | RegExp): Promise<void> {
  for (const wait of patientWaits()) {
    // A key pressed while the window is loading is lost, and an open palette does not learn of commands that come later.
    await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    if (!(await appears(input(page), wait))) continue;
    // An input that is about to go, of a list before, takes no text.
    if (!(await isTyped(page, text))) continue;
    if (await appears(rows(page).filter({ hasText: label }).first(), wait)) return;
  }
  throw new Error(`"${label}" did not appear in the quick input (${key}, "${text}").`);
}

/** Replaces what stands in the quick input. */
export async function typeInQuickInput(page: Page, text: string): Promise<void> {
  await input(page).waitFor({ timeout: patience });
  await input(page).fill(text);
}

/** Types `text` until a row contains `label`, and accepts it: an input that has just opened loses what is typed too soon. */
export async function chooseRow(page: Page, text: string, label: string): Promise<void> {
  for (const wait of patientWaits()) {
    await typeInQuickInput(page, text);
    if (await appears(rows(page).filter({ hasText: label }).first(), wait)) return acceptRow(page, label);
  }
  throw new Error(`"${label}" did not appear in the quick input for "${text}".`);
}

/** The rows shown once one of them contains `expected` (only those in sight: the list is virtual). */
export async function readQuickPick(page: Page, expected: string | RegExp = ''): Promise<readonly QuickPickRow[]> {
  await rows(page).filter({ hasText: expected }).first().waitFor({ timeout: patience });
  // All at once: while somebody types, the list puts other rows into its elements.
  const read = await rows(page).evaluateAll((elements) =>
    elements.map((row) => {
      const textOf = (part: string) =>
        [...row.querySelectorAll(part)]
          .map(({ textContent }) => textContent)
          .join(' ')
          .replaceAll('\u00a0', ' ')
          .trim();
      return {
        index: Number(row.getAttribute('data-index')),
        label: textOf('.quick-input-list-row:first-child .label-name'),
        description: textOf('.quick-input-list-row:first-child .label-description'),
        detail: textOf('.quick-input-list-label-meta .label-name'),
      };
    }),
  );
  // The list recycles its elements, so the order in the document is not the order in sight.
  return read.toSorted((left, right) => left.index - right.index).map(({ index: _, ...row }) => row);
}

/** Accepts the first row that contains `label`. */
export async function acceptRow(page: Page, label: string, timeout: number = patience): Promise<void> {
  await rows(page).filter({ hasText: label }).first().click({ timeout });
}

/** The row that Enter would accept, once it contains `expected`. */
export async function readActiveRow(page: Page, expected: string | RegExp = ''): Promise<QuickPickRow> {
  const row = rows(page).and(page.locator('.focused')).filter({ hasText: expected }).first();
  await row.waitFor({ timeout: patience });
  return {
    label: await text(row.locator('.quick-input-list-row:first-child .label-name')),
    description: await text(row.locator('.quick-input-list-row:first-child .label-description')),
    detail: await text(row.locator('.quick-input-list-label-meta .label-name')),
  };
}

/** Clicks the button with this tooltip on the first row that contains `row`. */
export async function clickRowButton(page: Page, row: string | RegExp, tooltip: string): Promise<void> {
  const found = rows(page).filter({ hasText: row }).first();
  // By label: what is inside an option of a list has no role of its own.
  const button = found.getByLabel(tooltip);
  for (const end = Date.now() + patience; Date.now() < end; ) {
    // Buttons come with the pointer, and a row that comes under a pointer at rest does not notice it.
    await input(page).hover();
    await found.hover();
    if (await appears(button, 2000)) return button.click();
  }
  throw new Error(`"${tooltip}" did not appear on the row ${row}.`);
}

/** Clicks a button of the quick input's title. */
export async function clickTitleButton(page: Page, tooltip: string): Promise<void> {
  // Where the pointer rests upon the input, its tooltip comes and lies over the title.
  await page.mouse.move(0, 0);
  await page.locator('.quick-input-titlebar').getByRole('button', { name: tooltip }).click({ timeout: patience });
}

/** The title of the quick input once it matches. */
export async function readQuickInputTitle(page: Page, expected: string | RegExp): Promise<string> {
  const title = page.locator('.quick-input-title').filter({ hasText: expected, visible: true });
  await title.waitFor({ timeout: patience });
  return title.innerText();
}

/** What stands in the quick input once it matches. */
export async function readQuickInputValue(page: Page, expected: RegExp): Promise<string> {
  let value = '';
  for (const end = Date.now() + patience; Date.now() < end && !expected.test(value); await page.waitForTimeout(50)) {
    value = await input(page).inputValue();
  }
  return value;
}

/** What stands in the quick input; `undefined` while there is none. */
async function readInput(page: Page): Promise<string | undefined> {
  const [value] = await input(page).evaluateAll((inputs) => inputs.map((each) => Reflect.get(each, 'value')));
  return typeof value === 'string' ? value : undefined;
}

async function isTyped(page: Page, text: string): Promise<boolean> {
  return isDone(input(page).fill(text, { timeout: 3000 }));
}

async function appears(element: Locator, timeout: number): Promise<boolean> {
  return isDone(element.waitFor({ timeout }));
}

async function isDone(action: Promise<void>): Promise<boolean> {
  return action.then(
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
