import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { documentLinks } from '../../../server/src/core/features/document-links.ts';
import { lineOf, manualAnalysis, manualText } from '../../support/manual.ts';

test('each of the 111 lines of the contents leads to its section', () => {
  const contents = documentLinks(manualAnalysis).filter(({ span }) => lineOf(manualText, span.start) <= 144);
  const links = contents.map(({ span, target }) => [lineOf(manualText, span.start), lineOf(manualText, target)]);
  assert.equal(links.length, 111);
  const byLine = new Map(links.map(([line, target]) => [line, target]));
  assert.deepEqual(
    [24, 31, 38, 40, 115, 144].map((line) => byLine.get(line)),
    [150, 423, 486, 599, 3068, 3801],
  );
});

suite('references inside the manual lead to what they stand for', () => {
  test('a unit named in a duty leads to its section', () =>
    check(625, 'Unidad de Incorporación al Seguro Social', 520));
  test('a bare level word leads to the unit meant', () => check(659, 'Coordinación', 599));
  test('"la Ley" leads to its line of the legal framework', () => check(626, 'Ley', 289));
  test('of two bare words in one duty the decided one leads on, the undecided one nowhere', () =>
    check(1967, 'División', 1858));
});

function check(line: number, words: string, target: number): void {
  const links = documentLinks(manualAnalysis).filter(
    ({ span }) => lineOf(manualText, span.start) === line && manualText.slice(span.start, span.end).includes(words),
  );
  const lines = links.map((link) => lineOf(manualText, link.target));
  assert.deepEqual(lines, [target]);
}
