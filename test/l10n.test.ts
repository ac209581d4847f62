import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { suite, test } from 'node:test';
import { citationStringsFor } from '../server/src/core/render/citation-strings.ts';
import { cliStringsFor } from '../server/src/core/render/cli-strings.ts';
import { ENGLISH_DECISIONS, SPANISH_DECISIONS } from '../server/src/core/render/decision-strings.ts';
import { draftReportStringsFor } from '../server/src/core/render/draft-report-strings.ts';
import { draftStringsFor } from '../server/src/core/render/draft-strings.ts';
import { type Locale, stringsFor } from '../server/src/core/render/strings.ts';
import { unitPageStringsFor } from '../server/src/core/render/unit-page-strings.ts';
import { viewStringsFor } from '../server/src/core/render/view-strings.ts';

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

suite('texts of the server and the command line', () => {
  const tables: Readonly<Record<string, (locale: Locale) => object>> = {
    strings: stringsFor,
    'draft-strings': draftStringsFor,
    'draft-report-strings': draftReportStringsFor,
    'unit-page-strings': unitPageStringsFor,
    'view-strings': viewStringsFor,
    'citation-strings': citationStringsFor,
    'cli-strings': cliStringsFor,
    'decision-strings': (locale) => (locale === 'es' ? SPANISH_DECISIONS : ENGLISH_DECISIONS),
  };
  const render = 'server/src/core/render';

  test('every table of texts is known here', () => {
    const files = globSync(`${render}/**/*strings.ts`, { cwd: root }).map((file) => basename(file, '.ts'));
    // A record by rule: the type wants each rule in both languages.
    assert.deepEqual(files.filter((name) => name !== 'rule-strings').toSorted(), Object.keys(tables).toSorted());
  });

  test('each question and verdict of the rules about names has its words in both languages', () => {
    for (const kind of ['questions', 'verdicts'] as const) {
      const keys = Object.keys(SPANISH_DECISIONS[kind]);
      assert.ok(0 < keys.length);
      assert.deepEqual(Object.keys(ENGLISH_DECISIONS[kind]).toSorted(), keys.toSorted());
    }
  });

  for (const [name, stringsOf] of Object.entries(tables)) {
    test(`${name} has each text in both languages, and none that nothing shows`, () => {
      const keys = Object.keys(stringsOf('es'));
      assert.deepEqual(Object.keys(stringsOf('en')).toSorted(), keys.toSorted());
      const own = join(render, `${name}.ts`);
      const sources = globSync('server/src/**/*.ts', { cwd: root }).filter((file) => file !== own);
      const code = sources.map(read).join('\n');
      assert.deepEqual(
        keys.filter((key) => !new RegExp(`\\.${key}\\b|\\{[^{}\\n]*\\b${key}\\b[^{}\\n]*\\} = `).test(code)),
        [],
      );
    });
  }
});

function placesOf(message: string): readonly string[] {
  return (message.match(/\{\d\}/g) ?? []).toSorted();
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
