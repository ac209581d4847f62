import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { buildSelection, byScore, kthBest } from '../../../../server/src/core/search/score/select.ts';

suite('selecting the best', () => {
  test('the selection keeps the best, in order', () => {
    const scored = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(scored, fc.integer({ min: 1, max: 12 }), (scores, limit) => {
        const selection = buildSelection(limit);
        for (const [document, score] of scores.entries()) {
          selection.offer(document, score);
        }
        const all = scores.map((score, document) => ({ document, score }));
        const expected = all.toSorted(byScore).slice(0, limit);
        assert.deepEqual(
          selection.sorted().map(({ score }) => score),
          expected.map(({ score }) => score),
        );
      }),
    );
  });

  test('the k-th best is that of the sorted values', () => {
    const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 59 }), (numbers, k) => {
        fc.pre(k < numbers.length);
        const sorted = numbers.toSorted((left, right) => right - left);
        assert.equal(kthBest(Float32Array.from(numbers), k), sorted[k - 1]);
      }),
    );
  });
});
