import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { clickUntil, openFile, runCommand, takeScreenshot, waitForText } from '../host/page.ts';
import { acceptRow, chooseRow, readActiveRow, typeInQuickInput } from '../host/page-quick-input.ts';
import { useWorkbench } from '../host/use-workbench.ts';
import { variants } from '../host/variants.ts';
import { patience } from '../host/wait.ts';
import { until } from '../support/until.ts';

const words = {
  es: {
    walkthrough: 'Primeros minutos con el Manual de Organización',
    windowStep: 'Conozca la ventana',
    palette: 'Abrir la paleta',
    samplesStep: 'Abra un borrador de ejemplo',
    samples: 'Abrir borradores de ejemplo',
    citeStep: 'Inserte una cita',
    cite: 'Insertar cita',
    hoverStep: 'Vea qué hace una unidad',
    hover: 'Ver una ficha',
    fixStep: 'Corrija un nombre',
    fix: 'Corregir un nombre',
    correction: /Cambiar por «División de Cobro Coactivo»/,
    ownStep: 'Ahora, un borrador suyo',
    own: 'Abrir un archivo nuevo',
    status: /^Manual en uso: DIR 2021 · 1 aviso$/,
    reportAction: 'Informe: unidades, citas y avisos',
    document: 'Documento',
    report: 'Informe del borrador «01-oficio-convenio-de-pago.md»',
    chain: 'Ver vía jerárquica',
    up: 'Por conducto de la persona titular de la Unidad de Incorporación al Seguro Social (8.2)',
    insertCopies: 'Insertar las copias',
  },
  en: {
    walkthrough: 'First minutes with the Organization Manual',
    windowStep: 'Get to know the window',
    palette: 'Open the palette',
    samplesStep: 'Open a sample draft',
    samples: 'Open sample drafts',
    citeStep: 'Insert a citation',
    cite: 'Insert citation',
    hoverStep: 'See what a unit does',
    hover: 'See a card',
    fixStep: 'Fix a name',
    fix: 'Fix a name',
    correction: /Replace with “División de Cobro Coactivo”/,
    ownStep: 'Now a draft of your own',
    own: 'Open a new file',
    status: /^Manual in use: DIR 2021 · 1 problem$/,
    reportAction: 'Report: units, citations, problems',
    document: 'Document',
    report: 'Report on the draft “01-oficio-convenio-de-pago.md”',
    chain: 'Show Reporting Line',
    up: 'Up to la persona titular de la Unidad de Incorporación al Seguro Social (8.2)',
    insertCopies: 'Insert the copies',
  },
} as const;

const SAMPLE = '01-oficio-convenio-de-pago.md';
const LAST_SAMPLE = '04-procedimiento-conciliacion.md';
const CITED =
  '(numeral 8.3.1.4 del Manual de Organización de la Dirección de Incorporación y Recaudación, ratificado el 4 de marzo de 2021)';

for (const [locale, theme] of variants) {
  const text = words[locale];
  const shot = (page: Page, name: string) => takeScreenshot(page, `first-minutes-${name}-${locale}-${theme}`);

  suite(`first minutes, ${locale}, ${theme}`, () => {
    const workbench = useWorkbench({ locale, theme, files: { 'nuevo.md': '' } });

    test('the walkthrough shows first where things are, and the palette with what can be asked for', async () => {
      const { page } = workbench;
      await runCommand(page, 'Open Walkthrough');
      await acceptRow(page, text.walkthrough);
      await button(page, text.palette).waitFor({ timeout: patience });
      await until(() => seePicture(page, '>manual'), Boolean);
      await shot(page, 'window');
      await pressInStep(
        page,
        text.windowStep,
        text.palette,
        pickRows(page)
          .filter({ hasText: /^Manual: / })
          .first(),
      );
      await shot(page, 'palette');
      await page.keyboard.press('Escape');
    });

    test('leads to a citation in a draft of the person', async () => {
      const { page } = workbench;
      await openStep(page, text.samplesStep);
      await shot(page, 'walkthrough');
      await button(page, text.samples).click();
      // All are opened, and the first once more.
      await page.locator('.tab', { hasText: LAST_SAMPLE }).waitFor({ state: 'attached', timeout: patience });
      await page.locator('.tab.active', { hasText: SAMPLE }).waitFor({ timeout: patience });
      await waitForText(page, 'falta citar el numeral');
      await shot(page, 'samples');
      await pressInStep(page, text.citeStep, text.cite, pickRows(page).first());
      await typeInQuickInput(page, 'cartera en mora');
      await seeRow(page, '8.3.1.4 Análisis');
      await shot(page, 'cite');
      await pressEnter(page);
      await seeRow(page, /^1\. /);
      await pressEnter(page);
      await seeRow(page, 'CSL-JSON');
      await shot(page, 'styles');
      await pressEnter(page);
      const written = await editorText(page, CITED);
      await shot(page, 'cited');
      assert.ok(written.includes(CITED), written);
    });

    test('shows a card and a correction in the sample draft', async () => {
      const { page } = workbench;
      await openStep(page, text.hoverStep);
      await shot(page, 'hover-step');
      const card = page
        .locator('.monaco-hover:not(.hidden)')
        .filter({ hasText: /8\.2\.1 · Coordinación de Afiliación/ });
      await pressInStep(page, text.hoverStep, text.hover, card.first());
      await shot(page, 'card');
      await page.keyboard.press('Escape');
      const correction = page.locator('.action-widget').getByText(text.correction);
      await pressInStep(page, text.fixStep, text.fix, correction.first());
      await shot(page, 'fix');
      await page.keyboard.press('Escape');
    });

    test('leads to a file of the person, where what is written answers', async () => {
      const { page } = workbench;
      const untitled = page.locator('.tab.active', { hasText: 'Untitled' });
      await pressInStep(page, text.ownStep, text.own, untitled);
      await page.locator('.editor-group-container.active .view-lines').click();
      await page.keyboard.type('Turnado a la División de Cobro Coactvo.');
      await page.locator('.editor-group-container.active .squiggly-warning').waitFor({ timeout: patience });
      await shot(page, 'own');
    });

    test('the status bar tells the manual and the problems, and leads to the report', async () => {
      const { page } = workbench;
      await page.locator('.tab', { hasText: SAMPLE }).first().click();
      const status = page.locator('.statusbar-item[id*="manualOrganizacion.status"]');
      await status
        .and(page.getByLabel(text.status))
        .or(status.getByLabel(text.status))
        .first()
        .waitFor({ timeout: patience });
      await clickUntil(status, pickRows(page).first());
      await seeRow(page, text.reportAction);
      await shot(page, 'actions');
      await acceptRow(page, text.reportAction);
      await acceptRow(page, text.document);
      const report = await editorText(page, text.report);
      assert.match(
        report,
        /\| 8\.3\.1\.4 \| División de Análisis y Seguimiento a la Cartera en Mora del PAE \| 2 \| 26 \|/,
      );
      await shot(page, 'report');
    });

    test('the chain of command between two units, with copies for the foot of the draft', async () => {
      const { page } = workbench;
      await openFile(page, 'nuevo.md');
      await page.locator('.editor-group-container.active .view-lines').click();
      await runCommand(page, text.chain);
      await chooseRow(page, '8.2.1 coordinacion', '8.2.1 Afiliación');
      await chooseRow(page, '8.3.1 coordinacion', '8.3.1 Cobranza');
      await seeRow(page, text.up);
      await shot(page, 'chain');
      await acceptRow(page, text.insertCopies);
      const copy = 'c.c.p. La persona titular de la Dirección de Incorporación y Recaudación.- Para su conocimiento.';
      const written = await editorText(page, copy);
      await shot(page, 'copies');
      assert.ok(written.includes(copy), written);
    });

    test('a template for an oficio', async () => {
      const { page } = workbench;
      await openFile(page, 'nuevo.md');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await runCommand(page, 'Snippets: Insert Snippet');
      await typeInQuickInput(page, 'oficio');
      await readActiveRow(page, /oficio/i);
      await shot(page, 'templates');
      await page.keyboard.press('Enter');
      assert.match(await editorText(page, 'Oficio núm.'), /Unidad que suscribe/);
      await shot(page, 'template');
    });
  });
}

/** A row of the quick input comes into sight; the others may still be filtered away. */
async function seeRow(page: Page, text: string | RegExp): Promise<void> {
  await pickRows(page).filter({ hasText: text }).first().waitFor({ timeout: patience });
}

function pickRows(page: Page): Locator {
  return page.locator('.quick-input-widget .quick-input-list .monaco-list-row').filter({ visible: true });
}

/** As a person does: who has read a list needs more than a tenth of a second. */
async function pressEnter(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
}

/** Whether the picture of a step, which has a frame of its own, shows these words. */
async function seePicture(page: Page, words: string): Promise<boolean> {
  const counts = page.frames().map((frame) =>
    frame
      .locator('svg text', { hasText: words })
      .count()
      .catch(() => 0),
  );
  return (await Promise.all(counts)).some((count) => 0 < count);
}

/** A button of the walkthrough's open step. */
function button(page: Page, label: string): Locator {
  return page.locator('.getting-started-step.expanded').getByRole('button', { name: label, exact: true });
}

/**
 * Presses the button of a step until it has led to `outcome`. A step that is done opens the next by itself, so that the wanted
 * one may close again before it is pressed; and the page that takes the focus late closes what was opened.
 */
async function pressInStep(page: Page, title: string, label: string, outcome: Locator): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    await openStep(page, title);
    await button(page, label)
      .click({ timeout: 5000 })
      .catch(() => {});
    const came = await outcome.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (came) return;
  }
  throw new Error(`"${label}" could not be pressed in the step "${title}".`);
}

/** The walkthrough's tab comes to the front, with one step open. */
async function openStep(page: Page, title: string): Promise<void> {
  const step = page.locator('.getting-started-step', { hasText: title });
  if (!(await step.isVisible()))
    await page
      .locator('.tab', { hasText: /Walkthrough|Welcome/ })
      .first()
      .click();
  const expanded = page.locator('.getting-started-step.expanded', { hasText: title });
  for (const end = Date.now() + patience; Date.now() < end && !(await expanded.isVisible()); ) {
    // On a busy machine the page scrolls for longer than a click waits.
    await step
      .locator('.step-title')
      .click({ timeout: 5000 })
      .catch(() => {});
    await expanded.waitFor({ timeout: 3000 }).catch(() => {});
  }
  // The page gives the focus to a step a quarter of a second after it opened, whatever has the focus by then.
  await page.waitForTimeout(600);
}

/** The lines in sight of the active editor, as one, once they hold `expected`; they are not drawn in their order. */
async function editorText(page: Page, expected: string): Promise<string> {
  const lines = page.locator('.editor-group-container.active .view-lines .view-line');
  const read = () =>
    lines.evaluateAll((elements) =>
      elements
        .toSorted((left, right) => left.getBoundingClientRect().top - right.getBoundingClientRect().top)
        .map(({ textContent }) => textContent)
        .join('')
        .replace(/\s+/g, ' '),
    );
  return until(read, (shown) => shown.includes(expected));
}
