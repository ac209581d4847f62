import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';

const root = join(import.meta.dirname, '..');

interface Override {
  readonly includes: readonly string[];
  readonly linter: { readonly rules: { readonly complexity?: object } };
}

suite('the limits of functions', () => {
  test('every file that may be above them exists', () => {
    const { overrides }: { overrides: readonly Override[] } = JSON.parse(
      readFileSync(join(root, 'biome.json'), 'utf8'),
    );
    const lists = overrides.filter(({ linter }) => linter.rules.complexity !== undefined);
    assert.ok(0 < lists.length);
    const files = lists.flatMap(({ includes }) => includes).filter((path) => !path.includes('*'));
    assert.deepEqual(
      files.filter((file) => !existsSync(join(root, file))),
      [],
    );
  });
});
