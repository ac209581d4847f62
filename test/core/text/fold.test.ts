import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { foldKey, foldText } from '../../../server/src/core/text/fold.ts';
import { wordsOf } from '../../../server/src/core/text/words.ts';

suite('folding', () => {
  test('keeps the length of any text, so that offsets stay offsets', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(foldText(text).length, text.length)));
  });

  test('takes case and accents away', () => {
    assert.equal(foldText('COORDINACIÓN ñandú Güera'), 'coordinacion nandu guera');
    assert.equal(foldText('no\u00a0break'), 'no break');
  });

  test('makes composed and decomposed names equal', () => {
    const name = 'División de Fiscalización Estratégica.';
    assert.equal(foldKey(name.normalize('NFD')), foldKey(name));
    assert.equal(foldKey(name), 'division de fiscalizacion estrategica');
  });

  test('a word keeps its combining marks in its span and leaves them out of its fold', () => {
    const text = 'la Coordinacio\u0301n, divi\u00adsión';
    assert.deepEqual(
      [...wordsOf(text)].map(({ start, end, folded }) => [text.slice(start, end), folded]),
      [
        ['la', 'la'],
        ['Coordinacio\u0301n', 'coordinacion'],
        ['divi\u00adsión', 'division'],
      ],
    );
  });
});
