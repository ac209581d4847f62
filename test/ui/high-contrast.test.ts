import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openFile, openViewContainer, runCommand, takeScreenshot, waitForText } from '../host/page.ts';
import { hoverWord, openFixes } from '../host/page-editor.ts';
import { readQuickPick, typeInQuickInput } from '../host/page-quick-input.ts';
import { expandTreeRow, waitForTreeRow } from '../host/page-tree.ts';
import { webviewDocument, webviewFrame } from '../host/page-webview.ts';
import { useWorkbench } from '../host/use-workbench.ts';
import { patience } from '../host/wait.ts';
import { findBarriers } from '../support/axe.ts';

const words = {
  es: {
    container: 'Manual de Organización',
    units: 'Unidades',
    draft: 'En este borrador',
    former: 'Denominación anterior',
    fix: 'Cambiar por «Coordinación de Afiliación»',
    search: 'Buscar función',
    chart: 'Ver organograma',
  },
  en: {
    container: 'Organization Manual',
    units: 'Units',
    draft: 'In This Draft',
    former: 'Former name',
    fix: 'Replace with “Coordinación de Afiliación”',
    search: 'Search Duty',
    chart: 'Show Organization Chart',
  },
} as const;

const DRAFT = `# Oficio

La Coordinación de Afilición y la División de Dictamen informan a la Coordinación de Cobro Coactivo.
`;

for (const [locale, theme] of [
  ['es', 'high-contrast'],
  ['en', 'high-contrast-light'],
] as const) {
  const text = words[locale];
  const shot = (name: string) => `high-contrast-${name}-${locale}-${theme}`;

  suite(`in high contrast, ${locale}, ${theme}`, () => {
    const workbench = useWorkbench({
      locale,
      theme,
      files: { 'oficio.md': DRAFT },
      settings: { 'manualOrganizacion.ver.numerales': true },
    });

    test('units and the draft’s problems have their icons and colours in the side bar', async () => {
      const { page } = workbench;
      await openViewContainer(page, text.container);
      await expandTreeRow(page, text.units, '8.2 Incorporación');
      await openFile(page, 'oficio.md');
      await waitForTreeRow(page, text.draft, '8.3.2.2 Dictamen');
      await waitForText(page, /División.de.Dictamen.?8\.3\.2\.2/);
      await takeScreenshot(page, shot('views'));
    });

    test('a card and a menu of quick fixes stand out from the draft', async () => {
      const { page } = workbench;
      await hoverWord(page, 'Cobro Coactivo', text.former);
      await takeScreenshot(page, shot('card'));
      await page.keyboard.press('Escape');
      await page.locator('.editor-group-container.active .view-lines').getByText('Afilición').first().click();
      await openFixes(page, text.fix);
      await takeScreenshot(page, shot('fix'));
      await page.keyboard.press('Escape');
    });

    test('the words found in a duty are marked', async () => {
      const { page } = workbench;
      await runCommand(page, text.search);
      await typeInQuickInput(page, 'convenio de pago');
      await readQuickPick(page, /‹convenios? de pago›/);
      await takeScreenshot(page, shot('search'));
      await page.keyboard.press('Escape');
    });

    test('axe finds nothing in the organogram', async () => {
      const { page } = workbench;
      await runCommand(page, text.chart);
      await webviewFrame(page).locator('[data-unit="8.1"]').waitFor({ timeout: patience });
      await takeScreenshot(page, shot('organogram'));
      assert.deepEqual(await findBarriers(await webviewDocument(page)), []);
    });
  });
}
