import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { scanMentions } from '../../../server/src/core/mentions/scan.ts';
import { readGoldDrafts, scoreGold, tableOf, totalOf } from '../../support/gold.ts';
import { manualMatcher } from '../../support/manual-matcher.ts';

const drafts = readGoldDrafts();
const result = scoreGold(drafts, (text) => scanMentions(text, manualMatcher));

suite('the gold set of mentions', () => {
  test('precision is 0.985 and recall 0.97 over all forms', (context) => {
    context.diagnostic(`\n${tableOf(result.scores)}`);
    const { expected, found, wrong } = totalOf(result.scores);
    assert.ok(400 <= expected);
    assert.ok(0.985 <= found / (found + wrong), result.misses.join('\n'));
    assert.ok(0.97 <= found / expected, result.misses.join('\n'));
  });

  for (const { form, expected, found, wrong } of result.scores.values()) {
    test(`${form}: precision and recall are 0.9`, () => {
      assert.ok(0.9 <= found / (found + wrong), `precision of ${form}`);
      assert.ok(0.9 <= found / expected, `recall of ${form}`);
    });
  }
});
