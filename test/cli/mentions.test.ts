import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { bundle } from '../support/bundle.ts';
import { runOnFiles } from '../support/run-command.ts';
import { folderWith, growFile } from '../support/temporary-files.ts';

const program = bundle('cli', 'manual-organizacion.js');

suite('command line: mentions', () => {
  test('JSON is the contract: file, place from 1 in UTF-16 units, the slice of the file, units and form', () => {
    const folder = folderWith({
      'a.md': '😀 la Coordinación de\n  Afiliación y la DIVISIÓN DE DICTAMEN',
      'b.txt': 'nada',
    });
    const files = ['a.md', 'b.txt'].map((name) => join(folder, name));
    const { code, out, errors } = runOnFiles(['mentions', ...files, '--format', 'json']);
    assert.deepEqual([code, errors], [0, []]);
    const [first, second] = JSON.parse(out);
    assert.deepEqual(first.mentions[0], {
      line: 1,
      column: 7,
      text: 'Coordinación de\n  Afiliación',
      units: ['8.2.1'],
      form: 'exact',
    });
    assert.equal(first.mentions[1].line, 2);
    assert.deepEqual([first.file, second], [files[0], { file: files[1], mentions: [] }]);
  });

  test('text is one line a mention', () => {
    const { out } = runOnFiles(['mentions', '-', '--stdin-filename', 'nota.md'], 'A la Coord.\nde Afiliación');
    assert.equal(out, 'nota.md:1:6: Coord. de Afiliación → 8.2.1 Coordinación de Afiliación (abbrev)\n');
  });

  test('folders give their drafts, globs what fits them, nothing twice', () => {
    const folder = folderWith({
      'a.md': '',
      'b.csv': '',
      'sub/c.TXT': '',
      'sub/deep/d.md': '',
      'node_modules/e.md': '',
      '[raro].md': '',
    });
    assert.deepEqual(filesFor(folder), ['[raro].md', 'a.md', 'sub/c.TXT', 'sub/deep/d.md']);
    assert.deepEqual(filesFor(folder, '*.{md,csv}'), ['[raro].md', 'a.md', 'b.csv']);
    assert.deepEqual(filesFor(folder, 'sub/**', 'sub/*/*.md', 'a.md'), ['sub/c.TXT', 'sub/deep/d.md', 'a.md']);
    assert.deepEqual(filesFor(folder, '[raro].md'), ['[raro].md']);
  });

  test('what cannot be read is told in one line each; the rest is answered, with 2', () => {
    const folder = folderWith({ 'a.md': 'Coordinación de Afiliación', 'foto.md': new Uint8Array([1, 0, 2]) });
    const names = ['no-hay.md', 'foto.md', 'a.md', '*.tex'].map((name) => join(folder, name));
    const { code, out, errors } = runOnFiles(['mentions', ...names, '--format', 'json']);
    assert.equal(code, 2);
    assert.deepEqual(
      JSON.parse(out).map(({ file }: { file: string }) => file),
      [names[2]],
    );
    assert.deepEqual(errors, [
      `«${names[0]}» no existe o no se puede leer; no se revisó.`,
      `«${names[1]}» no es un archivo de texto; no se revisó.`,
      `No hay ningún borrador en «${names[3]}».`,
    ]);
  });

  test('in a folder, what is no text is told and no failure', () => {
    const folder = folderWith({ 'a.md': '', 'foto.md': new Uint8Array([1, 0, 2]) });
    const { code, errors } = runOnFiles(['mentions', folder]);
    assert.deepEqual([code, errors.length], [0, 1]);
  });

  test('a file of 200 MB is skipped with one line', () => {
    const folder = folderWith({ 'enorme.txt': '' });
    growFile(join(folder, 'enorme.txt'), 200_000_000);
    const { code, errors } = runOnFiles(['mentions', join(folder, 'enorme.txt')]);
    assert.equal(code, 2);
    assert.match(errors.join('\n'), /^«.*enorme\.txt» mide 200 MB, más de los 80 MB que se revisan; no se revisó\.$/);
  });

  test('200 MB from a pipe are skipped with one line', () => {
    const { code, out, errors } = runOnFiles(['mentions', '-'], 'x'.repeat(200_000_000));
    assert.deepEqual([code, out], [2, '']);
    assert.deepEqual(errors, ['«-» mide 200 MB, más de los 80 MB que se revisan; no se revisó.']);
  });

  test('mixed line ends count as editors count them', () => {
    checkPlaces('uno\rCoordinación de Afiliación\r\n\n\r División de Dictamen', ['2:1', '5:2']);
  });

  test('lone surrogates and decomposed accents leave columns right', () => {
    checkPlaces('\ud83d Coordinación de Afiliación\n\ude00Coordinacio\u0301n de Afiliación', ['1:3', '2:2']);
  });

  test('Windows-1252 and UTF-16 keep their accents', () => {
    const text = 'La Coordinación de Afiliación';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const folder = folderWith({ 'a.txt': Buffer.from(text, 'latin1'), 'b.txt': utf16 });
    const { out } = runOnFiles(['mentions', folder]);
    assert.equal(out.match(/:1:4: Coordinación de Afiliación → .* \(exact\)/g)?.length, 2);
  });

  suite('with --explain', () => {
    test('a name that goes on as another body', () =>
      checkWhy('la Coordinación de Cobranza de Prestaciones', 'Coordinación de Cobranza', 'no es mención', [
        'of-something-else',
        'a-longer-name-begins-like-it',
      ]));

    test('a name in the title of a document', () =>
      checkWhy(
        'el Manual de Organización de la Coordinación de Cobranza',
        'Coordinación de Cobranza',
        'no es mención',
        ['nothing-follows', 'it-ends-there', 'stands-in-the-title-of-a-book'],
      ));

    test('a number of the Ley', () =>
      checkWhy('el numeral 8.3.1 de la Ley del Seguro Social', '8.3.1', 'no es mención', [
        'follows-the-word-numeral',
        'is-of-a-document-by-its-title',
        'is-of-another-document',
        'has-none-cited-near',
        'has-nothing-of-its-unit-near',
      ]));

    test('an acronym that is a verb', () =>
      checkWhy('quien USE la sala', 'USE', 'no es mención', ['is-the-word-that-it-spells']));

    test('a mention', () =>
      checkWhy(
        'la Coordinación de Afiliación',
        'Coordinación de Afiliación',
        '8.2.1 Coordinación de Afiliación (exact)',
        ['nothing-follows', 'it-ends-there'],
      ));

    test('a former name', () =>
      checkWhy(
        'la Coordinación de Cobro Coactivo',
        'Coordinación de Cobro Coactivo',
        '8.3.1 Coordinación de Cobranza (former)',
        ['nothing-follows', 'it-ends-there'],
      ));

    test('one of several units', () =>
      checkWhy(
        'la Subjefatura de División de Normatividad',
        'Subjefatura de División de Normatividad',
        '8.3.1.3.2 Subjefatura de División de Normatividad | 8.3.3.1.1 Subjefatura de División de Normatividad (ambiguous)',
        ['nothing-follows', 'it-ends-there', 'its-neighbourhood-tells-of-several-or-none'],
      ));

    test('a level word that opens no name', () =>
      checkWhy('la Coordinación de Jardinería', 'Coordinación', 'no es mención', ['no-unit-is-called-so']));

    test('every rule is shown with what it was asked, what it said, and its example', () => {
      const { out } = runOnFiles(['mentions', '--explain', '-', '--locale', 'en'], 'a la Coordinación de Jardinería');
      assert.equal(
        out,
        '-:1:6: Coordinación → no mention\n' +
          '  does a name begin here? no [no-unit-is-called-so] for example: la ‹Coordinación› de Jardinería\n',
      );
    });

    test('JSON has the same, the codes untranslated', () => {
      const { out } = runOnFiles(['mentions', '--explain', '-', '--format', 'json'], 'a la Coordinación de Jardinería');
      const decision = {
        question: 'opens',
        rule: 'no-unit-is-called-so',
        verdict: 'no name',
        example: 'la ‹Coordinación› de Jardinería',
      };
      assert.deepEqual(JSON.parse(out), [
        {
          file: '-',
          considered: [{ line: 1, column: 6, text: 'Coordinación', mention: null, decisions: [decision] }],
        },
      ]);
    });
  });

  test('no file is wrong use', () => {
    const { code, errors } = runOnFiles(['mentions']);
    assert.equal(code, 2);
    assert.match(errors.join('\n'), /^Falta el archivo\./);
  });

  test('the program reads a pipe, and a binary one is told', () => {
    const run = (input: string | Buffer) =>
      spawnSync(process.execPath, [program, 'mentions', '-'], { input, encoding: 'utf8' });
    assert.match(run('Coordinación de Afiliación').stdout, /^-:1:1: .*\(exact\)\n$/);
    const binary = run(Buffer.from([0, 1, 2]));
    assert.deepEqual([binary.status, binary.stdout, binary.stderr.split('\n').length], [2, '', 2]);
  });
});

function filesFor(folder: string, ...operands: readonly string[]): readonly string[] {
  const paths = operands.length === 0 ? [folder] : operands.map((operand) => join(folder, operand));
  // The folder's own name has brackets, which a pattern has too: it exists, so it is none.
  const { out } = runOnFiles(['mentions', ...paths, '--format', 'json']);
  return JSON.parse(out).map(({ file }: { file: string }) => file.slice(folder.length + 1));
}

/** The first place that is told: its words, its verdict, and the rules that decided, in their order. */
function checkWhy(text: string, words: string, verdict: string, rules: readonly string[]): void {
  const { code, out } = runOnFiles(['mentions', '--explain', '-'], text);
  const [first = '', ...lines] = out.split('\n');
  const next = lines.findIndex((line) => !line.startsWith('  '));
  assert.deepEqual([code, first], [0, `-:1:${text.indexOf(words) + 1}: ${words} → ${verdict}`]);
  assert.deepEqual(
    lines.slice(0, next).map((line) => /\[(.*?)\]/.exec(line)?.[1]),
    rules,
  );
}

function checkPlaces(text: string, expected: readonly string[]): void {
  const { out } = runOnFiles(['mentions', '-', '--format', 'json'], text);
  const [{ mentions }] = JSON.parse(out);
  assert.deepEqual(
    mentions.map(({ line, column }: { line: number; column: number }) => `${line}:${column}`),
    expected,
  );
}
