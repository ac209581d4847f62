import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { mentionsOf } from '../../../../server/src/core/mentions/draft/draft-mentions.ts';
import { mentionsTouching } from '../../../../server/src/core/mentions/draft/mentions-touching.ts';
import { readGoldDrafts } from '../../../support/gold.ts';
import { manualAnalysis } from '../../../support/manual.ts';

const text = readGoldDrafts()
  .slice(0, 12)
  .map((draft) => draft.text)
  .join('\n\n');
const draft = manualAnalysis.scanDraft(text);
const all = mentionsOf(draft);

suite('mentions that touch a span', () => {
  test('are those of all mentions that do', () => {
    const offsets = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(offsets, fc.integer({ min: 0, max: 3000 }), (start, length) => {
        const end = start + length;
        const expected = all.filter(({ span }) => span.start <= end && start <= span.end);
        assert.deepEqual(mentionsTouching(draft, { start, end }), expected);
      }),
      { numRuns: 300 },
    );
  });

  test('include the one that ends at the cursor', () => {
    const [first] = all;
    const end = first?.span.end ?? 0;
    assert.deepEqual(mentionsTouching(draft, { start: end, end }), [first]);
  });
});
