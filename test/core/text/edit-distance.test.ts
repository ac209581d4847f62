import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDistance } from '../../../server/src/core/text/edit-distance.ts';

test('edits are counted as by the definition, and not beyond the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (left, right, limit) => {
      const edits = countEdits(left, right);
      const counted = editDistance(left, right, limit);
      assert.ok(edits <= limit ? counted === edits : limit < counted, `${counted} for ${edits}`);
    }),
    { numRuns: 2000 },
  );
});

test('two neighbours that changed places are one edit', () => assert.equal(editDistance('cobranza', 'cobrazna', 2), 1));

function countEdits(left: string, right: string): number {
  if (left === '' || right === '') {
    return left.length + right.length;
  }
  const [rest, otherRest] = [left.slice(1), right.slice(1)];
  const isSwap = 1 < left.length && left[0] === right[1] && left[1] === right[0];
  return Math.min(
    countEdits(rest, otherRest) + (left[0] === right[0] ? 0 : 1),
    countEdits(rest, right) + 1,
    countEdits(left, otherRest) + 1,
    isSwap ? countEdits(left.slice(2), right.slice(2)) + 1 : Number.POSITIVE_INFINITY,
  );
}
