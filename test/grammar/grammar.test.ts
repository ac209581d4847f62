import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertEach } from '../support/assert-each.ts';
import { assertLinear } from '../support/growth.ts';
import { loadTokenizer, type ScopedPiece } from './tokenize-text.ts';

interface ReadUnit {
  readonly line: number;
  readonly printedNumber: string;
  readonly level: string;
  readonly name: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const manual = readFileSync(`${root}/data/manual-dir-imss.txt`, 'utf8');
const manualLines = manual.split('\n');
const units = ['units-first-half', 'units-second-half'].flatMap((name): readonly ReadUnit[] =>
  JSON.parse(readFileSync(`${root}/test/fixtures/reading/${name}.json`, 'utf8')),
);
const tokenize = await loadTokenizer();
const pieces = tokenize(manual);

test('the assertions written in the sample manuals hold', () => {
  const cli = `${root}/node_modules/vscode-tmgrammar-test/dist/unit.js`;
  const run = spawnSync(process.execPath, [cli, 'test/grammar/*.manual'], { cwd: root, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stdout + run.stderr);
});

test('the headings of the 97 units, and no other lines, look like headings of units', () => {
  assert.equal(units.length, 97);
  assert.deepEqual(linesWith('markup.heading.unit'), units.map((unit) => unit.line).sort(byValue));
});

test('a heading shows number, level and name apart', () => {
  for (const unit of units) {
    const line = unit.line;
    assert.equal(textOf(line, 'constant.numeric.section'), unit.printedNumber, `line ${line}`);
    assert.equal(foldPlural(textOf(line, 'support.type.unit-level')), unit.level, `line ${line}`);
    assert.equal(foldPlural(textOf(line, 'entity.name.section')), foldPlural(unit.name), `line ${line}`);
    const isOfHeading = (piece: ScopedPiece): boolean => piece.scopes[0] === 'markup.heading.unit';
    assertEach(piecesOf(line), isOfHeading, `line ${line} is a heading from end to end`);
  }
});

test('the other headings are the title, two of the front, eight chapters and six organograms', () => {
  assert.deepEqual(linesWith('markup.heading.title'), [5]);
  assert.deepEqual(linesWith('markup.heading.front'), [7, 22]);
  assert.deepEqual(linesWith('markup.heading.chapter'), [150, 170, 180, 286, 355, 397, 421, 484]);
  assert.deepEqual(linesWith('markup.heading.org-chart'), [423, 434, 445, 456, 467, 478]);
  assert.deepEqual(linesWith('markup.heading.section'), []);
});

test('the title is a title once and a dimmed running header wherever it comes back', () => {
  const repeated = linesWhere((text) => text === manualLines[4]).filter((line) => line !== 5);
  assert.equal(repeated.length, 196);
  assert.deepEqual(linesWith('comment.line.running-header'), repeated);
  assertEach(repeated, (line) => piecesOf(line).length === 1);
});

test('the 111 lines of the contents show number, name and page', () => {
  const entries = linesWhere((text) => text.includes('\t'));
  assert.equal(entries.length, 111);
  assert.deepEqual(linesWith('meta.contents'), entries);
  for (const line of entries) {
    const [number, name, page, ...more] = (manualLines[line - 1] ?? '').replace(/^\t/, '').split(/\t|(?<=^[\d.]+) /);
    assert.deepEqual(more, []);
    assert.equal(textOf(line, 'constant.numeric.section'), number);
    assert.equal(textOf(line, 'meta.contents.name'), name);
    assert.equal(textOf(line, 'constant.numeric.page'), page);
  }
});

test('each bullet has its marker, at any indentation, and no other line has one', () => {
  assert.deepEqual(
    linesWith('punctuation.definition.list.begin'),
    linesWhere((text) => /^ ?-( |$)/.test(text) || /^\d\.- /.test(text)),
  );
});

test('the verb of a duty is coloured, never that of an item or a fraction', () => {
  assert.deepEqual(
    linesWith('support.function.verb').filter((line) => /^ ?- ([a-z][).]|[IVX]+\.)/.test(manualLines[line - 1] ?? '')),
    [],
  );
  const verbs = linesWith('support.function.verb').map((line) => textOf(line, 'support.function.verb'));
  assert.equal(verbs.length, 1941);
  assert.deepEqual(
    [...new Set(verbs)].filter((verb) => !/[aei]r$/.test(verb)),
    ['Realizarlas'],
  );
});

test('items have their letter and the 21 fractions of article 71 their numeral', () => {
  assert.deepEqual(
    linesWith('constant.numeric.item'),
    linesWhere((text) => /^ ?- [a-z][).] /.test(text)),
  );
  assert.equal(linesWith('constant.numeric.power').length, 21);
  assert.equal(textOf(361, 'constant.numeric.power'), 'I.');
  assert.equal(textOf(389, 'constant.numeric.power'), 'XIX.');
});

test('the laws of the legal framework are named to the end, commas included', () => {
  const laws = linesWith('entity.name.type.legal-source');
  assert.deepEqual(
    laws.filter((line) => line < 355),
    linesWhere((text) => /^- (Constitución|Ley|Código|Reglamento) /.test(text)),
  );
  assert.deepEqual(
    laws.filter((line) => 355 < line),
    [357],
  );
  assert.equal(
    textOf(298, 'entity.name.type.legal-source'),
    'Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público',
  );
});

test('nearly all of the page keeps the plain colour of text', () => {
  const coloured = pieces.flat().filter(({ scopes }) => scopes.some((scope) => !scope.startsWith('punctuation.')));
  const length = coloured
    .filter(({ scopes }) => !scopes.some((scope) => /^(comment|markup|meta)\./.test(scope)))
    .reduce((sum, piece) => sum + piece.text.length, 0);
  assert.ok(length < manual.length * 0.05, `${length} of ${manual.length} characters are coloured`);
});

test('no pattern can run away on a long line', () => {
  const starts = ['8.', '8.2 Unidad ', '1. A', '- ', '- Ley de ', '\t8.1 ', 'MANUAL ', '7. Organograma', 'El '];
  const fillings = ['a', 'A', ' ', '.', '1.', '. ', '“', '"a', '(AB', 'Ley de a ', '1 de mayo ', '\t1'];
  for (const start of starts) {
    for (const filling of fillings) {
      const line = (length: number): string => start + filling.repeat(length / filling.length);
      assertLinear(line(1_600), line(16_000), tokenize);
    }
  }
});

function piecesOf(line: number): readonly ScopedPiece[] {
  return pieces[line - 1] ?? [];
}

function textOf(line: number, scope: string): string {
  return piecesOf(line)
    .filter((piece) => piece.scopes.includes(scope))
    .map((piece) => piece.text)
    .join('');
}

function linesWith(scope: string): readonly number[] {
  return pieces.flatMap((line, index) => (line.some((piece) => piece.scopes.includes(scope)) ? [index + 1] : []));
}

function linesWhere(matches: (text: string) => boolean): readonly number[] {
  return manualLines.flatMap((text, index) => (matches(text) ? [index + 1] : []));
}

/** Lines 2426 and 2469 print the plural. */
function foldPlural(name: string): string {
  return name.replace(/^Subjefaturas/, 'Subjefatura');
}

function byValue(a: number, b: number): number {
  return a - b;
}
