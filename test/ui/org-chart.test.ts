import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openFile, openViewContainer, runCommand, takeScreenshot, waitForText } from '../host/page.ts';
import { chooseFromMenu, openContextMenu } from '../host/page-context-menu.ts';
import { readCursor } from '../host/page-editor.ts';
import { acceptRow, readQuickPick } from '../host/page-quick-input.ts';
import { saveAs } from '../host/page-save-dialog.ts';
import { expandTreeRow, waitForTreeRow } from '../host/page-tree.ts';
import { webviewDocument, webviewFrame } from '../host/page-webview.ts';
import { useWorkbench } from '../host/use-workbench.ts';
import { testOnce, variants } from '../host/variants.ts';
import { patience } from '../host/wait.ts';
import { findBarriers } from '../support/axe.ts';
import { findFaults } from '../support/chart-faults.ts';

/** What a person reads, in each language. */
const words = {
  es: {
    container: 'Manual de Organización',
    view: 'Unidades',
    command: 'Ver organograma',
    showIn: 'Ver en el organograma',
    tab: 'Organograma',
    sheet: 'Todas las unidades (97)',
    label: '8.2.1 Coordinación de Afiliación, 45 funciones',
    found: '1 de 1: 8.3.1.2.1 Subjefatura de División de Convenios de Pago',
    saved: 'El organograma se guardó como',
    menu: [
      ...['Insertar cita', 'Copiar cita', 'Ver ficha completa', 'Comparar con otra unidad…'],
      ...['Copiar nombre', 'Copiar numeral', 'Copiar funciones en Markdown'],
    ],
  },
  en: {
    container: 'Organization Manual',
    view: 'Units',
    command: 'Show Organization Chart',
    showIn: 'Show in the Organization Chart',
    tab: 'Organization chart',
    sheet: 'All units (97)',
    label: '8.2.1 Coordinación de Afiliación, 45 duties',
    found: '1 of 1: 8.3.1.2.1 Subjefatura de División de Convenios de Pago',
    saved: 'The organization chart was saved as',
    menu: [
      ...['Insert Citation', 'Copy Citation', 'Show Unit Sheet', 'Compare with Another Unit…'],
      ...['Copy Name', 'Copy Number', 'Copy Duties as Markdown'],
    ],
  },
} as const;

for (const [locale, theme] of variants) {
  const text = words[locale];
  const tryOnce = testOnce(locale);
  const shot = (name: string) => `org-chart-${name}-${locale}-${theme}`;

  suite(`the organogram in the workbench, ${locale}, ${theme}`, () => {
    const workbench = useWorkbench({ locale, theme, files: { 'oficio.md': '' } });
    before(async () => {
      await openViewContainer(workbench.page, text.container);
      await waitForTreeRow(workbench.page, text.view, '8.6 Servicios');
    });

    test('the command opens the poster of all units, and the first has the focus', async () => {
      const { page } = workbench;
      await runCommand(page, text.command);
      await unit(page, '8.1').waitFor({ timeout: patience });
      assert.equal(await webviewFrame(page).locator('.unit').count(), 97);
      assert.equal(await webviewFrame(page).locator('#sheet option:checked').textContent(), text.sheet);
      assert.equal(await unit(page, '8.2.1').locator('title').textContent(), text.label);
      await page.setViewportSize({ width: 1920, height: 1080 });
      await webviewFrame(page).locator('#fit').click();
      await takeScreenshot(page, shot('poster'));
      const document = await webviewDocument(page);
      const sizes = await document.evaluate(() => {
        const chart = globalThis.document.querySelector('svg');
        const scale = (chart?.clientWidth ?? 0) / (chart?.viewBox.baseVal.width ?? 1);
        return [...(chart?.querySelectorAll('.unit text') ?? [])].map(
          (each) => scale * Number(each.getAttribute('font-size')),
        );
      });
      // With the side bar open, as here; names are a fifth bigger than the numbers above them.
      assert.ok(8 <= Math.min(...sizes) && 9.5 <= Math.max(...sizes), `letters of ${Math.min(...sizes)} px`);
      assert.deepEqual(await findFaults(document, '.unit'), []);
      await page.setViewportSize({ width: 1400, height: 900 });
    });

    test('axe finds nothing in the colours of the theme', async () => {
      const { page } = workbench;
      assert.deepEqual(await findBarriers(await webviewDocument(page)), []);
    });

    test('the menu of a unit in the chart cites it', async () => {
      const { page } = workbench;
      await openFile(page, 'oficio.md');
      await page.locator('.tab', { hasText: text.tab }).click();
      const box = unit(page, '8.2').locator('text').last();
      await box.waitFor({ timeout: patience });
      assert.deepEqual(await openContextMenu(page, box), text.menu);
      await takeScreenshot(page, shot('menu'));
      await chooseFromMenu(page, text.menu[0]);
      await page.locator('.tab.active', { hasText: 'oficio.md' }).waitFor({ timeout: patience });
      await waitForText(page, /numeral[ \u00a0]8\.2[ \u00a0]del[ \u00a0]Manual/);
      await page.locator('.tab', { hasText: text.tab }).click();
      await unit(page, '8.1').waitFor({ timeout: patience });
    });

    tryOnce('the context menu of a unit shows it in the chart', async () => {
      const { page } = workbench;
      await expandTreeRow(page, text.view, '8.2 Incorporación');
      await openContextMenu(page, await waitForTreeRow(page, text.view, '8.2.2 Clasificación'));
      await chooseFromMenu(page, text.showIn);
      await waitForFocus(page, '8.2.2');
      assert.equal(await page.locator('.tab', { hasText: text.tab }).count(), 1);
      await takeScreenshot(page, shot('shown'));
    });

    test('a sheet of chapter 7 is chosen from the list', async () => {
      const { page } = workbench;
      await webviewFrame(page).locator('#sheet').selectOption('7.2');
      await unit(page, '8.1').waitFor({ state: 'detached', timeout: patience });
      await unit(page, '8.2').waitFor({ timeout: patience });
      assert.equal(await webviewFrame(page).locator('.unit').count(), 23);
      await webviewFrame(page).getByText('Vigencia: 16 de diciembre de 2017').waitFor({ timeout: patience });
      await webviewFrame(page).locator('#sheet:focus').waitFor({ timeout: patience });
      await takeScreenshot(page, shot('sheet'));
      assert.deepEqual(await findBarriers(await webviewDocument(page)), []);
      await webviewFrame(page).locator('#sheet').selectOption('');
      await unit(page, '8.1').waitFor({ timeout: patience });
    });

    test('a unit is found, and Enter on it opens the manual there', async () => {
      const { page } = workbench;
      await webviewFrame(page).locator('#find').fill('convenios de pago');
      const found = webviewFrame(page).locator('#found');
      assert.equal(await found.textContent(), text.found);
      await takeScreenshot(page, shot('found'));
      await page.keyboard.press('ArrowDown');
      await waitForFocus(page, '8.3.1.2.1');
      await page.keyboard.press('Enter');
      await waitForText(page, '8.3.1.2.1 Subjefatura de División de Convenios de Pago');
      assert.match((await readCursor(page)).tab, /manual/);
      // Back in its tab, the chart is where it was left.
      await page.locator('.tab', { hasText: text.tab }).click();
      await waitForFocus(page, '8.3.1.2.1');
    });

    tryOnce('it is exported as CSV and as PNG', async () => {
      const { page } = workbench;
      await exportAs(page, 'CSV', join(workbench.workspace, 'unidades.csv'));
      await waitForText(page, `${text.saved} unidades.csv`);
      const csv = await readFile(join(workbench.workspace, 'unidades.csv'), 'utf8');
      assert.equal(csv.split('\r\n')[1], '8.1,Dirección de Incorporación y Recaudación,Dirección,');
      assert.ok(csv.startsWith('\uFEFF'));
      await exportAs(page, 'PNG', join(workbench.workspace, 'organograma.png'));
      await waitForText(page, `${text.saved} organograma.png`);
      const png = await readFile(join(workbench.workspace, 'organograma.png'));
      assert.equal(png.subarray(1, 4).toString(), 'PNG');
      assert.ok(3800 < png.readUInt32BE(16));
    });

    tryOnce('a page to print is saved where no browser can be given it', async () => {
      const { page } = workbench;
      await webviewFrame(page).locator('#print').click();
      await saveAs(page, 'organograma', join(workbench.workspace, 'imprimir.html'));
      await waitForText(page, `${text.saved} imprimir.html`);
      assert.match(await readFile(join(workbench.workspace, 'imprimir.html'), 'utf8'), /^<!doctype html>/);
    });

    tryOnce('it comes back with its sheet when the window is loaded again', async () => {
      const { page } = workbench;
      await webviewFrame(page).locator('#sheet').selectOption('7.3');
      await unit(page, '8.1').waitFor({ state: 'detached', timeout: patience });
      await unit(page, '8.3').waitFor({ timeout: patience });
      // The list has the focus again when the page has told the editor what it shows.
      await webviewFrame(page).locator('#sheet:focus').waitFor({ timeout: patience });
      // In a browser VS Code keeps its editors every five seconds, when it is idle; a window of the desktop, as it closes.
      await page.waitForTimeout(12_000);
      await page.reload();
      await unit(page, '8.3').waitFor({ timeout: patience });
      assert.equal(await webviewFrame(page).locator('#sheet').inputValue(), '7.3');
      assert.equal(await webviewFrame(page).locator('.unit').count(), 25);
    });
  });
}

function unit(page: Page, number: string): Locator {
  return webviewFrame(page).locator(`[data-unit="${number}"]`);
}

async function waitForFocus(page: Page, number: string): Promise<void> {
  await webviewFrame(page).locator(`[data-unit="${number}"]:focus`).waitFor({ timeout: patience });
}

async function exportAs(page: Page, kind: string, path: string): Promise<void> {
  await webviewFrame(page).locator('#export').click();
  await readQuickPick(page, kind);
  await acceptRow(page, kind);
  await saveAs(page, 'organograma', path);
}
