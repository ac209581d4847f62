import type { Locale } from '../../server/src/core/render/strings.ts';
import { readContributions } from './contributions.ts';
import { rulesPage } from './rules.ts';
import { settingsPage } from './settings.ts';

export interface Page {
  /** From the folder of the whole. */
  readonly path: string;
  readonly text: string;
}

/** The pages that nobody writes by hand: what they say stands once, in the program. */
export function generatedPages(): readonly Page[] {
  return (['es', 'en'] as const).flatMap((locale) => [
    { path: pathOf('rules', locale), text: rulesPage(locale) },
    { path: pathOf('settings', locale), text: settingsPage(readContributions(locale), locale) },
  ]);
}

/** Spanish is the language of the house's readers, English the one with a name for it: `rules.md`, `rules.en.md`. */
function pathOf(name: string, locale: Locale): string {
  return `docs/${name}${locale === 'en' ? '.en' : ''}.md`;
}
