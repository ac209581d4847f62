import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openFile, takeScreenshot, waitForText } from '../host/page.ts';
import { useWorkbench } from '../host/use-workbench.ts';
import { testOnce, variants } from '../host/variants.ts';
import { escapeRegExp, patience, patientWaits } from '../host/wait.ts';

const words = {
  es: { styles: ['Cita corta', 'Con transcripción literal'], open: 'Abrir en el Manual' },
  en: { styles: ['Short citation', 'With literal quotation'], open: 'Open in the manual' },
} as const;

const MANUAL =
  'del Manual de Organización de la Dirección de Incorporación y Recaudación, ratificado el 4 de marzo de 2021';
const FULL = `numeral 8.3.1.3.1, función 1 (en orden de aparición), ${MANUAL}`;

for (const [locale, theme] of variants) {
  const text = words[locale];
  const tryOnce = testOnce(locale);
  const shot = (name: string) => `citation-completion-${name}-${locale}-${theme}`;

  suite(`citations while writing, ${locale}, ${theme}`, () => {
    const files = { 'oficio.md': '', 'oficio.tex': '' };
    const window = useWorkbench({ locale, theme, files });

    test('"@" opens the list in Markdown, number and order of appearance narrow it, Enter writes the citation', async () => {
      const { page } = window;
      await openFile(page, 'oficio.md');
      await page.keyboard.type('Con fundamento en el ');
      await openList(page, '@', '8.1 Dirección');
      await takeScreenshot(page, shot('units'));
      await page.keyboard.type('8.3.1.3.1');
      await waitForRow(page, 'función 1: Elaborar y presentar');
      await page.keyboard.type(' 1');
      for (const style of text.styles) await waitForRow(page, style);
      await showDetails(page, text.open);
      await takeScreenshot(page, shot('duty'));
      await page.keyboard.press('Enter');
      await waitForText(page, written('función 1 (en orden de aparición)'));
      assert.equal(await activeText(page), `Con fundamento en el ${FULL}`);
    });

    tryOnce('words find duties; "numeral 8.3.1.3.1, función " goes on by itself', async () => {
      const { page } = window;
      await openFile(page, 'oficio.md');
      await clear(page);
      await page.keyboard.type('@convenios ');
      await waitForRow(page, '8.3.1.2.1 Subjefatura');
      await takeScreenshot(page, shot('words'));
      await page.keyboard.press('Escape');
      await clear(page);
      await page.keyboard.type('el numeral 8.3.1.3.1, función ');
      await waitForRow(page, 'función 2: ');
      await page.keyboard.type('1');
      await acceptActiveRow(page, 'función 1: ');
      await waitForText(page, written('función 1 (en orden de aparición)'));
      assert.equal(await activeText(page), `el ${FULL}`);
    });

    tryOnce('in LaTeX and with several cursors it is written at each', async () => {
      const { page } = window;
      await openFile(page, 'oficio.tex');
      await clear(page);
      await page.keyboard.type('a');
      await page.keyboard.press('Enter');
      await page.keyboard.type('b ');
      await page.keyboard.press('Shift+Alt+ArrowUp');
      await page.keyboard.press('End');
      await page.keyboard.type(' @8.2.1');
      await acceptActiveRow(page, '8.2.1 Coordinación de Afiliación');
      await waitForText(page, written('b numeral 8.2.1 del Manual'));
      const lines = (await activeText(page)).split('\n');
      assert.deepEqual(
        lines.map((line) => line.replace(/ +/g, ' ')),
        [`a numeral 8.2.1 ${MANUAL}`, `b numeral 8.2.1 ${MANUAL}`],
      );
    });
  });
}

/** As the editor draws it: with blanks that do not break. */
function written(text: string): RegExp {
  return new RegExp(escapeRegExp(text).replaceAll(' ', '[ \\u00a0]+'));
}

function rows(page: Page) {
  return page.locator('.suggest-widget.visible .monaco-list-row');
}

/** The first key may come before the extension is there. */
async function openList(page: Page, key: string, expected: string): Promise<void> {
  const row = rows(page).filter({ hasText: expected }).first();
  for (const wait of patientWaits()) {
    await page.keyboard.type(key);
    const came = await row.waitFor({ timeout: wait }).then(
      () => true,
      () => false,
    );
    if (came) return;
    await page.keyboard.press('Backspace');
  }
  throw new Error(`No list with "${expected}" came.`);
}

async function waitForRow(page: Page, expected: string): Promise<void> {
  await rows(page).filter({ hasText: expected }).first().waitFor({ timeout: patience });
}

/** As a person does, who reads before: the list may still be about to change. */
async function acceptActiveRow(page: Page, expected: string): Promise<void> {
  const active = rows(page).and(page.locator('.focused')).filter({ hasText: expected });
  await active.waitFor({ timeout: patience });
  await page.waitForTimeout(500);
  await active.waitFor({ timeout: patience });
  await page.keyboard.press('Enter');
}

async function showDetails(page: Page, expected: string): Promise<void> {
  const details = page.locator('.suggest-details', { hasText: expected }).filter({ visible: true });
  for (const wait of patientWaits()) {
    const came = await details.waitFor({ timeout: wait }).then(
      () => true,
      () => false,
    );
    if (came) return;
    await page.keyboard.press('ControlOrMeta+Space');
  }
  throw new Error('The details did not come.');
}

async function clear(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
}

/** What the active editor shows, all its lines in sight. */
async function activeText(page: Page): Promise<string> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  return page.evaluate(() => navigator.clipboard.readText());
}
