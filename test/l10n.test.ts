import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const keysOf = (file: string) => Object.keys(JSON.parse(read(file)));

suite('texts that a person reads', () => {
  test('each key of package.json has a text in both languages, and no text is left over', () => {
    const used = unique([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? ''));
    assert.deepEqual(keysOf('package.nls.json').toSorted(), used);
    assert.deepEqual(keysOf('package.nls.es.json').toSorted(), used);
  });

  test('each message of the extension has its Spanish text, and no text is left over', () => {
    const sources = globSync('client/src/**/*.ts', { cwd: root }).map(read);
    const calls = sources.flatMap((source) => [...source.matchAll(/\bl10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|(.))/g)]);
    assert.deepEqual(
      calls.filter(([, message]) => message === undefined).map(([call]) => call),
      [],
      'l10n.t takes a literal, so that its text can be found',
    );
    const used = unique(calls.map(([, message = '']) => message.replace(/\\(.)/g, '$1')));
    assert.ok(5 < used.length);
    assert.deepEqual(keysOf('l10n/bundle.l10n.es.json').toSorted(), used);
  });

  test('a translation keeps the places for values', () => {
    const bundle: Record<string, string> = JSON.parse(read('l10n/bundle.l10n.es.json'));
    for (const [message, spanish] of Object.entries(bundle)) {
      assert.deepEqual(placesOf(spanish), placesOf(message), message);
    }
  });
});

function placesOf(message: string): readonly string[] {
  return (message.match(/\{\d\}/g) ?? []).toSorted();
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
