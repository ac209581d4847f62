import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { scanMentions } from '../../../../server/src/core/mentions/scan.ts';
import { manualMatcher } from '../../../support/manual-matcher.ts';
import { type NumberDraft, readNumberDrafts } from '../../../support/number-drafts.ts';

suite('numbers of the manual in drafts', () => {
  for (const [file, leastRecall] of [
    ['finds.txt', 0.98],
    ['traps.txt', 1],
    ['mixed.txt', 1],
    ['second.txt', 0.96],
    ['third.txt', 0.89],
    ['fourth.txt', 0.93],
    ['fifth.txt', 0.99],
    ['sixth.txt', 0.99],
  ] as const) {
    test(`of ${file} recall is ${leastRecall} and nothing else is taken for one`, () => {
      const scores = readNumberDrafts(file).map(score);
      const expected = sum(scores.map((each) => each.expected));
      const missed = scores.flatMap((each) => each.missed);
      assert.ok(0 < scores.length);
      assert.deepEqual(
        scores.flatMap((each) => each.wrong),
        [],
      );
      assert.ok(leastRecall <= (expected === 0 ? 1 : (expected - missed.length) / expected), missed.join('\n'));
    });
  }
});

function score({ title, text, numbers }: NumberDraft): {
  readonly expected: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
} {
  const found = scanMentions(text, manualMatcher).filter(({ form }) => form === 'number');
  const ours = numbers.filter(({ isOurs }) => isOurs);
  const isOurs = (start: number) => ours.some((number) => number.start === start);
  const isFound = (start: number) => found.some(({ span }) => span.start === start);
  return {
    expected: ours.length,
    missed: ours.filter(({ start }) => !isFound(start)).map(({ start, end }) => `${title}: ${text.slice(start, end)}`),
    wrong: found.filter(({ span }) => !isOurs(span.start)).map(({ units }) => `${title}: ${units.join()}`),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
