import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { buildCorrector } from '../../../../server/src/core/search/spelling/corrections.ts';

suite('corrections', () => {
  const correct = buildCorrector(['garantias', 'valores', 'personal', 'embargo', 'constitutivos', 'escalafonarios']);
  const nearest = (typed: string) => correct(typed).map(({ word }) => word);

  test('one slip: a letter left out, put in, changed, or two swapped', () => {
    assert.deepEqual(nearest('garatias'), ['garantias']);
    assert.deepEqual(nearest('garanttias'), ['garantias']);
    assert.deepEqual(nearest('balores'), ['valores']);
    assert.deepEqual(nearest('embrago'), ['embargo']);
  });

  test('two slips in a long word, not in its first letter', () => {
    assert.deepEqual(nearest('escalofonrios'), ['escalafonarios']);
    assert.deepEqual(nearest('ezcalofonarios').length, 1);
    assert.deepEqual(nearest('vargantias'), []);
  });

  test('nothing for what is short or far', () => {
    assert.deepEqual(nearest('per'), []);
    assert.deepEqual(nearest('cocinas'), []);
  });
});
