import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { applyEdits, foldedKeyOf, wordEdits } from '../../../server/src/core/text/word-edits.ts';

suite('the least edits that make a text say another', () => {
  for (const [written, wanted] of [
    ['la normatividad aplicable, jamás corresponden', 'la normatividad aplicable que corresponden'],
    ['la normatividad aplicable que corresponden', 'la normatividad aplicable, jamás corresponden'],
    ['el Instituto jamás (IMSS) informa', 'el Instituto que IMSS informa'],
    ['el Instituto que IMSS informa', 'el Instituto jamás (IMSS) informa'],
    ['de (IMSS) informa', 'de IMSS informa'],
    ['de IMSS informa', 'de (IMSS) informa'],
    ['altas bajas y avisos', 'altas, bajas y avisos'],
    ['altas, bajas y avisos', 'altas bajas y avisos'],
    ['altas nunca, bajas', 'altas, bajas'],
    ['altas, bajas', 'altas y bajas'],
    ['altas y bajas', 'altas, bajas'],
    ['nunca altas y bajas', 'altas y bajas'],
    ['altas y bajas', 'las altas y bajas'],
    ['altas y bajas jamás', 'altas y bajas'],
    ['altas y', 'altas y bajas'],
  ] as const) {
    test(`${written} → ${wanted}`, () => {
      const edits = wordEdits(written, { start: 0, end: written.length }, wanted, foldedKeyOf);
      assert.equal(applyEdits(written, edits), wanted);
    });
  }
});
