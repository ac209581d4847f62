import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Compares lines with a golden file that people have read. `npm run test:update` writes it anew: then read the diff as
 * you would read code.
 */
export function assertGolden(name: string, lines: readonly string[]): void {
  const path = new URL(`../fixtures/golden/${name}.txt`, import.meta.url);
  const { UPDATE_GOLDEN } = process.env;
  const text = `${lines.join('\n')}\n`;
  if (UPDATE_GOLDEN === '1') {
    writeFileSync(path, text);
  }
  assert.equal(text, readFileSync(path, 'utf8'), `${name} differs from its golden file`);
}
