import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { clickUntil, openFile, runCommand, takeScreenshot, waitForText } from '../host/page.ts';
import { clickWord, hoverWord, openFixes, readProblems } from '../host/page-editor.ts';
import { readQuickPick } from '../host/page-quick-input.ts';
import { useWorkbench } from '../host/use-workbench.ts';
import { testOnce, variants } from '../host/variants.ts';

const words = {
  es: {
    differs: /La cita no es literal\. El Manual \(8\.3\.1\.2\.1, función 9\): dice «elaborar», no «firmar»\./,
    literal: 'Citar literalmente el Manual',
    mentions: /^5 menciones en 2 borradores$/,
    page: 'Nivel: advertencia',
    others: /esto no está entre las funciones de 8\.6\.2 División de Desarrollo Humano .*y sí en: 8\.5\.4/,
    whose: '¿A quién corresponde?',
    elsewhere: '«divición de dictamen» no es el nombre de ninguna unidad',
  },
  en: {
    differs: /The quotation is not literal\. The Manual \(8\.3\.1\.2\.1, duty 9\): it says “elaborar”, not “firmar”\./,
    literal: 'Quote the Manual literally',
    mentions: /^5 mentions in 2 drafts$/,
    page: 'Level: ',
    others: /this is not among the duties of 8\.6\.2 División de Desarrollo Humano .*but in: 8\.5\.4/,
    whose: 'Whose matter is it?',
    elsewhere: 'No unit is named “divición de dictamen”',
  },
} as const;

const QUOTATION =
  'Analizar los antecedentes y firmar los proyectos de resolución, procedente o improcedente, relativos a peticiones ' +
  'de suspensión del procedimiento administrativo de ejecución';

const NOTE = `# Nota

La Subjefatura de División de Normatividad revisa el asunto con la División de Dictamen.

La Subjefatura de División de Convenios de Pago debe «${QUOTATION}».

La Div. de Dictamen y la DIVISION DE DICTAMEN coinciden.

La División de Desarrollo Humano consolidará la información de la Cuenta de la Hacienda Pública Federal.
`;
const MINUTES = `# Minuta

- División de Dictamen: entrega el informe.
- la divición de dictamen lo revisa.
`;

for (const [locale, theme] of variants) {
  const text = words[locale];
  const tryOnce = testOnce(locale);
  const shot = (name: string) => `draft-names-${name}-${locale}-${theme}`;

  suite(`names in drafts, ${locale}, ${theme}`, () => {
    const workbench = useWorkbench({
      locale,
      theme,
      files: { 'nota.md': NOTE, 'minuta.md': MINUTES },
      settings: { 'manualOrganizacion.ver.numerales': true, 'editor.wordWrap': 'on' },
    });
    before(() => openFile(workbench.page, 'nota.md'));
    test('the numbers of units stand behind their names', async () => {
      const { page } = workbench;
      await waitForText(page, /División.de.Dictamen.?8\.3\.2\.2/);
      await takeScreenshot(page, shot('hints'));
    });

    tryOnce('a name that two units share has two cards', async () => {
      const { page } = workbench;
      const cards = await hoverWord(page, 'de Normatividad', '8.3.3.1.1');
      assert.match(cards, /8\.3\.1\.3\.2/);
      await takeScreenshot(page, shot('two-cards'));
      await page.keyboard.press('Escape');
    });

    test('an altered quotation shows what the manual says instead', async () => {
      const { page } = workbench;
      const shown = await hoverWord(page, 'Analizar', text.differs);
      assert.match(shown, text.differs);
      await takeScreenshot(page, shot('quotation'));
    });

    test('the code of the problem leads to the page that explains its rule', async () => {
      const { page } = workbench;
      const rule = page.locator('.monaco-hover:not(.hidden) a.code-link', { hasText: 'altered-quotation' }).first();
      await clickUntil(rule, page.locator('.tab.active', { hasText: 'altered-quotation.md' }));
      await waitForText(page, new RegExp(text.page.replaceAll(' ', '.')));
      await takeScreenshot(page, shot('rule'));
    });

    test('its fix writes the literal text', async () => {
      const { page } = workbench;
      await openFile(page, 'nota.md');
      await clickWord(page, 'Analizar');
      await openFixes(page, text.literal);
      await takeScreenshot(page, shot('literal'));
      await page.keyboard.press('Enter');
      await waitForText(page, /y.elaborar/);
      await page.keyboard.press('ControlOrMeta+S');
    });

    test('what is given to another unit than in the Manual is told, and whose it is listed', async () => {
      const { page } = workbench;
      await hoverWord(page, 'Desarrollo', text.others);
      await takeScreenshot(page, shot('other-competence'));
      await page.keyboard.press('Escape');
      await clickWord(page, 'Desarrollo');
      await openFixes(page, text.whose);
      await page.keyboard.press('Enter');
      const [first] = await readQuickPick(page, /Hacienda/);
      await takeScreenshot(page, shot('whose-matter'));
      assert.match(first?.detail ?? '', /^8\.5\.4/);
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: 'manual-dir-imss' }).waitFor();
      await openFile(page, 'nota.md');
    });

    test('the problems of drafts that are not open are listed too', async () => {
      const { page } = workbench;
      await readProblems(page, text.elsewhere);
      await takeScreenshot(page, shot('problems'));
    });

    test('above its heading in the manual, a unit has the count of its mentions', async () => {
      const { page } = workbench;
      await clickWord(page, 'Div. de Dictamen');
      await runCommand(page, 'Go to Definition');
      await page.locator('.tab.active', { hasText: 'manual-dir-imss' }).waitFor();
      const lens = await waitForText(page, text.mentions);
      await takeScreenshot(page, shot('lens'));
      await clickUntil(lens, page.locator('.peekview-widget .monaco-list-row').first());
      await takeScreenshot(page, shot('peek'));
    });

    tryOnce('a rename offers the official name and shows each place before it is made', async () => {
      const { page } = workbench;
      await page.keyboard.press('Escape');
      await openFile(page, 'nota.md');
      await clickWord(page, 'Div. de Dictamen');
      await page.keyboard.press('F2');
      const input = page.locator('.rename-box input');
      await input.waitFor();
      assert.equal(await input.inputValue(), 'División de Dictamen');
      await input.fill('División de Dictámenes');
      await takeScreenshot(page, shot('rename'));
      await page.keyboard.press('Enter');
      const preview = page.locator('.bulk-edit-panel');
      await preview.locator('.monaco-list-row', { hasText: 'minuta.md' }).first().waitFor();
      await takeScreenshot(page, shot('preview'));
      // Nothing is changed that was not ticked.
      await preview.locator('.monaco-list-row', { hasText: 'minuta.md' }).locator('.edit-checkbox').first().click();
      await preview.getByRole('button', { name: 'Apply' }).first().click();
      await preview.locator('.monaco-list-row').first().waitFor({ state: 'hidden' });
      await openFile(page, 'minuta.md');
      await waitForText(page, /División.de.Dictámenes:/);
      await takeScreenshot(page, shot('renamed'));
    });
  });
}
