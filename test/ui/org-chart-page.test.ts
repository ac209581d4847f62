import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { chartSheets, layoutSheet } from '../../server/src/core/features/org-chart.ts';
import { renderChart } from '../../server/src/core/render/org-chart.ts';
import { findBarriers } from '../support/axe.ts';
import { findFaults } from '../support/chart-faults.ts';
import { launchChromium, openChartPage } from '../support/chart-page.ts';
import { manualAnalysis } from '../support/manual.ts';

/** As wide as the table that boxes are measured with, and what most people have. */
const FONTS = ['DejaVu Sans', 'Liberation Sans'];

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

suite('the organogram in a browser: no text leaves its box and no box overlaps another', () => {
  for (const font of FONTS) {
    for (const sheet of chartSheets(manualAnalysis)) {
      test(`sheet ${sheet.id || 'poster'} as a file, in ${font}`, async () => {
        const page = await browser.newPage();
        const svg = renderChart(layoutSheet(manualAnalysis, sheet, ['Nota de prueba.']), 'svg');
        await page.setContent(`<body style="margin:0">${svg}</body>`);
        await page.evaluate((name) => document.querySelector('svg')?.setAttribute('font-family', name), font);
        assert.deepEqual(await findFaults(page, 'svg > g:has(> rect)'), []);
        await page.close();
      });

      test(`sheet ${sheet.id || 'poster'} in the panel, in ${font}`, async () => {
        const { page } = await openChartPage(browser, { root: sheet.id, font });
        await page.locator('.unit').first().waitFor();
        assert.deepEqual(await findFaults(page, '.unit'), []);
        await page.close();
      });
    }
  }
});

suite('the page of the organogram', () => {
  const font = 'Liberation Sans';

  test('axe finds nothing', async () => {
    for (const root of ['', '7.5', '8.2.1.1']) {
      const { page } = await openChartPage(browser, { root, font });
      assert.deepEqual(await findBarriers(page), []);
      await page.close();
    }
  });

  test('a screen reader hears number, name and duties of each unit, at its level', async () => {
    const { page } = await openChartPage(browser, { font });
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const items = nodes.filter(({ role }) => role?.value === 'treeitem');
    assert.equal(items.length, 97);
    const item = items.find(({ name }) => name?.value === '8.2.1 Coordinación de Afiliación, 45 funciones');
    assert.equal(item?.properties?.find(({ name }) => name === 'level')?.value.value, 3);
    await page.close();
  });

  test('runs under its own policy without a complaint', async () => {
    const { page, errors } = await openChartPage(browser, { font });
    await page.locator('#zoom-in').click();
    await page.locator('#find').fill('afiliacion');
    assert.deepEqual(errors, []);
    // Who asks for less motion is asked for nothing: nothing moves.
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    await page.close();
  });

  test('the arrows walk the tree, and Enter and a click open the unit', async () => {
    const { page, messages } = await openChartPage(browser, { font });
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-unit'));
    const walk = async (...keys: readonly string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key);
      }
      return focused();
    };
    assert.equal(await focused(), '8.1');
    assert.equal(await walk('ArrowRight'), '8.2');
    assert.equal(await walk('ArrowRight', 'ArrowRight', 'ArrowDown'), '8.2.1.1.1');
    assert.equal(await walk('ArrowRight'), '8.2.1.1.1');
    assert.equal(await walk('ArrowLeft', 'ArrowLeft'), '8.2.1');
    assert.equal(await walk('ArrowUp'), '8.2');
    assert.equal(await walk('End'), '8.6.4');
    assert.ok(await isInSight(page, '8.6.4'));
    await page.keyboard.press('Enter');
    await page.locator('[data-unit="8.6.3"]').dblclick();
    assert.deepEqual(await messages(), [
      { kind: 'open', unit: '8.6.4' },
      { kind: 'open', unit: '8.6.3' },
    ]);
    assert.equal(await walk('Home'), '8.1');
    await page.close();
  });

  test('finds by name without accents and by number, tells how many, and goes on with Enter', async () => {
    const { page } = await openChartPage(browser, { font });
    const found = page.locator('#found');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('normatividad');
    const all = manualAnalysis.units.all.filter(({ name }) => name.includes('Normatividad'));
    const expected = (index: number) => `${index + 1} de ${all.length}: ${all[index]?.number} ${all[index]?.name}`;
    assert.equal(await found.textContent(), expected(0));
    await page.keyboard.press('Enter');
    assert.equal(await found.textContent(), expected(1));
    assert.ok(await isInSight(page, all[1]?.number ?? ''));
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    assert.equal(await found.textContent(), expected(all.length - 1));
    await page.locator('#find').fill('8.4.2.2.2');
    assert.equal(await found.textContent(), '1 de 1: 8.4.2.2.2 Subjefatura de División de Análisis Técnico Legal');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-unit')), '8.4.2.2.2');
    await page.locator('#find').fill('xyzzy');
    assert.equal(await found.textContent(), 'Ninguna');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.unit.hit').count(), 0);
    await page.close();
  });

  test('zooms with buttons, keys and wheel; fitting shows the whole sheet', async () => {
    const { page } = await openChartPage(browser, { font });
    const width = async () => (await page.locator('svg.chart').boundingBox())?.width ?? 0;
    const start = await width();
    await page.locator('#zoom-in').click();
    assert.ok(start * 1.2 < (await width()));
    await page.locator('[data-unit="8.1"]').focus();
    await page.keyboard.press('-');
    assert.ok(Math.abs((await width()) - start) < 1);
    await page.mouse.move(700, 400);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await page.waitForFunction((before) => before * 1.1 < (document.querySelector('svg')?.clientWidth ?? 0), start);
    await page.locator('#fit').click();
    assert.ok((await width()) <= 1400);
    assert.ok(await isInSight(page, '8.2.1.4'));
    assert.ok(await isInSight(page, '8.6.4'));
    await page.close();
  });

  test('dragging scrolls and opens nothing', async () => {
    const { page, messages } = await openChartPage(browser, { font });
    const left = () => page.evaluate(() => document.querySelector('main')?.scrollLeft ?? 0);
    await page.locator('#zoom-in').click();
    const start = await left();
    const box = await page.locator('[data-unit="8.3"]').boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + 60, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 10, box.y + 10, { steps: 5 });
    await page.mouse.up();
    assert.equal(await left(), start + 50);
    assert.deepEqual(await messages(), []);
    await page.close();
  });

  test('begins at the unit that the editor asked for', async () => {
    const { page } = await openChartPage(browser, { font, shown: '8.6.3.2' });
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-unit')), '8.6.3.2');
    assert.ok(await isInSight(page, '8.6.3.2'));
    await page.close();
  });

  test('another sheet, exporting and printing are asked of the editor', async () => {
    const { page, messages } = await openChartPage(browser, { font });
    await page.locator('#sheet').selectOption('7.3');
    await page.locator('#export').click();
    await page.locator('#print').click();
    assert.deepEqual(await messages(), [{ kind: 'sheet', root: '7.3' }, { kind: 'export' }, { kind: 'print' }]);
    await page.close();
  });

  test('draws the file as a PNG of twice its size', async () => {
    const { page, messages, send } = await openChartPage(browser, { font });
    const sheet = chartSheets(manualAnalysis)[1];
    assert.ok(sheet);
    const chart = layoutSheet(manualAnalysis, sheet, []);
    await send({ kind: 'draw', svg: renderChart(chart, 'svg') });
    await page.waitForFunction(() => 0 < Reflect.get(globalThis, 'told').length);
    const [message] = await messages();
    assert.ok(message?.kind === 'picture');
    const png = Buffer.from(Object.values(message.png));
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [2 * chart.width, 2 * chart.height]);
    await page.close();
  });
});

function isInSight(page: Page, unit: string): Promise<boolean> {
  return page.evaluate((number) => {
    const item = document.querySelector(`[data-unit="${number}"]`)?.getBoundingClientRect() ?? new DOMRect();
    const view = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
    return (
      view.left - 1 <= item.left &&
      item.right <= view.right + 1 &&
      view.top - 1 <= item.top &&
      item.bottom <= view.bottom + 1
    );
  }, unit);
}
