import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { openFile, runCommand, takeScreenshot, waitForText } from '../host/page.ts';
import { clickWord, hoverWord, openFixes, readProblems } from '../host/page-editor.ts';
import { useWorkbench } from '../host/use-workbench.ts';
import { testOnce, variants } from '../host/variants.ts';

const words = {
  es: {
    former: 'Denominación anterior',
    fix: 'Cambiar por «Coordinación de Afiliación»',
    problem: 'no es el nombre de ninguna unidad',
  },
  en: {
    former: 'Former name',
    fix: 'Replace with “Coordinación de Afiliación”',
    problem: 'No unit is named',
  },
} as const;

const DRAFT = `# Oficio

Se informa a la Coordinación de Afilición que la Coordinación de Cobro Coactivo
turnó el asunto a la Unidad de Fiscalización y Cobranza.

Atentamente, la
`;

for (const [locale, theme] of variants) {
  const text = words[locale];
  const tryOnce = testOnce(locale);
  const shot = (name: string) => `drafts-${name}-${locale}-${theme}`;

  suite(`drafts in the workbench, ${locale}, ${theme}`, () => {
    const workbench = useWorkbench({ locale, theme, files: { 'oficio.md': DRAFT } });
    before(() => openFile(workbench.page, 'oficio.md'));

    test('hovering a former name tells since when and what it is today', async () => {
      const { page } = workbench;
      const card = await hoverWord(page, 'Cobro Coactivo', text.former);
      assert.match(card, /8\.3\.1 · Coordinación de Cobranza/);
      await takeScreenshot(page, shot('former'));
      await page.keyboard.press('Escape');
    });

    test('a wrong name is underlined, and its menu offers the right one', async () => {
      const { page } = workbench;
      await page.locator('.view-overlays .squiggly-warning').first().waitFor();
      await clickWord(page, 'Afilición');
      await openFixes(page, text.fix);
      await takeScreenshot(page, shot('fix'));
      await page.keyboard.press('Escape');
    });

    tryOnce('typing a head word lists the official names', async () => {
      const { page } = workbench;
      await clickWord(page, 'Atentamente');
      await page.keyboard.press('End');
      await page.keyboard.type(' Coordinación de ');
      await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      const rows = page.locator('.suggest-widget.visible .monaco-list-row');
      await rows.filter({ hasText: 'Coordinación de Afiliación' }).first().waitFor();
      await page.keyboard.type('cobr');
      // Each letter asks anew; the list is at rest when only what begins so is left.
      await rows.filter({ hasText: 'Coordinación de Afiliación' }).first().waitFor({ state: 'hidden' });
      await rows.filter({ hasText: 'Coordinación de Cobranza' }).first().waitFor();
      await takeScreenshot(page, shot('completion'));
      await page.keyboard.press('Enter');
      await waitForText(page, /Coordinación.de.Cobranza/);
    });

    test('the type hierarchy shows a unit and its subordinates', async () => {
      const { page } = workbench;
      await clickWord(page, 'Fiscalización');
      await runCommand(page, 'Show Type Hierarchy');
      await page
        .locator('.sidebar .monaco-list-row', { hasText: 'Unidad de Fiscalización y Cobranza' })
        .first()
        .waitFor();
      await takeScreenshot(page, shot('hierarchy'));
    });

    test('the list of problems says what is wrong', async () => {
      const { page } = workbench;
      const problems = await readProblems(page, text.problem);
      assert.ok(2 <= problems.length);
      await takeScreenshot(page, shot('problems'));
    });
  });
}
