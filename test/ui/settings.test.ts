import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { clickUntil, openFile, runCommand, takeScreenshot, waitForText } from '../host/page.ts';
import { useWorkbench } from '../host/use-workbench.ts';
import { variants } from '../host/variants.ts';
import { patience, patientWaits } from '../host/wait.ts';
import { until } from '../support/until.ts';

interface Words {
  readonly extension: string;
  /** Titles of the groups; those of settings are made of their names, and so are Spanish in both languages. */
  readonly groups: readonly string[];
  readonly level: string;
}

/** What a person reads, in each language. */
const words: Readonly<Record<'es' | 'en', Words>> = {
  es: {
    extension: 'Manual de Organización',
    groups: ['Manuales y borradores', 'Citas', 'Qué se ve', 'Avisos en los borradores'],
    level: 'Sugerencia',
  },
  en: {
    extension: 'Organization Manual',
    groups: ['Manuals and drafts', 'Citations', 'What is shown', 'Problems in drafts'],
    level: 'Hint',
  },
};

/** The first title of each group. */
const firstTitles = ['Manuales', 'Estilo', 'Fichas', 'Nombre Mal Escrito'];

for (const [locale, theme] of variants) {
  const text = words[locale];

  suite(`the settings page, ${locale}, ${theme}`, () => {
    const settings = { 'manualOrganizacion.inlayHints.enabled': true, 'manualOrganizacion.rules.wrong-level': 'hint' };
    const files = {
      '.vscode/settings.json': '{ "manualOrganizacion.citationStyle": "short" }',
      'oficio.md': 'A la División de Dictamen.\n',
    };
    const workbench = useWorkbench({ locale, theme, settings, files });

    test('has our settings in groups, in order, under titles that can be read', async () => {
      const { page } = workbench;
      await openFile(page, 'oficio.md');
      await page.keyboard.press('ControlOrMeta+,');
      // Once each, since the next click would fold it again.
      await inContents(page, 'Extensions').click({ timeout: patience });
      await scrollTo(page, inContents(page, text.extension));
      await inContents(page, text.extension).click({ timeout: patience });
      await scrollTo(page, inContents(page, text.groups.at(-1) ?? ''));
      for (const [index, group] of text.groups.entries()) {
        await clickUntil(
          inContents(page, group),
          page.locator('.settings-editor .settings-group-title-label', { hasText: group }),
        );
        await page
          .locator('.settings-editor .setting-item-label')
          .first()
          .and(page.getByText(firstTitles[index] ?? '', { exact: true }))
          .waitFor({ timeout: patience });
        await takeScreenshot(page, `settings-${index + 1}-${locale}-${theme}`);
      }
      await page
        .locator('.settings-editor .monaco-select-box', { hasText: text.level })
        .first()
        .waitFor({ timeout: patience });
    });

    test('has what was set under earlier names, each in its own file', async () => {
      const { page, workspace } = workbench;
      await until(
        () => readFile(join(workspace, '.vscode', 'settings.json'), 'utf8'),
        (file) => file.includes('"manualOrganizacion.citas.estilo": "short"') && !file.includes('citationStyle'),
      );
      await runCommand(page, 'Preferences: Open User Settings (JSON)');
      await waitForText(page, /"manualOrganizacion\.ver\.numerales":\strue/);
      await waitForText(page, /"manualOrganizacion\.avisos\.nivelEquivocado":\s"hint"/);
      assert.equal(await page.getByText('inlayHints').count(), 0);
      assert.equal(await page.getByText('wrong-level').count(), 0);
    });
  });
}

/** An entry of the page's table of contents. */
function inContents(page: Page, label: string): Locator {
  return page.locator('.settings-toc-container .settings-toc-entry', { hasText: label }).first();
}

/** Turns the wheel where the pointer is: the table of contents draws only the entries that it has room for. */
async function scrollTo(page: Page, entry: Locator): Promise<void> {
  for (const timeout of patientWaits()) {
    if (await entry.isVisible()) return;
    await page.mouse.wheel(0, 150);
    await entry.waitFor({ timeout }).catch(() => {});
  }
}
