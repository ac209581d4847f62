import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildParts } from '../../../../server/src/core/search/index/index-parts.ts';
import { dutyTexts } from '../../../support/duty-texts.ts';
import { manualOf } from '../../../support/manual-of.ts';
import { termsOf } from '../../../support/terms-of.ts';

test('postings hold each term of each document as often as it is there', () => {
  fc.assert(
    fc.property(dutyTexts, (texts) => {
      const parts = buildParts(manualOf({ '8.2 División de Pago': texts }).manual);
      const expected = texts.map((text) => termsOf(text).toSorted());
      const found = texts.map((): string[] => []);
      for (const stem of new Set(expected.flat())) {
        const term = parts.lexicon.termId(stem) ?? -1;
        for (let at = parts.postings.starts[term] ?? 0; at < (parts.postings.starts[term + 1] ?? 0); at++) {
          const count = parts.postings.counts[at] ?? 0;
          found[parts.postings.docs[at] ?? -1]?.push(...Array.from({ length: count }, () => stem));
        }
      }
      assert.deepEqual(
        found.map((stems) => stems.toSorted()),
        expected,
      );
    }),
  );
});
