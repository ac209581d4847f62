import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { bundle } from '../support/bundle.ts';
import { runOnFiles } from '../support/run-command.ts';
import { folderWith, growFile } from '../support/temporary-files.ts';

const WRONG = 'A la Coordinación de Afiliasión.';
const FORMER = 'La División de Soporte a la Operación.';
const UNDEFINED = 'Lo sabe la UFC.';
const RIGHT = 'A la Coordinación de Afiliación.';

const sarifSchema = new URL('../assets/sarif-2.1.0.schema.json', import.meta.resolve('@microsoft/sarif-multitool-ts'));
const isSarif = new Ajv.default({
  strict: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => /^[!-~]*$/.test(text) && URL.canParse(text, 'file:///folder/'),
    'date-time': true,
  },
}).compile(JSON.parse(readFileSync(fileURLToPath(sarifSchema), 'utf8')));

suite('command line: check', () => {
  test('a draft without problems is answered with 0 and nothing', () => {
    assert.deepEqual(check(RIGHT), { code: 0, out: '', errors: [] });
  });

  test('text is a line for each problem, as compilers write them, and ends with 1', () => {
    const { code, out } = check(`${RIGHT}\n${WRONG}`);
    assert.equal(code, 1);
    assert.match(
      out,
      /^nota\.md:2:6: advertencia: «Coordinación de Afiliasión» no .* «Coordinación de Afiliación» \(8\.2\.1\)\. \[wrong-name\]\n$/,
    );
  });

  test('JSON has places from 1 and the edits that mend them', () => {
    const [{ file, problems }] = JSON.parse(check(`😀\r${WRONG}`, '--format', 'json').out);
    assert.equal(file, 'nota.md');
    const [{ rule, severity, line, column, endLine, endColumn, units, fixes }] = problems;
    assert.deepEqual(
      { rule, severity, line, column, endLine, endColumn, units },
      { rule: 'wrong-name', severity: 'warning', line: 2, column: 6, endLine: 2, endColumn: 32, units: ['8.2.1'] },
    );
    assert.deepEqual(fixes[0].edits, [{ line: 2, column: 22, endLine: 2, endColumn: 32, newText: 'Afiliación' }]);
  });

  test('JSON of a draft without problems has it too', () => {
    assert.deepEqual(JSON.parse(check(RIGHT, '--format', 'json').out), [{ file: 'nota.md', problems: [] }]);
  });

  test('GitHub annotations escape what would end them early', () => {
    const folder = folderWith({ 'a,b: 50%.md': `${WRONG}\nLa Coordinación de\nAfiliasión.` });
    const path = join(folder, 'a,b: 50%.md');
    const [first = '', second = ''] = runOnFiles(['check', path, '--format', 'github']).out.split('\n');
    const file = `${folder}/a%2Cb%3A 50%25.md`;
    assert.ok(
      first.startsWith(`::warning file=${file},line=1,endLine=1,col=6,endColumn=32,title=wrong-name::«`),
      first,
    );
    assert.ok(second.startsWith(`::warning file=${file},line=2,endLine=3,title=wrong-name::«`), second);
  });

  test('SARIF is valid against its schema, with problems, without, and with files that are not read', () => {
    const folder = folderWith({
      'a.md': `${WRONG}\n${FORMER}\n${UNDEFINED}`,
      'b ñ.md': RIGHT,
      'foto.md': new Uint8Array([1, 0, 2]),
    });
    const { code, out } = runOnFiles(['check', folder, '--format', 'sarif']);
    checkSarif(out);
    checkSarif(check(RIGHT, '--format', 'sarif').out);
    const [run] = JSON.parse(out).runs;
    assert.equal(code, 1);
    assert.deepEqual(
      run.results.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level]),
      [
        ['wrong-name', 'warning'],
        ['former-name', 'warning'],
        ['acronym-undefined', 'note'],
      ],
    );
    for (const { ruleId, ruleIndex } of run.results) {
      assert.equal(run.tool.driver.rules[ruleIndex].id, ruleId);
    }
    const { artifactLocation, region } = run.results[0].locations[0].physicalLocation;
    assert.ok(artifactLocation.uri.endsWith('/a.md') && artifactLocation.uri.startsWith('file:///'));
    assert.deepEqual(region, { startLine: 1, startColumn: 6, endLine: 1, endColumn: 32 });
    assert.equal(run.invocations[0].toolExecutionNotifications.length, 1);
  });

  test('a schema that takes anything would not show that: a wrong level is refused', () => {
    const log = JSON.parse(check(WRONG, '--format', 'sarif').out);
    log.runs[0].results[0].level = 'grave';
    assert.equal(isSarif(log), false);
  });

  const levels: readonly (readonly [readonly string[], readonly string[]])[] = [
    [[], ['advertencia', 'advertencia', 'sugerencia']],
    [
      ['--severity', 'warning'],
      ['advertencia', 'advertencia'],
    ],
    [['--severity', 'error'], []],
    [['--rule', 'wrong-name'], ['advertencia']],
    [
      ['--rule', 'wrong-name', '--rule', 'acronym-undefined'],
      ['advertencia', 'sugerencia'],
    ],
    [
      ['--rule', 'wrong-name=error', '--rule', 'former-name=off'],
      ['error', 'sugerencia'],
    ],
    [['--rule', 'acronym-undefined=error', '--severity', 'error'], ['error']],
  ];
  for (const [options, expected] of levels) {
    test(`severities: ${options.join(' ') || 'by default'}`, () => {
      const { code, out } = check(`${WRONG}\n${FORMER}\n${UNDEFINED}`, ...options);
      assert.deepEqual(
        [...out.matchAll(/^nota\.md:\d+:\d+: (\p{L}+):/gmu)].map(([, severity]) => severity),
        expected,
      );
      assert.equal(code, expected.length === 0 ? 0 : 1);
    });
  }

  test('wrong options are told with the right ones', () => {
    checkRefused(['--severity', 'grave'], /^No hay ningún nivel «grave»\. Los niveles son: error, warning,/);
    checkRefused(['--rule', 'nombre'], /^No hay ninguna regla «nombre»\. Las reglas son: wrong-name,/);
    checkRefused(['--rule', 'wrong-name=mucho'], /^No hay ningún nivel «mucho»\./);
    checkRefused(['--format', 'xml'], /^Esta orden no tiene el formato «xml»\./);
  });

  test('problems elsewhere do not hide that a named file was not read', () => {
    const folder = folderWith({ 'a.md': WRONG });
    const { code, out } = runOnFiles(['check', join(folder, 'a.md'), join(folder, 'no-hay.md')]);
    assert.equal(code, 2);
    assert.match(out, /wrong-name/);
  });

  test('binary, 200 MB, mixed line ends and lone surrogates at once: one line each, and the rest is checked', () => {
    const folder = folderWith({
      'binario.md': new Uint8Array([7, 0, 9]),
      'enorme.md': '',
      'saltos.md': `\r\r\n\n${WRONG}`,
      'sueltos.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`\ud83d${WRONG}`, 'utf16le')]),
    });
    growFile(join(folder, 'enorme.md'), 200_000_000);
    const { code, out, errors } = runOnFiles(['check', folder]);
    assert.deepEqual([code, errors.length], [1, 2]);
    assert.deepEqual(
      [...out.matchAll(/^.*\/(\S+): advertencia/gm)].map(([, place]) => place),
      ['saltos.md:4:6', 'sueltos.txt:1:7'],
    );
  });

  test('a folder gives its drafts of every ending, and says what was passed over', () => {
    const endings = ['md', 'markdown', 'mdown', 'txt', 'text', 'tex', 'latex', 'mail', 'EML'];
    const drafts = Object.fromEntries(endings.map((ending) => [`oficio.${ending}`, WRONG]));
    const others = {
      'a.docx': '',
      'sub/b.DOCX': '',
      'c.pdf': '',
      LEEME: '',
      '.gitignore': '',
      'node_modules/d.js': '',
    };
    const folder = folderWith({ ...drafts, ...others });
    const { out, errors } = runOnFiles(['check', folder]);
    assert.deepEqual([...out.matchAll(/oficio\.(\w+):/g)].map(([, ending]) => ending).toSorted(), endings.toSorted());
    assert.deepEqual(errors, [
      `En «${folder}» se pasaron por alto 5 archivos, que no son borradores: 2 .docx, 2 sin extensión, 1 .pdf.`,
    ]);
  });

  test('a folder of none but others says both, a glob nothing of what it does not mean', () => {
    const folder = folderWith({ 'a.docx': '' });
    const { code, errors } = runOnFiles(['check', folder]);
    assert.equal(code, 2);
    assert.match(errors.join(' '), /ningún borrador.*se pasó por alto 1 archivo.*1 \.docx/);
    const mixed = folderWith({ 'a.md': RIGHT, 'b.pdf': '' });
    assert.deepEqual(runOnFiles(['check', `${mixed}/*.md`]).errors, []);
  });

  test('kinds beyond the commonest are counted together', () => {
    const files = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((ending) => [`x.${ending}`, '']);
    const folder = folderWith({ 'n.md': RIGHT, ...Object.fromEntries(files) });
    const [error = ''] = runOnFiles(['check', folder]).errors;
    assert.match(error, /8 archivos.*1 \.f, 2 de otras clases\.$/);
  });

  test('a line of 2 MB without a break is no hang', () => {
    const { code } = check(`${'x'.repeat(1_000_000)} ${WRONG} ${'Coordinación de '.repeat(60_000)}`);
    assert.equal(code, 1);
  });

  test('the program takes a draft from a pipe and writes SARIF to one', () => {
    const program = bundle('cli', 'manual-organizacion.js');
    const args = [program, 'check', '-', '--stdin-filename', 'oficios/uno.md', '--format', 'sarif'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: WRONG, encoding: 'utf8' });
    assert.deepEqual([status, stderr], [1, '']);
    checkSarif(stdout);
    assert.match(stdout, /"uri": "oficios\/uno\.md"/);
  });
});

function check(text: string, ...options: readonly string[]) {
  return runOnFiles(['check', '-', '--stdin-filename', 'nota.md', ...options], text);
}

function checkSarif(out: string): void {
  assert.ok(isSarif(JSON.parse(out)), JSON.stringify(isSarif.errors));
}

function checkRefused(options: readonly string[], message: RegExp): void {
  const { code, out, errors } = check(WRONG, ...options);
  assert.deepEqual([code, out, errors.length], [2, '', 1]);
  assert.match(errors[0] ?? '', message);
}
