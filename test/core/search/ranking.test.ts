import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { goldQueries, lineOfHit, measureQuality, qualityTable, secondQueries } from '../../support/gold-set.ts';
import { manualAnalysis } from '../../support/manual.ts';

/** What a whole set must reach, and what no kind may fall below: one query of a small kind is 0.05. */
const WANTED = { first: 0.92, five: 0.97, mrr: 0.94 };
const WANTED_OF_KIND = { first: 0.85, five: 0.9, mrr: 0.9 };

for (const [name, queries] of [
  ['the gold set', goldQueries],
  ['the second set', secondQueries],
] as const) {
  suite(`ranking of ${name}`, () => {
    const rows = measureQuality(queries, (query) => manualAnalysis.search.search(query, 50).hits.map(lineOfHit));

    test('the set is whole', (context) => {
      context.diagnostic(`\n${qualityTable(rows)}`);
      assert.ok(120 <= queries.length);
      assert.equal(new Set(queries.map(({ kind }) => kind)).size, 9);
    });

    for (const { kind, first, five, mrr } of rows) {
      const wanted = kind === 'all' ? WANTED : WANTED_OF_KIND;
      test(`${kind}: a relevant duty comes first, or nearly`, () => {
        assert.ok(wanted.first <= first, `first hit ${first} < ${wanted.first}`);
        assert.ok(wanted.five <= five, `first five ${five} < ${wanted.five}`);
        assert.ok(wanted.mrr <= mrr, `MRR ${mrr} < ${wanted.mrr}`);
      });
    }
  });
}
