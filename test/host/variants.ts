import { test } from 'node:test';
import type { Locale } from './display-language.ts';
import type { Theme } from './user-settings.ts';

/**
 * The windows in which a suite is run: each language once, each in another theme. What is drawn in high contrast is looked at
 * in test/ui/high-contrast.test.ts.
 */
export const variants: readonly (readonly [Locale, Theme])[] = [
  ['es', 'light'],
  ['en', 'dark'],
];

/** `test` in the first variant alone, for what no word of the language decides. */
export function testOnce(locale: Locale): (name: string, run: () => Promise<void>) => void {
  return locale === 'es' ? (name, run) => void test(name, run) : () => {};
}
