import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isWithinEdits } from '../../../server/src/core/text/edits.ts';

test('edits are counted as by the definition', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (one, other, max) => {
      assert.equal(isWithinEdits(one, other, max), countEdits(one, other) <= max);
    }),
    { numRuns: 2000 },
  );
});

function countEdits(one: string, other: string): number {
  if (one === '' || other === '') {
    return one.length + other.length;
  }
  const [rest, otherRest] = [one.slice(1), other.slice(1)];
  const change = countEdits(rest, otherRest) + (one[0] === other[0] ? 0 : 1);
  return Math.min(change, countEdits(rest, other) + 1, countEdits(one, otherRest) + 1);
}
