import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openViewContainer, runCommand, takeScreenshot, waitForText } from '../host/page.ts';
import { chooseFromMenu, openContextMenu } from '../host/page-context-menu.ts';
import { readCursor } from '../host/page-editor.ts';
import { chooseRow } from '../host/page-quick-input.ts';
import { saveAs } from '../host/page-save-dialog.ts';
import { expandTreeRow, waitForTreeRow } from '../host/page-tree.ts';
import { webviewFrame } from '../host/page-webview.ts';
import { useWorkbench } from '../host/use-workbench.ts';
import { testOnce, variants } from '../host/variants.ts';
import { escapeRegExp, patience } from '../host/wait.ts';
import { findBarriers } from '../support/axe.ts';
import { until } from '../support/until.ts';

const words = {
  es: {
    container: 'Manual de Organización',
    units: 'Unidades',
    show: 'Ver ficha completa',
    compare: 'Comparar con otra unidad…',
    duties: 'Funciones según el Manual (45)',
    place: 'Dependen directamente de ella 4 unidades.',
    line: 'renglón 599',
    law: 'Marco jurídico que citan sus funciones',
    comparison: 'Comparación: 8.2.1 y 8.2.2',
    same: 'Funciones iguales (3)',
    alike: 'Funciones parecidas (12)',
    both: 'Las dos son la misma unidad.',
    print: 'Imprimir…',
    save: 'Guardar como página web (HTML)…',
    open: 'Abrir como documento de Markdown',
    copy: 'Copiar como Markdown',
    saved: 'La página se guardó como ficha.html.',
  },
  en: {
    container: 'Organization Manual',
    units: 'Units',
    show: 'Show Unit Sheet',
    compare: 'Compare with Another Unit…',
    duties: 'Duties according to the Manual (45)',
    place: '4 units depend directly on it.',
    line: 'line 599',
    law: 'Legal framework that its duties cite',
    comparison: 'Comparison: 8.2.1 and 8.2.2',
    same: 'The same duties (3)',
    alike: 'Duties that are alike (12)',
    both: 'Both are the same unit.',
    print: 'Print…',
    save: 'Save as a web page (HTML)…',
    open: 'Open as a Markdown document',
    copy: 'Copy as Markdown',
    saved: 'The page was saved as ficha.html.',
  },
} as const;

const SHEET = '8.2.1 Coordinación de Afiliación';

for (const [locale, theme] of variants) {
  const text = words[locale];
  const tryOnce = testOnce(locale);
  const shot = (name: string) => `unit-sheet-${name}-${locale}-${theme}`;

  suite(`the sheet of a unit, ${locale}, ${theme}`, () => {
    const workbench = useWorkbench({ locale, theme });

    test('opens from the menu of the tree, and says all that the manual says of the unit', async () => {
      const { page } = workbench;
      await openViewContainer(page, text.container);
      await expandTreeRow(page, text.units, '8.2 Incorporación');
      await chooseInTree(page, text.units, text.show);
      await heading(page, SHEET).waitFor({ timeout: patience });
      const sheet = webviewFrame(page);
      await sheet.getByText(text.place).waitFor({ timeout: patience });
      await heading(page, text.duties).waitFor({ timeout: patience });
      await takeScreenshot(page, shot('top'));
      assert.deepEqual(await barriersOf(page), []);
      await heading(page, text.law).scrollIntoViewIfNeeded();
      await takeScreenshot(page, shot('law'));
    });

    test('its lines lead to the manual', async () => {
      const { page } = workbench;
      await webviewFrame(page).getByRole('link', { name: text.line, exact: true }).first().click();
      await page.locator('.tab.active', { hasText: 'manual-dir-imss' }).waitFor({ timeout: patience });
      await waitForLine(page, 599);
      await openTab(page, SHEET);
    });

    tryOnce('its units lead to their sheets, and a unit has one sheet', async () => {
      const { page } = workbench;
      const link = webviewFrame(page).getByRole('link', { name: '8.2.1.3 División', exact: false }).first();
      await link.click();
      await heading(page, '8.2.1.3 División de Incorporación Voluntaria y Convenios').waitFor({ timeout: patience });
      await webviewFrame(page).getByRole('link', { name: SHEET, exact: true }).first().click();
      await heading(page, SHEET).waitFor({ timeout: patience });
      assert.equal(await page.locator('.tab', { hasText: SHEET }).count(), 1);
    });

    test('is saved as a page that runs nothing, copied, and opened as a document', async () => {
      const { page } = workbench;
      await webviewFrame(page).getByRole('link', { name: text.save }).click();
      const path = join(workbench.workspace, 'ficha.html');
      await saveAs(page, 'ficha-8.2.1', path);
      await waitForText(page, text.saved);
      const html = await readFile(path, 'utf8');
      assert.match(html, /^<!doctype html>/);
      assert.ok(html.includes(`<h2>${text.duties}</h2>`) && !html.includes('<script') && !html.includes('command:'));
      await webviewFrame(page).getByRole('link', { name: text.copy }).click();
      const copied = await until(
        () => page.evaluate(() => navigator.clipboard.readText()),
        (found) => found.startsWith(`# ${SHEET}`),
      );
      assert.match(copied, /\n22\. Proponer los instrumentos normativos/);
      await webviewFrame(page).getByRole('link', { name: text.open }).click();
      await page.locator('.tab.active', { hasText: `# ${SHEET}` }).waitFor({ timeout: patience });
      await openTab(page, SHEET);
    });

    test('two units are put side by side from the menu of the tree', async () => {
      const { page } = workbench;
      await chooseInTree(page, text.units, text.compare);
      await chooseRow(page, 'clasificacion de empresas y vig', '8.2.2 Clasificación de Empresas y Vigencia');
      await heading(page, text.comparison).waitFor({ timeout: patience });
      await heading(page, text.same).waitFor({ timeout: patience });
      await takeScreenshot(page, shot('compared'));
      assert.deepEqual(await barriersOf(page), []);
      await heading(page, text.alike).scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 600);
      await takeScreenshot(page, shot('compared-alike'));
      assert.ok(0 < (await webviewFrame(page).locator('mark').count()));
    });

    tryOnce('a unit compared with itself is told', async () => {
      const { page } = workbench;
      await chooseInTree(page, text.units, text.compare);
      await chooseRow(page, '8.2.1', '8.2.1 Afiliación');
      await waitForText(page, text.both);
    });

    tryOnce('from the palette the unit is asked for', async () => {
      const { page } = workbench;
      await runCommand(page, text.show);
      await chooseRow(page, 'analisis tecnico legal', '8.4.2.2.2 Análisis Técnico Legal');
      await heading(page, '8.4.2.2.2 Subjefatura de División de Análisis Técnico Legal').waitFor({ timeout: patience });
      await webviewFrame(page)
        .getByText('en el cuerpo aparece, por errata, como 8.4.2.2')
        .waitFor({ timeout: patience });
      await takeScreenshot(page, shot('misprinted'));
    });
  });
}

async function chooseInTree(page: Page, view: string, entry: string): Promise<void> {
  await openContextMenu(page, await waitForTreeRow(page, view, '8.2.1 Afiliación'));
  await chooseFromMenu(page, entry);
}

/** In a copy of the page as it is shown, with the colours of the theme: the page itself lets no script run. */
async function barriersOf(page: Page): Promise<readonly string[]> {
  const root = webviewFrame(page).locator('html');
  const [language, colours, markup] = [
    (await root.getAttribute('lang')) ?? '',
    (await root.getAttribute('style')) ?? '',
    await root.innerHTML(),
  ];
  const copy = await page.context().newPage();
  await copy.setContent(
    `<!doctype html><html lang="${language}">${markup.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')}</html>`,
  );
  await copy.locator('html').evaluate((element, style) => element.setAttribute('style', style), colours);
  const barriers = await findBarriers(copy);
  await copy.close();
  return barriers;
}

function heading(page: Page, name: string): Locator {
  return webviewFrame(page).getByRole('heading', { name, exact: true });
}

async function openTab(page: Page, title: string): Promise<void> {
  // An untitled document is called by its first words, which are the title behind "# ".
  await page.locator('.tab', { hasText: new RegExp(`^\\s*${escapeRegExp(title)}`) }).click();
  await heading(page, title).waitFor({ timeout: patience });
}

async function waitForLine(page: Page, line: number): Promise<void> {
  const place = await until(
    () => readCursor(page),
    (cursor) => cursor.line === line,
  );
  assert.equal(place.line, line);
}
