import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { runCli } from '../../server/src/cli/run.ts';
import { manualText } from '../support/manual.ts';

suite('command line: chart', () => {
  test('draws all units as SVG, the default', () => {
    const { code, out } = run('chart');
    assert.equal(code, 0);
    assert.match(out, /^<svg xmlns/);
    assert.equal(out.match(/<title>8\./g)?.length, 97);
    assert.match(out, />Organograma trazado según los numerales del Manual\.</);
  });

  test('--root draws a unit and what depends on it', () => {
    const { out } = run('chart', '--root', '8.2.1.1', '--format', 'csv');
    assert.deepEqual(
      out.split('\r\n').map((line) => line.split(',')[0]),
      ['numeral', '8.2.1.1', '8.2.1.1.1', '8.2.1.1.2', ''],
    );
  });

  test('--root draws a sheet of chapter 7, with its validity', () => {
    const { out } = run('chart', '--root', '7.1');
    assert.equal(out.match(/<title>8\./g)?.length, 6);
    assert.match(out, />Vigencia: 16 de diciembre de 2017</);
  });

  test('Mermaid and PlantUML', () => {
    assert.match(run('chart', '--format', 'mermaid').out, /^flowchart TB\n/);
    assert.match(run('chart', '--format', 'plantuml').out, /^@startwbs\n/);
  });

  test('a root that is not there is answered with 1 and one line', () => {
    assert.deepEqual(run('chart', '--root', '9.9'), {
      code: 1,
      out: '',
      errors: ['El Manual no tiene ninguna unidad «9.9».'],
    });
  });

  test('a unit without --root, or another format, is wrong use', () => {
    assert.deepEqual(run('chart', '8.2.1'), {
      code: 2,
      out: '',
      errors: ['La unidad se indica con --root. Por ejemplo: chart --root 8.2.1'],
    });
    assert.deepEqual(run('chart', '--format', 'pdf').errors, [
      'Esta orden no tiene el formato «pdf». Los formatos son: svg, mermaid, plantuml, csv.',
    ]);
  });
});

function run(...args: string[]) {
  let out = '';
  const errors: string[] = [];
  const code = runCli(args, {
    embeddedManual: 'embedded',
    languageTag: undefined,
    readText: () => manualText,
    draftFiles: () => [],
    readStandardInput: () => undefined,
    write: (text) => {
      out += text;
    },
    complain: (line) => void errors.push(line),
  });
  return { code, out, errors };
}
