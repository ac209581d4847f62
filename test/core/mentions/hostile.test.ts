import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { scanMentions } from '../../../server/src/core/mentions/scan.ts';
import { manualMatcher } from '../../support/manual-matcher.ts';

const SIZE = 100_000;
/** What a slow machine may take; a quadratic scan takes a hundred times as long. */
const LIMIT = 1000;

suite('text made to hurt', () => {
  const pieces = [
    'Coordinación ',
    'Coordinación de ',
    'Subjefatura de División de ',
    'Divisiones de Corrección, de Dictamen y ',
    'Subjefatura de División de Normatividad ',
    'Subjefatura de División de Fiscalización A y ',
    'Divisón de de la ',
    'Jefe de la ',
    'UFC (USE) ',
    'DIR.',
    'D.I.R',
    '8.3.1 y ',
    '8.3.1.',
    'numeral 8.3.1 del ',
    'Coordina-\n',
    "Coordinaci\\'",
    '\\u00f3',
    '_',
    '\u0301',
    '\u00ad',
    '((((',
    '\ud800',
    'ñ',
    'cion',
    'Planeación en Política ',
  ];
  for (const piece of pieces) {
    test(`a line of 100 KB of ${JSON.stringify(piece)}`, () => {
      const line = piece.repeat(Math.ceil(SIZE / piece.length));
      const start = performance.now();
      scanMentions(line, manualMatcher);
      assert.ok(performance.now() - start < LIMIT, `${performance.now() - start} ms`);
    });
  }

  test('bytes that are no text', () => {
    const binary = Array.from({ length: 5000 }, (_, index) => String.fromCharCode((index * 7919) % 65_536)).join('');
    assert.deepEqual(scanMentions(binary, manualMatcher), []);
  });
});
