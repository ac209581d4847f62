import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commonSubsequence, sharedEnds } from '../../../server/src/core/text/sequences.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });

test('a common subsequence is common, in order, and as long as any', () => {
  fc.assert(
    fc.property(letters, letters, (left, right) => {
      const pairs = commonSubsequence(left, right);
      assert.equal(pairs.length, longestCommon(left, right));
      pairs.reduce(
        ([beforeLeft, beforeRight], [atLeft, atRight]) => {
          assert.ok(beforeLeft < atLeft && beforeRight < atRight);
          assert.equal(left[atLeft], right[atRight]);
          return [atLeft, atRight];
        },
        [-1, -1],
      );
    }),
    { numRuns: 1000 },
  );
});

test('shared ends do not overlap: of a list and a longer one of the same, all is the beginning', () => {
  assert.deepEqual(sharedEnds(['a', 'a'], ['a', 'a', 'a']), { head: 2, tail: 0 });
  assert.deepEqual(sharedEnds(['a', 'b', 'c'], ['a', 'x', 'y', 'c']), { head: 1, tail: 1 });
  assert.deepEqual(sharedEnds([], ['a']), { head: 0, tail: 0 });
});

function longestCommon(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) {
    return 0;
  }
  const [rest, otherRest] = [left.slice(1), right.slice(1)];
  return left[0] === right[0]
    ? 1 + longestCommon(rest, otherRest)
    : Math.max(longestCommon(rest, right), longestCommon(left, otherRest));
}
