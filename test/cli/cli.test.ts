import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { runCli } from '../../server/src/cli/run.ts';
import { assertEach } from '../support/assert-each.ts';
import { manualPath, manualText, spanishWordsPath } from '../support/manual.ts';
import { smallManualText } from '../support/small-manual.ts';

/** Files that the commands under test can read. */
const files: Readonly<Record<string, string>> = {
  embedded: manualText,
  'spanish-words.txt': readFileSync(spanishWordsPath, 'utf8'),
  'small.txt': smallManualText,
  'empty.txt': '',
  'cut.txt': manualText.slice(0, 300_000),
};

suite('command line: unit', () => {
  test('prints a unit by its number, with place, page, line and every duty', () => {
    const { code, out } = run('unit', '8.3.1.2.1');
    assert.equal(code, 0);
    assert.match(
      out,
      /^8\.3\.1\.2\.1 Subjefatura de División de Convenios de Pago\n.* › División de Cobro Coactivo\npág\. 132, renglón \d+\n/,
    );
    assert.match(out, /\n22\. /);
  });

  test('takes a name as people write it, and gives every unit that has it', () => {
    const { out } = run('unit', 'SUBJEFATURA', 'DE', 'DIVISION', 'DE', 'NORMATIVIDAD', '--format', 'json');
    assert.deepEqual(
      parsed(out).map(({ number }: { number: string }) => number),
      ['8.3.1.3.2', '8.3.3.1.1'],
    );
  });

  test('JSON has lines counted from 1, and items below their duty', () => {
    const [unit] = parsed(run('unit', '8.2.1', '--format', 'json').out);
    assert.deepEqual(
      [unit.number, unit.printedNumber, unit.parent, unit.page, unit.line, unit.duties.length],
      ['8.2.1', '8.2.1', '8.2', 37, 599, 45],
    );
    assert.deepEqual(
      [unit.duties[0].ordinal, unit.duties[0].line, unit.duties[0].items.length, unit.duties[0].items[8].marker],
      [1, 601, 9, 'i'],
    );
  });

  test('a unit that is not there is answered with 1 and one line', () => {
    checkComplaint(['unit', '9.9'], 1, 'El Manual no tiene ninguna unidad «9.9».');
  });

  test('words that several units have name these units', () => {
    checkComplaint(
      ['unit', 'vigencia', 'derechos'],
      1,
      'El Manual no tiene ninguna unidad «vigencia derechos». Con esas palabras tiene: 8.2.2.3 División de Vigencia de Derechos; 8.2.2 Coordinación de Clasificación de Empresas y Vigencia de Derechos.',
    );
  });
});

suite('command line: the sheet of a unit, and two side by side', () => {
  test('the sheet as Markdown and as a page; of all units that share the name', () => {
    const markdown = run('unit', '8.4.2.2.2', '--format', 'markdown').out;
    assert.match(markdown, /^# 8\.4\.2\.2\.2 Subjefatura de División de Análisis Técnico Legal\n/);
    assert.match(markdown, /\n\| 3068 \| 8\.4\.2\.2 \| Numeral equivocado: /);
    const shared = run('unit', 'Subjefatura de División de Normatividad', '--format', 'html').out;
    assert.match(shared, /^<!doctype html>/);
    assert.deepEqual(shared.match(/<h1>[\d.]+/g), ['<h1>8.3.1.3.2', '<h1>8.3.3.1.1']);
  });

  test('the sheet as data, behind what the export has', () => {
    const [sheet] = parsed(run('unit', '8.4.2.2.2', '--format', 'json').out);
    assert.deepEqual(
      [sheet.superiors, sheet.clauses[1], sheet.legalFramework[0].citations[0], sheet.misprints[0].line],
      [
        ['8.1', '8.4', '8.4.2', '8.4.2.2'],
        { duty: '8.4.2.2.2#11', clause: 'common', units: 50 },
        { node: '8.4.2.2.2#11', line: 3081, text: 'Ley', reason: 'short-name', article: null },
        3068,
      ],
    );
  });

  test('a comparison for a terminal, as Markdown, as a page and as data', () => {
    const compare = (...format: string[]) => run('unit', '8.2.1', '--compare', '8.2.2', ...format).out;
    assert.match(
      compare(),
      /^Comparación: 8\.2\.1 y 8\.2\.2\n[\s\S]*\n8\.2\.1 Coordinación de Afiliación: función 33 \(r\. 657\)\n/,
    );
    assert.match(compare(), /‹afiliación›/);
    assert.match(compare('--format', 'markdown'), /\n## Sólo en 8\.2\.1 Coordinación de Afiliación \(30 de 45\)\n/);
    assert.match(compare('--format', 'html'), /<mark lang="es">afiliación<\/mark>/);
    const { one, other, same } = parsed(compare('--format', 'json'));
    assert.deepEqual(
      [one.number, other.number, same.map((pair: { one: string; other: string }) => [pair.one, pair.other])],
      [
        '8.2.1',
        '8.2.2',
        [
          ['8.2.1#33', '8.2.2#30'],
          ['8.2.1#34', '8.2.2#31'],
          ['8.2.1#35', '8.2.2#32'],
        ],
      ],
    );
  });

  test('one line tells why two units cannot be compared', () => {
    checkComplaint(['unit', '8.1', '--compare', '9.9'], 1, 'El Manual no tiene ninguna unidad «9.9».');
    checkComplaint(
      ['unit', 'Coordinación de Afiliación', '--compare', '8.2.1'],
      1,
      'Las dos son la misma unidad: 8.2.1 Coordinación de Afiliación.',
    );
    checkComplaint(
      ['unit', '8.2.1', '--compare', 'Subjefatura de División de Normatividad'],
      1,
      '«Subjefatura de División de Normatividad» es el nombre de varias unidades: 8.3.1.3.2, 8.3.3.1.1. Indique el numeral.',
    );
  });
});

suite('command line: export', () => {
  test('gives the whole manual as JSON, units as the unit command has them', () => {
    const exported = parsed(run('export', '--format', 'json').out);
    assert.deepEqual([exported.schemaVersion, exported.units.length, exported.legalFramework.length], [1, 97, 46]);
    assert.equal(exported.units.flatMap(({ duties }: { duties: unknown[] }) => duties).length, 1960);
    const [unit] = parsed(run('unit', '8.2.1', '--format', 'json').out);
    const same = exported.units[2];
    assert.ok(5 < Object.keys(same).length);
    assert.deepEqual(Object.fromEntries(Object.keys(same).map((key) => [key, unit[key]])), same);
  });

  test('gives tables for a spreadsheet: a row a unit, a row a duty or item', () => {
    assert.match(run('export', '--format', 'errata-markdown').out, /^# Erratas del Manual \(218\)/);
    assert.equal(run('export', '--format', 'errata-csv').out.trimEnd().split('\r\n').length, 219);
    const units = run('export', '--format', 'units-csv').out.trimEnd().split('\r\n');
    assert.equal(units.length, 98);
    assert.match(units[1] ?? '', /^"8\.1","Dirección de Incorporación y Recaudación","Dirección","","28","486","21"$/);
    assert.equal(run('export', '--format', 'duties-csv').out.trimEnd().split('\r\n').length, 1 + 1960 + 215);
  });
});

suite('command line: search', () => {
  test('prints unit, ordinal, line and text', () => {
    const { code, out } = run('search', 'convenio', 'de', 'pago', '--limit', '3');
    assert.equal(code, 0);
    const lines = out.trimEnd().split('\n');
    assert.equal(lines.length, 3);
    assert.match(lines[0] ?? '', /^8\.[\d.]+#\d+:\d+: .*convenios? de pago/i);
  });

  test('one line a result, with level, verb and ties; what was corrected or left out is said beside', () => {
    const { code, out, errors } = run('search', 'convenois', 'de', 'pago', 'xyzzyq', 'en:8.3');
    assert.equal(code, 0);
    assert.match(out.split('\n')[0] ?? '', / \[(Unidad|Coordinación|División|Subjefatura de División)(; [a-z]+)?/);
    assert.deepEqual(errors, [
      'Se buscó «convenios» en lugar de «convenois».',
      '«xyzzyq» no está en el Manual y no se tomó en cuenta.',
    ]);
    assert.match(run('search', 'certificación', 'de', 'documentos').out, /; igual en 8\.[\d.]+#\d+, 8\./);
  });

  test('a right word is not taken for a slip, and what was searched in other words is said', () => {
    assert.deepEqual(run('search', 'remesas', 'de', 'créditos').errors, [
      '«remesas» no está en el Manual y no se tomó en cuenta.',
    ]);
    assert.deepEqual(run('search', 'escuela', '--format', 'json').errors, [
      'Se buscó «estudiantes» en lugar de «escuela», que el Manual no dice así.',
    ]);
  });

  test('facets narrow; a unit or level that the manual has not is named, and the answer is 1', () => {
    const numbers = parsed(run('search', 'convenios', 'en:8.4', 'nivel:división', '--format', 'json').out).map(
      ({ unit }: { unit: string }) => unit,
    );
    assertEach(numbers, (unit: string) => /^8\.4\.\d\.\d$/.test(unit));
    checkComplaint(['search', 'convenios', 'en:9.9'], 1, 'El Manual no tiene ninguna unidad «9.9».');
    checkComplaint(['search', 'convenios', 'nivel:zona'], 1, 'El Manual no tiene ningún nivel «zona».');
  });

  test('JSON keeps its fields and adds level, branch, verb class, family, ties and the verbs of an item', () => {
    const [first] = parsed(run('search', 'condonación', 'de', 'multas', '--format', 'json').out);
    assert.deepEqual(Object.keys(first), [
      ...['unit', 'ordinal', 'line', 'itemLine', 'score', 'leadIn', 'text'],
      ...['level', 'branch', 'family', 'verbClass', 'ties'],
    ]);
  });

  test('nothing found is answered with 1', () => {
    checkComplaint(['search', 'xyzzy'], 1, 'Ninguna función según el Manual responde a «xyzzy».');
    assert.deepEqual(parsed(run('search', 'xyzzy', '--format', 'json').out), []);
  });
});

suite('command line: wrong use and bad input end with 2 and one line, never a stack', () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /^Falta la orden\. Las órdenes son: /],
    [['fly'], /^No hay ninguna orden «fly»\./],
    [['toString'], /^No hay ninguna orden «toString»\./],
    [['unit'], /^Falta el numeral/],
    [
      ['unit', '8.1', '--format', 'pdf'],
      /^Esta orden no tiene el formato «pdf»\. Los formatos son: text, json, markdown, html\.$/,
    ],
    [['search', 'x', '--limit', '0'], /^--limit debe ser/],
    [['unit', '8.1', '--nope'], /^La orden está mal escrita: /],
    [['unit', '8.1', '--manual', 'nowhere.txt'], /^No se encontró el manual «nowhere\.txt».* --manual/],
    [['unit', '8.1', '--manual', 'empty.txt'], /^El manual «empty\.txt» está vacío\. /],
    [['unit', '8.1', '--manual', 'cut.txt'], /^El manual «cut\.txt» está incompleto/],
  ];
  for (const [args, message] of cases) {
    test(args.join(' ') || 'no arguments', () => {
      const { code, out, errors } = run(...args);
      assert.deepEqual([code, out, errors.length], [2, '', 1]);
      assert.match(errors[0] ?? '', message);
    });
  }
});

test('another manual, and English on an English machine', () => {
  const { out } = runIn('en_US.UTF-8', 'unit', '8.2.1', '--manual', 'small.txt');
  assert.match(
    out,
    /Duties according to the Manual \(2\):\n1\. Proponer normas en las materias siguientes:\n {3}a\) Altas;/,
  );
});

function run(...args: string[]) {
  return runIn(undefined, ...args);
}

function runIn(languageTag: string | undefined, ...args: string[]) {
  let out = '';
  const errors: string[] = [];
  const code = runCli(args, {
    embeddedManual: 'embedded',
    languageTag,
    readText: (path) => {
      const text = files[path];
      if (text === undefined) {
        throw new Error(`ENOENT ${manualPath}`);
      }
      return text;
    },
    draftFiles: () => [],
    readStandardInput: () => undefined,
    write: (text) => {
      out += text;
    },
    complain: (line) => void errors.push(line),
  });
  return { code, out, errors };
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of the contract, asserted field by field
function parsed(out: string): any {
  return JSON.parse(out);
}

function checkComplaint(args: readonly string[], code: number, line: string): void {
  const answer = run(...args);
  assert.deepEqual([answer.code, answer.out, answer.errors], [code, '', [line]]);
}
