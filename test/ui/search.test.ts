import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openFile, runCommand, takeScreenshot, waitForText } from '../host/page.ts';
import {
  acceptRow,
  chooseRow,
  clickRowButton,
  clickTitleButton,
  readActiveRow,
  readQuickInputTitle,
  readQuickInputValue,
  readQuickPick,
  seekRow,
  typeInQuickInput,
} from '../host/page-quick-input.ts';
import { readTree, waitForTreeRow } from '../host/page-tree.ts';
import { useWorkbench } from '../host/use-workbench.ts';
import { testOnce, variants } from '../host/variants.ts';
import { patience } from '../host/wait.ts';
import { assertEach } from '../support/assert-each.ts';
import { manualAnalysis } from '../support/manual.ts';

const words = {
  es: {
    search: 'Buscar función',
    results: 'Resultados',
    chain: 'Cadena de la función',
    keep: 'Conservar los resultados en una lista',
    nothing: 'Ninguna función según el Manual tiene estas palabras.',
    stranger: 'El Manual no tiene ninguna unidad «9.9».',
    examples: 'Ejemplos',
    same: 'igual en',
    topDown: '· mismo asunto',
    elsewhere: 'También en otras ramas',
    asked: 'la función consultada',
    link: /^8\.3\.1 \w+ .*asunto.* · Cobranza$/,
    byVerb: 'Solo quien autoriza, revisa, elabora…',
    chainButton: 'Quién más tiene esta función: arriba, abajo y en otras ramas',
    inBranch: 'en 8.3 Unidad de Fiscalización y Cobranza',
    corrected: 'Se buscó «incobrables» en lugar de «incobrabels»',
  },
  en: {
    search: 'Search Duty',
    results: 'Results',
    chain: 'Who Else Has This Duty',
    keep: 'Keep the results as a list',
    nothing: 'No duty according to the Manual has these words.',
    stranger: 'The Manual has no unit “9.9”.',
    examples: 'Examples',
    same: 'the same in',
    topDown: '· same matter',
    elsewhere: 'Also in other branches',
    asked: 'the duty you asked for',
    link: /^8\.3\.1 \w+ .*matter · Cobranza$/,
    byVerb: 'Only who authorises, reviews, drafts …',
    chainButton: 'Who else has this duty: above, below and in other branches',
    inBranch: 'in 8.3 Unidad de Fiscalización y Cobranza',
    corrected: '“incobrables” was searched instead of “incobrabels”',
  },
} as const;

for (const [locale, theme] of variants) {
  const text = words[locale];
  const tryOnce = testOnce(locale);
  const shot = (name: string) => `${name}-${locale}-${theme}`;

  suite(`searching duties, ${locale}, ${theme}`, () => {
    const workbench = useWorkbench({ locale, theme });

    test('before anything is typed there are examples, also of how to narrow down', async () => {
      const { page } = workbench;
      await runCommand(page, text.search);
      const rows = await readQuickPick(page, 'créditos incobrables');
      await waitForText(page, text.examples);
      assert.ok(rows.some(({ label }) => label.startsWith('en:8.3')));
      await takeScreenshot(page, shot('search-empty'));
      await acceptRow(page, 'créditos incobrables');
      await readQuickPick(page, /‹/);
      assert.match(await readQuickInputValue(page, /^créditos/), /^créditos incobrables$/);
      await page.keyboard.press('Escape');
    });

    tryOnce(
      'results come while typing, in the order of the search, matched words marked, with unit and branch',
      async () => {
        const { page } = workbench;
        await searchFor(page, text.search, 'convenio de pago');
        const rows = await readQuickPick(page, /‹convenios? de pago›/);
        await takeScreenshot(page, shot('search'));
        assert.match(
          rows[0]?.detail ?? '',
          /^8\.[\d.]+ \p{Lu}.* · (?:Dirección|Unidad|Coordinación|División|Subjefatura)/u,
        );
        const expected = manualAnalysis.search
          .search('convenio de pago', 50)
          .hits.map(({ document }) => document.unit.number);
        assert.deepEqual(
          rows.map(({ detail }) => detail.split(' ')[0]),
          expected.slice(0, rows.length),
        );
        await waitForText(page, text.topDown);
        const label = (rows[0]?.label ?? '').replace(/^.* … |[‹›]/g, '').slice(0, 60);
        await page.keyboard.press('Enter');
        await page.locator('.tab.active', { hasText: 'manual-dir-imss' }).waitFor({ timeout: patience });
        await waitForText(page, label);
      },
    );

    test('a typing error is corrected, and the title says so', async () => {
      const { page } = workbench;
      await searchFor(page, text.search, 'creditos incobrabels');
      await readQuickPick(page, /incobrab/i);
      await readQuickInputTitle(page, text.corrected);
      await takeScreenshot(page, shot('search-corrected'));
      await page.keyboard.press('Escape');
    });

    tryOnce('duties that are the same word for word are one row with their places', async () => {
      const { page } = workbench;
      await searchFor(page, text.search, 'condonación de multas');
      const rows = await readQuickPick(page, text.same);
      assert.ok(rows.some(({ detail }) => detail.includes(`${text.same} 8.`)));
      await takeScreenshot(page, shot('search-ties'));
      await page.keyboard.press('Escape');
    });

    test('what the manual does not have is said, and which unit it does not have', async () => {
      const { page } = workbench;
      await searchFor(page, text.search, 'xyzzy');
      await readQuickPick(page, text.nothing);
      await takeScreenshot(page, shot('search-nothing'));
      await typeInQuickInput(page, 'multas en:9.9');
      await readQuickPick(page, text.stranger);
      await page.keyboard.press('Escape');
    });

    test('a facet is completed as it is typed, and chosen with a button', async () => {
      const { page } = workbench;
      await searchFor(page, text.search, 'multas en:fisc');
      assert.match((await readActiveRow(page, 'en:8.3')).description, /^Unidad de Fiscalización y Cobranza · \d+ /);
      await takeScreenshot(page, shot('search-facet'));
      await page.keyboard.press('Enter');
      await readQuickInputTitle(page, text.inBranch);
      assert.equal(await readQuickInputValue(page, /8\.3/), 'multas en:8.3 ');
      const rows = await readQuickPick(page, /‹/);
      assertEach(rows, ({ detail }) => detail.startsWith('8.3'));
      await clickTitleButton(page, text.byVerb);
      await readQuickPick(page, 'autoriza');
      await takeScreenshot(page, shot('search-facet-button'));
      await acceptRow(page, 'revisa');
      await readQuickInputTitle(page, /· revisa/);
      assert.equal(await readQuickInputValue(page, /revisa/), 'multas en:8.3 revisa: ');
      await takeScreenshot(page, shot('search-facets'));
      await page.keyboard.press('Escape');
    });

    test('results are kept as a list by branch, and taken out of it one by one', async () => {
      const { page } = workbench;
      await searchFor(page, text.search, 'garantías');
      await readQuickPick(page, /‹garantías›/);
      await clickTitleButton(page, text.keep);
      await waitForTreeRow(page, text.results, '8.3 Unidad de Fiscalización y Cobranza');
      await searchFor(page, text.search, 'condonación de multas');
      await readQuickPick(page, /‹condonación/i);
      await clickTitleButton(page, text.keep);
      const first = await waitForTreeRow(page, text.results, '8.3 Establecer … Condonación de multas');
      await takeScreenshot(page, shot('search-kept'));
      const before = await readTree(page, text.results);
      assert.match(before[0]?.text ?? '', /^condonación de multas \d+ /);
      await first.click();
      await page.keyboard.press('Delete');
      await first.waitFor({ state: 'detached', timeout: patience });
      const after = await readTree(page, text.results);
      assert.notEqual(after[0]?.text, before[0]?.text);
    });

    test('the chain of a duty is a tree: the branch from the top down, then the other branches', async () => {
      const { page } = workbench;
      await searchFor(page, text.search, 'condonación de multas');
      await clickRowButton(page, '8.3.1.2 ', text.chainButton);
      await waitForTreeRow(page, text.chain, text.asked);
      await waitForTreeRow(page, text.chain, /^8\.4\.1 /);
      const rows = await readTree(page, text.chain);
      await takeScreenshot(page, shot('search-chain'));
      assert.deepEqual(
        rows.slice(0, 6).map(({ label, level }) => `${level} ${label.split(' ')[0]}`),
        ['1 8.3', '2 8.3.1', '3 8.3.1.2', '4 8.3.1.2.1', `1 ${text.elsewhere.split(' ')[0]}`, '2 8.4'],
      );
      assert.match(rows[1]?.text ?? '', text.link);
    });
  });
}

suite('the list while typing and moving', () => {
  const workbench = useWorkbench({ locale: 'es', theme: 'light' });
  const text = words.es;
  const draft = '01-oficio-convenio-de-pago.md';

  test('the row that was moved to stays active while more is typed; without a move the first one is', async () => {
    const { page } = workbench;
    await searchFor(page, text.search, 'convenio de pag');
    const rows = await readQuickPick(page, /‹convenios de pago›/);
    for (let moves = 0; moves < 3; moves++) await page.keyboard.press('ArrowDown');
    const chosen = await readActiveRow(page, rows[3]?.detail.split(' ')[0] ?? '');
    assert.equal(chosen.detail, rows[3]?.detail);
    await page.keyboard.type('o');
    await page.waitForTimeout(1000);
    assert.equal((await readActiveRow(page)).detail, chosen.detail);
    await typeInQuickInput(page, 'garantías');
    const [first] = await readQuickPick(page, /‹garantías›/);
    assert.equal((await readActiveRow(page, 'garantías')).detail, first?.detail);
    await page.keyboard.press('Escape');
  });

  test('moving shows the manual beside the draft, and Escape gives back the window as it was', async () => {
    const { page } = workbench;
    await openFile(page, draft);
    const tabs = () => page.locator('.tabs-container .tab').allInnerTexts();
    const before = await tabs();
    await searchFor(page, text.search, 'convenio de pago');
    await readQuickPick(page, /‹convenios de pago›/);
    await page.keyboard.press('ArrowDown');
    await page.locator('.tab', { hasText: 'manual-dir-imss' }).waitFor({ timeout: patience });
    await page.locator('.tab', { hasText: draft }).waitFor({ timeout: patience });
    await takeScreenshot(page, 'search-preview-es-light');
    await page.keyboard.press('Escape');
    await page.locator('.tab', { hasText: 'manual-dir-imss' }).waitFor({ state: 'detached', timeout: patience });
    assert.deepEqual(await tabs(), before);
  });

  test('what is selected in a draft is the query, cut where it is long', async () => {
    const { page } = workbench;
    await openFile(page, draft);
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+A');
    // Not with runCommand: its Escape would give up the selection.
    await page.keyboard.press('F1');
    await chooseRow(page, `>${text.search}`, text.search);
    const query = await readQuickInputValue(page, /^[^>]/);
    assert.ok(20 < query.length && query.length <= 180, query);
    await page.keyboard.press('Escape');
  });

  test('in the manual a duty can be peeked at with the same matter elsewhere', async () => {
    const { page } = workbench;
    await searchFor(page, text.search, 'condonación de multas');
    await readQuickPick(page, /‹Condonación/);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'manual-dir-imss' }).waitFor({ timeout: patience });
    await runCommand(page, 'Peek Call Hierarchy');
    const rows = page.locator('.peekview-widget .monaco-list-row');
    await rows.filter({ hasText: '8.4 Unidad de Servicios Estratégicos' }).first().waitFor({ timeout: patience });
    await takeScreenshot(page, 'search-peek-es-light');
    await page.keyboard.press('Escape');
  });

  test('symbols of the workspace find duties without accents and with the words in another order', async () => {
    const { page } = workbench;
    for (const query of ['#creditos incobrables', '#incobrables cancelacion', '#afiliacion coordinacion']) {
      const expected = query.includes('afiliacion') ? '8.2.1 Coordinación de Afiliación' : /incobrables/;
      await seekRow(page, 'ControlOrMeta+P', query, expected);
    }
    await takeScreenshot(page, 'search-symbols-es-light');
    await page.keyboard.press('Escape');
  });
});

async function searchFor(page: Page, command: string, query: string): Promise<void> {
  await runCommand(page, command);
  await typeInQuickInput(page, query);
}
