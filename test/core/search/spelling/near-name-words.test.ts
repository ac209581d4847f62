import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { findNearNameWords } from '../../../../server/src/core/search/spelling/near-name-words.ts';
import { editDistance } from '../../../../server/src/core/text/edit-distance.ts';
import { wordsOf } from '../../../../server/src/core/text/words.ts';
import { manualAnalysis } from '../../../support/manual.ts';

const known = [
  ...new Set(manualAnalysis.units.all.flatMap(({ name }) => [...wordsOf(name)].map((word) => word.folded))),
];

suite('words of names near a mistyped one', () => {
  test('a slip in the word, two in a long one', () => check('fiscalizasion', ['fiscalizacion']));
  test('two slips in a long word', () => check('fiskalizasion', ['fiscalizacion']));
  test('a slip in a word that is only begun', () => check('fizcaliz', ['fiscalizacion']));
  test('nothing for short words', () => check('afi', []));
  test('nothing for other words', () => check('farmacia', []));
  test('nothing for what is longer than any word', () => check('fiscalizacion'.repeat(5000), []));

  test('fuse.js finds all that counted slips would', () => {
    // A slip may take a letter, and four letters begin nothing.
    const words = fc.constantFrom(...known.filter((word) => 6 <= word.length));
    const typed = fc.tuple(words, fc.nat(), fc.constantFrom('', 'a', 'r', 'x'), fc.nat(1), fc.nat());
    fc.assert(
      fc.property(typed, ([word, place, letter, left, end]) => {
        const at = place % word.length;
        const slipped = word.slice(0, at) + letter + word.slice(at + left);
        const begun = slipped.slice(0, Math.max(5, end % (slipped.length + 1)));
        const found = findNearNameWords(begun, known).map((near) => near.word);
        assert.deepEqual(
          known.filter((each) => isNear(begun, each) && !found.includes(each)),
          [],
          begun,
        );
      }),
    );
  });
});

function check(typed: string, expected: readonly string[]): void {
  assert.deepEqual(
    findNearNameWords(typed, known).map(({ word }) => word),
    expected,
  );
}

function isNear(typed: string, word: string): boolean {
  const allowed = typed.length < 8 ? 1 : 2;
  const beginnings = [-1, 0, 1].map((longer) => word.slice(0, typed.length + longer));
  return (
    editDistance(typed, word, allowed) <= allowed || beginnings.some((begun) => editDistance(typed, begun, 1) <= 1)
  );
}
