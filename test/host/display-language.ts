import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Locale = 'en' | 'es';

/**
 * Prepares the server's data folder so that `--locale es` is believed. VS Code speaks a language only if a language pack for
 * it is installed, and Microsoft's Spanish pack is not on npm. An empty one is enough: VS Code's own labels stay English where
 * the pack has no text, but `vscode.env.language` is 'es' and extensions get their package.nls.es.json and l10n bundle.
 */
export async function installEmptyLanguagePack(dataFolder: string, locale: Locale): Promise<void> {
  if (locale === 'en') return;
  const translations = join(dataFolder, 'empty-language-pack.json');
  const extensionIdentifier = { id: `tests.empty-language-pack-${locale}` };
  const pack = {
    hash: 'empty',
    label: locale,
    extensions: [{ extensionIdentifier, version: '1.0.0' }],
    translations: { vscode: translations },
  };
  await mkdir(dataFolder, { recursive: true });
  await writeFile(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  await writeFile(join(dataFolder, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
