import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { clickUntil, openFile, openViewContainer, runCommand, takeScreenshot, waitForText } from '../host/page.ts';
import { chooseFromMenu, openContextMenu } from '../host/page-context-menu.ts';
import { clickWord } from '../host/page-editor.ts';
import { acceptRow, chooseRow, readActiveRow, readQuickPick, typeInQuickInput } from '../host/page-quick-input.ts';
import { expandTreeRow, waitForTreeRow } from '../host/page-tree.ts';
import { useWorkbench } from '../host/use-workbench.ts';
import { testOnce, variants } from '../host/variants.ts';
import { patience } from '../host/wait.ts';
import { until } from '../support/until.ts';

const words = {
  es: {
    container: 'Manual de Organización',
    view: 'Unidades',
    menu: [
      'Abrir en el Manual',
      'Ver sin salir del borrador',
      'Buscar en esta unidad',
      'Insertar cita',
      'Copiar cita',
      'Buscar menciones en los borradores',
      'Ver en el organograma',
      'Ver ficha completa',
      'Comparar con otra unidad…',
      'Copiar nombre',
      'Copiar numeral',
      'Copiar funciones en Markdown',
    ],
    copied: 'Copiado: numeral 8.2.1 del Manual',
    duties: 'Funciones (45)',
    short: 'Cita corta',
    post: 'Cargo, en lenguaje incluyente',
  },
  en: {
    container: 'Organization Manual',
    view: 'Units',
    menu: [
      'Open in the Manual',
      'Peek Without Leaving the Draft',
      'Search in This Unit',
      'Insert Citation',
      'Copy Citation',
      'Find Mentions in Drafts',
      'Show in the Organization Chart',
      'Show Unit Sheet',
      'Compare with Another Unit…',
      'Copy Name',
      'Copy Number',
      'Copy Duties as Markdown',
    ],
    copied: 'Copied: numeral 8.2.1 del Manual',
    duties: 'Duties (45)',
    short: 'Short citation',
    post: 'Post, in inclusive language',
  },
} as const;

const CITATION =
  'numeral 8.2.1 del Manual de Organización de la Dirección de Incorporación y Recaudación, ratificado el 4 de marzo de 2021';
const DRAFT = '01-oficio-convenio-de-pago.md';

for (const [locale, theme] of variants) {
  const text = words[locale];
  const tryOnce = testOnce(locale);
  const [insert = '', copy = ''] = text.menu.slice(3);
  const [copyName = '', copyNumber = '', copyDuties = ''] = text.menu.slice(-3);
  const shot = (name: string) => `citations-${name}-${locale}-${theme}`;

  suite(`citations in the workbench, ${locale}, ${theme}`, () => {
    const settings = { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 };
    const workbench = useWorkbench({ locale, theme, settings });

    test('the context menu of a unit copies its citation, name, number and duties', async () => {
      const { page } = workbench;
      await openViewContainer(page, text.container);
      await expandTreeRow(page, text.view, '8.2 Incorporación');
      const unit = await waitForTreeRow(page, text.view, '8.2.1 Afiliación');
      const offered = await openContextMenu(page, unit);
      assert.deepEqual(offered, text.menu);
      await takeScreenshot(page, shot('menu'));
      await chooseFromMenu(page, copy);
      await waitForText(page, text.copied);
      await takeScreenshot(page, shot('copied'));
      assert.equal(await clipboard(page, /^numeral/), CITATION);
      for (const [label, expected] of [
        [copyName, /^Coordinación de Afiliación$/],
        [copyNumber, /^8\.2\.1$/],
        [copyDuties, /^\*\*8\.2\.1 Coordinación de Afiliación\*\*\n\n1\. Diseñar y proponer/],
      ] as const) {
        await openContextMenu(page, unit);
        await chooseFromMenu(page, label);
        assert.match(await clipboard(page, expected), expected);
      }
    });

    tryOnce('a duty is inserted where the draft was left, even with the manual opened over it', async () => {
      const { page } = workbench;
      await openFile(page, DRAFT);
      await clickWord(page, 'Coordinación de Afiliación');
      await page.keyboard.press('End');
      await page.keyboard.type(' ');
      await openViewContainer(page, text.container);
      await expandTreeRow(page, text.view, '8.2.1 Afiliación');
      await expandTreeRow(page, text.view, text.duties);
      const duty = await waitForTreeRow(page, text.view, /^2\. /);
      await clickUntil(duty, page.locator('.tab.active', { hasText: 'manual-dir-imss' }));
      await openContextMenu(page, duty);
      await chooseFromMenu(page, insert);
      await page.locator('.tab.active', { hasText: DRAFT }).waitFor({ timeout: patience });
      await waitForSaved(
        workbench.workspace,
        CITATION.replace('8.2.1 del', '8.2.1, función 2 (en orden de aparición), del'),
      );
      await takeScreenshot(page, shot('inserted'));
    });

    test('the palette asks for unit, duty and style, and inserts at the cursor', async () => {
      const { page } = workbench;
      await openFile(page, DRAFT);
      await runCommand(page, insert);
      await typeInQuickInput(page, 'analisis tecnico');
      await readQuickPick(page, '8.4.2.2.2 Análisis');
      await takeScreenshot(page, shot('units'));
      await acceptRow(page, '8.4.2.2.2 Análisis');
      await readQuickPick(page, /^1\. Elaborar proyectos/);
      await takeScreenshot(page, shot('duties'));
      await acceptRow(page, '1. Elaborar proyectos');
      const styles = await readQuickPick(page, text.short);
      assert.match(styles[0]?.detail ?? '', /^numeral 8\.4\.2\.2\.2 \(en el cuerpo aparece, por errata/);
      await takeScreenshot(page, shot('styles'));
      await acceptRow(page, text.short);
      await waitForSaved(
        workbench.workspace,
        'numeral 8.4.2.2.2 (en el cuerpo aparece, por errata, como 8.4.2.2), función 1 (pp. 234 y ss.)',
      );
      await runCommand(page, insert);
      await typeInQuickInput(page, '8.2.1.4');
      await acceptRow(page, '8.2.1.4 Enlace');
      await readQuickPick(page, /^1\. /);
      await readActiveRow(page);
      await page.keyboard.press('Enter');
      await readQuickPick(page, text.short);
      await typeInQuickInput(page, text.post);
      await acceptRow(page, text.post);
      await waitForSaved(workbench.workspace, 'la persona titular de la División de Enlace y Análisis Operativo');
    });

    tryOnce(
      'it is written at every cursor of an untitled document, and the person goes on writing after it',
      async () => {
        const { page } = workbench;
        await runCommand(page, 'File: New Untitled Text File');
        await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor({ timeout: patience });
        await page.keyboard.type('uno');
        await page.keyboard.press('Enter');
        await page.keyboard.type('dos');
        await runCommand(page, 'Add Cursor Above');
        // Not with runCommand: its Escape would leave one cursor.
        await page.keyboard.press('F1');
        await chooseRow(page, `>${insert}`, insert);
        await typeInQuickInput(page, '8.2.1.4');
        await acceptRow(page, '8.2.1.4 Enlace');
        await readQuickPick(page, /^1\. /);
        await readActiveRow(page);
        await page.keyboard.press('Enter');
        await readQuickPick(page, text.short);
        await acceptRow(page, text.short);
        await waitForText(page, /dos[ \u00a0]numeral[ \u00a0]8\.2\.1\.4/);
        await page.keyboard.type('.');
        const expected = /^uno numeral 8\.2\.1\.4 \(p\. \d+\)\.\ndos numeral 8\.2\.1\.4 \(p\. \d+\)\.$/;
        // The extension puts the cursors behind what it has written, which may come after the keys.
        const written = await until(
          async () => {
            await page.keyboard.press('ControlOrMeta+A');
            await page.keyboard.press('ControlOrMeta+C');
            return page.evaluate(() => navigator.clipboard.readText());
          },
          (held) => expected.test(held),
        );
        assert.match(written, expected);
        await takeScreenshot(page, shot('cursors'));
      },
    );

    tryOnce('dragging a unit and a duty from the tree writes the name and the citation', async () => {
      const { page } = workbench;
      await openFile(page, '05-minuta-mesa-de-trabajo.txt');
      await openViewContainer(page, text.container);
      for (const row of ['8.2 Incorporación', '8.2.1 Afiliación', text.duties])
        await expandTreeRow(page, text.view, row);
      const line = page.locator('.editor-group-container.active .view-lines .view-line').nth(3);
      const unit = await waitForTreeRow(page, text.view, '8.2.1 Afiliación');
      const minutes = join(workbench.workspace, '05-minuta-mesa-de-trabajo.txt');
      await dragUntil(page, unit, line, () => holds(minutes, 'Coordinación de Afiliación'));
      const duty = await waitForTreeRow(page, text.view, /^2\. /);
      await dragUntil(page, duty, line, () => holds(minutes, 'numeral 8.2.1, función 2 (en orden de aparición)'));
      await takeScreenshot(page, shot('dropped'));
    });
  });
}

/** What the clipboard holds once it matches. */
async function clipboard(page: Page, expected: RegExp): Promise<string> {
  return until(
    () => page.evaluate(() => navigator.clipboard.readText()),
    (held) => expected.test(held),
  );
}

async function holds(path: string, expected: string): Promise<boolean> {
  return (await readFile(path, 'utf8')).includes(expected);
}

/** Waits until the draft on disk holds `expected`. */
async function waitForSaved(workspace: string, expected: string, name: string = DRAFT): Promise<void> {
  await until(
    () => readFile(join(workspace, name), 'utf8'),
    (text) => text.includes(expected),
  );
}

/** What is dropped before the extension has given its text is dropped in vain, and nothing in sight tells. */
async function dragUntil(page: Page, from: Locator, to: Locator, isDropped: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    await drag(page, from, to);
    for (const soon = Date.now() + 8000; Date.now() < soon; await page.waitForTimeout(100)) {
      if (await isDropped()) return;
    }
  }
  throw new Error('What was dragged into the draft did not come there.');
}

/** By hand: the editor asks the extension for the text while the mouse is on its way. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await page.mouse.move(...(await placeIn(from)));
  await page.mouse.down();
  const target = await placeIn(to);
  await page.mouse.move(...target, { steps: 10 });
  await page.waitForTimeout(300);
  await page.mouse.move(...target);
  await page.mouse.up();
}

/** Where it is drawn: a row or line that is drawn anew has no place for a moment. */
async function placeIn(element: Locator): Promise<readonly [number, number]> {
  const box = await until(
    () => element.boundingBox({ timeout: patience }),
    (found) => found !== null,
  );
  assert.ok(box);
  return [box.x + Math.min(box.width / 2, 150), box.y + box.height / 2];
}
