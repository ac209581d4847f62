import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildParts } from '../../../../server/src/core/search/index/index-parts.ts';
import { wordsOf } from '../../../../server/src/core/text/words.ts';
import { dutyTexts } from '../../../support/duty-texts.ts';
import { manualOf } from '../../../support/manual-of.ts';

test('twins are the documents with the same words', () => {
  fc.assert(
    fc.property(dutyTexts, (texts) => {
      const { twins } = buildParts(manualOf({ '8.2 División de Pago': texts }).manual);
      const keys = texts.map((text) => [...wordsOf(text)].map(({ folded }) => folded).join(' '));
      assert.deepEqual(
        [...twins.firstOf],
        keys.map((key) => keys.indexOf(key)),
      );
      const next = keys.map((key, index) => keys.indexOf(key, index + 1));
      assert.deepEqual([...twins.nextOf], next);
    }),
  );
});
