import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numberWords } from '../../../../server/src/core/references/facts/word-numbers.ts';
import { wordsOf } from '../../../../server/src/core/text/words.ts';
import { manualText } from '../../../support/manual.ts';

test('words get the same number exactly when they fold to the same text', () => {
  const text = fc.array(fc.constantFrom('a', 'Á', 'b', 'ñ', 'ß', 'ω', '7', ' ', '.', '-', '\u0301', '漢'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => assertSame(texts.map((letters) => letters.join('')))),
    { numRuns: 1000 },
  );
});

test('so it is for all words of the manual', () => assertSame(manualText.split('\n')));

function assertSame(texts: readonly string[]): void {
  const numbers = numberWords();
  const byNumber = texts.flatMap((text) => numbers.read(text));
  const byText = texts.flatMap((text) => [...wordsOf(text)].map(({ folded }) => folded));
  assert.equal(byNumber.length, byText.length);
  const pairs = new Set(byText.map((word, index) => `${byNumber[index]} ${word}`));
  assert.deepEqual([pairs.size, numbers.count()], [new Set(byText).size, new Set(byText).size]);
}
