import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { clickUntil, openFile, openViewContainer, runCommand, takeScreenshot, waitForText } from '../host/page.ts';
import { chooseFromMenu, openContextMenu } from '../host/page-context-menu.ts';
import { clickWord, readCursor } from '../host/page-editor.ts';
import { readQuickPick, typeInQuickInput } from '../host/page-quick-input.ts';
import {
  closeView,
  expandTreeRow,
  openView,
  paneOf,
  pressViewButton,
  readTree,
  waitForTreeRow,
  waitForWelcome,
} from '../host/page-tree.ts';
import { useWorkbench } from '../host/use-workbench.ts';
import { testOnce, variants } from '../host/variants.ts';
import { patience } from '../host/wait.ts';
import { assertEach } from '../support/assert-each.ts';
import { smallManualText } from '../support/small-manual.ts';
import { until } from '../support/until.ts';

const words = {
  es: {
    container: 'Manual de Organización',
    units: 'Unidades',
    draft: 'En este borrador',
    legal: 'Marco jurídico',
    history: 'Antecedentes',
    filter: 'Filtrar unidades…',
    filtered: 'Filtro «afiliasion»: 4 unidades',
    noHits: 'Ninguna unidad coincide con el filtro.',
    showAll: 'Ver todas las unidades',
    sort: 'Ordenar unidades por nombre o por numeral',
    find: 'Localizar en el árbol',
    card: 'la persona titular de la Coordinación de Afiliación',
    aria: 'Coordinación de Afiliación, nivel Coordinación, numeral 8.2.1, 45 funciones',
    peek: 'Ver sin salir del borrador',
    mentions: 'Buscar menciones en los borradores',
    badge: '2 avisos en oficio.md',
    mentionRow: 'renglón 3 · nombre exacto',
    other: 'El archivo activo es de otro tipo.',
    empty: 'Este borrador aún no nombra ninguna unidad.',
    none: 'Abra un borrador',
    laws: 'Leyes',
    cited: '26 citas',
    today: 'hoy 8.3.1',
  },
  en: {
    container: 'Organization Manual',
    units: 'Units',
    draft: 'In This Draft',
    legal: 'Legal Framework',
    history: 'History',
    filter: 'Filter Units…',
    filtered: 'Filter “afiliasion”: 4 units',
    noHits: 'No unit matches the filter.',
    showAll: 'Show All Units',
    sort: 'Sort Units by Name or by Number',
    find: 'Find in the Tree',
    card: 'la persona titular de la Coordinación de Afiliación',
    aria: 'Coordinación de Afiliación, level Coordinación, number 8.2.1, 45 duties',
    peek: 'Peek Without Leaving the Draft',
    mentions: 'Find Mentions in Drafts',
    badge: '2 problems in oficio.md',
    mentionRow: 'line 3 · exact name',
    other: 'The active file is of another kind.',
    empty: 'This draft names no unit yet.',
    none: 'Open a draft',
    laws: 'Laws',
    cited: '26 citations',
    today: 'today 8.3.1',
  },
} as const;

const files = {
  'oficio.md': `# Oficio de prueba

A la Coordinación de Afiliación (numeral 8.2.1).

La Cordinación de Cobranza y la División de Dictamen informan a la COORDINACIÓN DE AFILIACIÓN.

Antes lo hacía la Coordinación de Cobro Coactivo.
`,
  'vacio.md': 'Aún nada.\n',
  'datos.json': '{}\n',
};

for (const [locale, theme] of variants) {
  const text = words[locale];
  const tryOnce = testOnce(locale);
  const shot = (name: string) => `views-${name}-${locale}-${theme}`;

  suite(`the views, ${locale}, ${theme}`, () => {
    const workbench = useWorkbench({ locale, theme, files });
    const unitRows = async () => (await readTree(workbench.page, text.units)).map((row) => row.text);

    test('with nothing open the view of the draft says what to do', async () => {
      const { page } = workbench;
      await openViewContainer(page, text.container);
      await waitForTreeRow(page, text.units, '8.6 Servicios');
      await waitForWelcome(page, text.draft, text.none);
      await takeScreenshot(page, shot('nothing-open'));
    });

    test('the filter ranks and narrows the tree, typing errors and all, and is taken back', async () => {
      const { page } = workbench;
      await pressViewButton(page, text.units, text.filter);
      await typeInQuickInput(page, 'afiliasion');
      // The list of before has the unit too, further down.
      const offered = await until(
        () => readQuickPick(page, '8.2.1 Afiliación'),
        ([first]) => first?.label.startsWith('8.2.1 ') === true,
      );
      assert.match(offered[0]?.label ?? '', /^8\.2\.1 Afiliación/);
      await until(unitRows, (rows) => 0 < rows.length && !rows.some((row) => row.startsWith('8.6')));
      await takeScreenshot(page, shot('filter-typing'));
      await page.keyboard.press('Enter');
      await waitForText(page, text.filtered);
      const selected = await until(
        () => readTree(page, text.units),
        (rows) => rows.some((row) => row.selected),
      );
      assert.match(selected.find((row) => row.selected)?.label ?? '', /^8\.2\.1 Afiliación/);
      assertEach(selected, ({ label }) => /^8\.[12]/.test(label) || !/^8\./.test(label));
      assert.ok(0 < (await paneOf(page, text.units).locator('.label-name .highlight').count()));
      await takeScreenshot(page, shot('filtered'));
      await pressViewButton(page, text.units, text.showAll);
      await waitForTreeRow(page, text.units, '8.6 Servicios');
    });

    test('a filter without hits offers the ways out', async () => {
      const { page } = workbench;
      await pressViewButton(page, text.units, text.filter);
      await typeInQuickInput(page, 'xyzzy');
      const welcome = await waitForWelcome(page, text.units, text.noHits);
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: patience });
      await takeScreenshot(page, shot('filter-empty'));
      await welcome.getByText(text.showAll).click();
      await waitForTreeRow(page, text.units, '8.6 Servicios');
    });

    tryOnce('units are sorted by name and by number again', async () => {
      const { page } = workbench;
      await pressViewButton(page, text.units, text.sort);
      await waitForTreeRow(page, text.units, /^Incorporación y Recaudación/);
      const rows = await until(
        () => readTree(page, text.units),
        (read) => read.some(({ label }) => label.startsWith('Servicios Estratégicos')),
      );
      const second = rows
        .filter(({ level, label }) => level === 2 && !/\(\d+\)$/.test(label))
        .map(({ label }) => label);
      assert.ok(4 < second.length);
      assert.deepEqual(
        second,
        second.toSorted((left, right) => left.localeCompare(right, 'es')),
      );
      await takeScreenshot(page, shot('by-name'));
      await pressViewButton(page, text.units, text.sort);
      await waitForTreeRow(page, text.units, '8.1 Incorporación');
    });

    test('the button of the editor’s own find opens its box over the tree', async () => {
      const { page } = workbench;
      await pressViewButton(page, text.units, text.find);
      const box = paneOf(page, text.units).locator('.monaco-tree-type-filter input');
      await box.waitFor({ timeout: patience });
      await page.keyboard.type('fiscaliza');
      await page.waitForTimeout(500);
      await takeScreenshot(page, shot('find'));
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    });

    test('a row says its level, number and duties aloud, and shows its card to the pointer', async () => {
      const { page } = workbench;
      await expandTreeRow(page, text.units, '8.2 Incorporación');
      const unit = await waitForTreeRow(page, text.units, '8.2.1 Afiliación');
      assert.ok(
        ((await unit.getAttribute('aria-label')) ?? '').startsWith(text.aria),
        (await unit.getAttribute('aria-label')) ?? '',
      );
      await unit.hover();
      await waitForText(page, text.card);
      await takeScreenshot(page, shot('tooltip'));
      await page.mouse.move(900, 500);
    });

    test('the draft in front lists its units in order, with problems as badge, icon and words', async () => {
      const { page } = workbench;
      await openFile(page, 'oficio.md');
      await waitForTreeRow(page, text.draft, '8.3.2.2 Dictamen');
      const rows = await until(
        () => readTree(page, text.draft),
        (all) => 3 <= all.length,
      );
      assert.deepEqual(
        rows.map(({ label }) => /^[\d.]+/.exec(label)?.[0]),
        ['8.2.1', '8.3.1', '8.3.2.2'],
      );
      await page.locator('.activitybar .badge-content', { hasText: '2' }).waitFor({ timeout: patience });
      await expandTreeRow(page, text.draft, '8.2.1 Afiliación');
      await waitForTreeRow(page, text.draft, text.mentionRow);
      await expandTreeRow(page, text.draft, '8.3.1 Cobranza');
      await takeScreenshot(page, shot('draft'));
      await (await waitForTreeRow(page, text.draft, 'Cordinación')).click();
      await waitForCursor(page, 5);
    });

    tryOnce('what is typed shows in the view', async () => {
      const { page } = workbench;
      await clickWord(page, 'Oficio de prueba');
      await page.keyboard.press('End');
      await page.keyboard.type(' para la Unidad de Servicios Estratégicos');
      await waitForTreeRow(page, text.draft, '8.4 Servicios');
      assert.match((await readTree(page, text.draft))[0]?.label ?? '', /^8\.4 /);
      await page.keyboard.press('ControlOrMeta+S');
    });

    tryOnce('the tree follows the caret in the draft and in the manual', async () => {
      const { page } = workbench;
      await clickWord(page, 'División de Dictamen');
      const followed = await until(
        () => readTree(page, text.units),
        (rows) => rows.some((row) => row.selected && row.label.startsWith('8.3.2.2 ')),
      );
      assert.ok(
        followed.some((row) => row.selected && row.label.startsWith('8.3.2.2 ')),
        JSON.stringify(followed),
      );
      await takeScreenshot(page, shot('followed'));
    });

    tryOnce(
      'the tree is worked from the keyboard: a row opens its place and keeps the keys, its menu opens',
      async () => {
        const { page } = workbench;
        await runCommand(page, `Focus on ${text.units} View`);
        await page.keyboard.press('Home');
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: 'manual-dir-imss' }).waitFor({ timeout: patience });
        await waitForCursor(page, 486);
        await paneOf(page, text.units).locator('.monaco-list:focus').waitFor({ timeout: patience });
        await page.keyboard.press('Shift+F10');
        const menu = page.locator('.context-view .monaco-menu');
        await menu.getByText(text.peek).waitFor({ timeout: patience });
        await page.keyboard.press('Escape');
        await openFile(page, 'oficio.md');
        await clickWord(page, 'División de Dictamen');
        await waitForTreeRow(page, text.units, '8.3.2.2 Dictamen');
      },
    );

    tryOnce('a unit is looked at without leaving the draft, and its mentions are found', async () => {
      const { page } = workbench;
      await openContextMenu(page, await waitForTreeRow(page, text.units, '8.3.2.2 Dictamen'));
      await takeScreenshot(page, shot('menu'));
      await chooseFromMenu(page, text.peek);
      const peek = page.locator('.peekview-widget');
      await peek.getByText('División de Dictamen').first().waitFor({ timeout: patience });
      await takeScreenshot(page, shot('peek'));
      await page.keyboard.press('Escape');
      await openContextMenu(page, await waitForTreeRow(page, text.units, '8.3.2.2 Dictamen'));
      await chooseFromMenu(page, text.mentions);
      await peek.getByText('oficio.md').first().waitFor({ timeout: patience });
      await takeScreenshot(page, shot('mentions'));
      await page.keyboard.press('Escape');
    });

    test('a draft that names nothing, and a file that is no draft, say so', async () => {
      const { page } = workbench;
      await openFile(page, 'vacio.md');
      await waitForWelcome(page, text.draft, text.empty);
      await takeScreenshot(page, shot('draft-empty'));
      await openFile(page, 'datos.json');
      await waitForWelcome(page, text.draft, text.other);
      await takeScreenshot(page, shot('draft-other'));
    });

    test('the legal framework opens to the duties that cite each instrument', async () => {
      const { page } = workbench;
      await closeView(page, text.units);
      await closeView(page, text.draft);
      await openView(page, text.legal);
      await expandTreeRow(page, text.legal, text.laws);
      const law = await waitForTreeRow(page, text.legal, text.cited);
      assert.match((await law.textContent()) ?? '', /Transparencia/);
      await expandTreeRow(page, text.legal, 'Ley Federal de Transparencia');
      const citing = await waitForTreeRow(page, text.legal, /^8\.2\.1 /);
      await takeScreenshot(page, shot('legal'));
      await clickUntil(citing, page.locator('.tab.active', { hasText: 'manual-dir-imss' }));
      await closeView(page, text.legal);
    });

    test('the history tells at each date which name became which', async () => {
      const { page } = workbench;
      await openView(page, text.history);
      await expandTreeRow(page, text.history, '2008');
      const change = await waitForTreeRow(
        page,
        text.history,
        'Coordinación de Cobro Coactivo → Coordinación de Cobranza',
      );
      assert.ok(((await change.getAttribute('aria-label')) ?? '').includes(text.today));
      await takeScreenshot(page, shot('history'));
      await clickUntil(change, page.locator('.tab.active', { hasText: 'manual-dir-imss' }));
    });
  });
}

suite('the views with other manuals', () => {
  const text = words.es;
  const settings = { 'manualOrganizacion.manuales': ['uno.txt', 'dos.txt'] };
  const manuals = {
    'uno.txt': smallManualText,
    'dos.txt': smallManualText
      .replaceAll('PRUEBA', 'ARCHIVO')
      .replaceAll('Coordinación de Afiliación', 'Coordinación de Archivo'),
  };
  const workbench = useWorkbench({ locale: 'es', theme: 'light', settings, files: manuals });

  test('each manual is a root, and the filter shows those in which it found something', async () => {
    const { page } = workbench;
    await openViewContainer(page, text.container);
    await waitForTreeRow(page, text.units, 'MANUAL DE ORGANIZACIÓN DE PRUEBA');
    await waitForTreeRow(page, text.units, 'MANUAL DE ORGANIZACIÓN DE ARCHIVO');
    await takeScreenshot(page, 'views-several-manuals-es-light');
    await pressViewButton(page, text.units, text.filter);
    await typeInQuickInput(page, 'archivo');
    await readQuickPick(page, '8.2.1 Archivo');
    await page.keyboard.press('Enter');
    const roots = await until(
      async () => (await readTree(page, text.units)).filter(({ level }) => level === 1),
      (rows) => rows.length === 1,
    );
    assert.deepEqual(
      roots.map(({ label }) => label),
      ['MANUAL DE ORGANIZACIÓN DE ARCHIVO'],
    );
  });

  test('manuals without legal framework and history say so', async () => {
    const { page } = workbench;
    await closeView(page, text.units);
    await openView(page, text.legal);
    await waitForWelcome(page, text.legal, 'Este manual no tiene un capítulo de marco jurídico.');
    await openView(page, text.history);
    await waitForWelcome(page, text.history, 'Este manual no tiene antecedentes con fechas.');
    await takeScreenshot(page, 'views-no-chapters-es-light');
  });
});

suite('the views without a manual', () => {
  const settings = { 'manualOrganizacion.manuales': ['no-existe.txt'] };
  const workbench = useWorkbench({ locale: 'es', theme: 'light', settings, files });

  test('all say so, with the ways out', async () => {
    const { page } = workbench;
    const text = words.es;
    await openViewContainer(page, text.container);
    await waitForWelcome(page, text.units, 'No se pudo leer ningún manual.');
    await waitForWelcome(page, text.draft, 'No se pudo leer ningún manual.');
    await openView(page, text.legal);
    await waitForWelcome(page, text.legal, 'No se pudo leer ningún manual.');
    await takeScreenshot(page, 'views-no-manual-es-light');
  });
});

async function waitForCursor(page: Page, line: number): Promise<void> {
  const place = await until(
    () => readCursor(page),
    (cursor) => cursor.line === line,
  );
  assert.equal(place.line, line);
}
