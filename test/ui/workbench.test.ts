import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { openFile, openViewContainer, runCommand, takeScreenshot, waitForText } from '../host/page.ts';
import { goToDefinition, hoverWord } from '../host/page-editor.ts';
import { acceptRow } from '../host/page-quick-input.ts';
import { expandTreeRow, readTree, waitForTreeRow } from '../host/page-tree.ts';
import { webviewFrame } from '../host/page-webview.ts';
import { repoRoot, sampleDrafts } from '../host/paths.ts';
import { makeTemporaryFolder } from '../host/temporary-folder.ts';
import { useWorkbench } from '../host/use-workbench.ts';
import { testOnce, variants } from '../host/variants.ts';
import { patience } from '../host/wait.ts';
import { openWorkbench } from '../host/workbench.ts';

/** What a person reads, in each language. */
const words = {
  es: {
    container: 'Manual de Organización',
    view: 'Unidades',
    duties: 'Funciones (45)',
    card: 'Funciones según el Manual (45):',
    errata: 'Erratas del Manual',
    showErrata: 'Ver erratas del Manual',
    document: 'Documento',
    chart: 'Organograma',
    more: 'Ver 42 funciones más en el Manual',
  },
  en: {
    container: 'Organization Manual',
    view: 'Units',
    duties: 'Duties (45)',
    card: 'Duties according to the Manual (45):',
    errata: 'Misprints of the Manual',
    showErrata: 'Show Misprints of the Manual',
    document: 'Document',
    chart: 'Chart',
    more: 'See 42 more duties in the Manual',
  },
} as const;

for (const [locale, theme] of variants) {
  const text = words[locale];
  const tryOnce = testOnce(locale);
  const shot = (name: string) => `${name}-${locale}-${theme}`;

  suite(`the workbench, ${locale}, ${theme}`, () => {
    const workbench = useWorkbench({ locale, theme });

    test('the side bar shows 8.1 above 8.2–8.6, and a unit opens to its duties', async () => {
      const { page } = workbench;
      await openViewContainer(page, text.container);
      await waitForTreeRow(page, text.view, '8.6 Servicios');
      const rows = await readTree(page, text.view);
      assert.deepEqual(
        rows.filter(({ level }) => level <= 2).flatMap(({ label }) => /^8\.\d/.exec(label) ?? []),
        ['8.1', '8.2', '8.3', '8.4', '8.5', '8.6'],
      );
      await expandTreeRow(page, text.view, '8.2 Incorporación');
      await expandTreeRow(page, text.view, '8.2.1 Afiliación');
      await expandTreeRow(page, text.view, text.duties);
      await waitForTreeRow(page, text.view, /^1\. Diseñar… normas, criterios/);
      await takeScreenshot(page, shot('tree'));
    });

    test('hovering a name in a draft shows its card, and F12 lands on line 599', async () => {
      const { page } = workbench;
      await openFile(page, '01-oficio-convenio-de-pago.md');
      const card = await hoverWord(page, 'Coordinación de Afiliación', text.card);
      assert.match(card, /8\.2\.1 · Coordinación de Afiliación/);
      assert.match(card, /Dirección de Incorporación y Recaudación › Unidad de Incorporación al Seguro Social/);
      assert.ok(card.includes(text.more), card);
      assert.ok(card.split('\n').filter((line) => line.trim() !== '').length <= 12, card);
      await takeScreenshot(page, shot('hover'));
      const place = await goToDefinition(page, 'Coordinación de Afiliación');
      assert.equal(place.line, 599);
      await waitForText(page, '8.2.1');
      // The order of functions, ours, stands before the first words of each.
      const numbered = page.locator('.editor-group-container.active .view-line', {
        hasText: /^-\s?1\s?Diseñar\sy\sproponer/,
      });
      await numbered.first().waitFor({ timeout: patience });
      await takeScreenshot(page, shot('manual'));
    });

    test('the misprints of the manual are no problems of the person, and are listed on request', async () => {
      const { page } = workbench;
      const problems = page.locator('.statusbar-item[id="status.problems"]');
      assert.doesNotMatch((await problems.getAttribute('aria-label')) ?? '', /\d{3}/);
      await runCommand(page, text.showErrata);
      await acceptRow(page, text.document);
      await waitForText(page, new RegExp(`${text.errata.replaceAll(' ', '.')}.\\(218\\)`));
      await takeScreenshot(page, shot('errata'));
    });

    test('the card of a unit leads to the organization chart', async () => {
      const { page } = workbench;
      await openFile(page, '01-oficio-convenio-de-pago.md');
      await hoverWord(page, 'Coordinación de Afiliación', text.card);
      const link = page.locator('.monaco-hover:not(.hidden) a', { hasText: text.chart }).first();
      await link.click();
      await webviewFrame(page).locator('[data-unit="8.2.1"]').first().waitFor({ timeout: patience });
      await takeScreenshot(page, shot('card-chart'));
    });

    tryOnce('a name broken over two lines in a plain text has its card too', async () => {
      const { page } = workbench;
      await openFile(page, '05-minuta-mesa-de-trabajo.txt');
      const card = await hoverWord(page, 'afiliación', '8.2.1 · Coordinación de Afiliación');
      assert.ok(card.includes(text.card), card);
    });
  });
}

suite('a manual that cannot be read', () => {
  test('one notification names it, the view is empty with a way out, and the way out works', async () => {
    const { path: folder, dispose: removeFolder } = await makeTemporaryFolder('drafts-');
    const workspace = join(folder, 'borradores');
    await cp(sampleDrafts, workspace, { recursive: true });
    const settings = { 'manualOrganizacion.manuales': ['no-existe.txt'] };
    const workbench = await openWorkbench({
      extensionPath: repoRoot,
      workspace,
      locale: 'es',
      theme: 'light',
      settings,
    });
    try {
      const { page } = workbench;
      await openViewContainer(page, words.es.container);
      await waitForText(page, /No se encontró el manual «.*no-existe\.txt»/);
      await waitForText(page, 'No se pudo leer ningún manual.');
      await takeScreenshot(page, 'no-manual-es-light');
      await page.getByText('Usar el manual incluido').filter({ visible: true }).first().click();
      await waitForTreeRow(page, words.es.view, '8.3 Fiscalización y Cobranza');
    } finally {
      await workbench.dispose();
      await removeFolder();
    }
  });
});
