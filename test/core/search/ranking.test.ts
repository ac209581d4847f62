import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  fourthQueries,
  goldQueries,
  lineOfHit,
  measureQuality,
  qualityTable,
  secondQueries,
  thirdQueries,
} from '../../support/gold-set.ts';
import { manualAnalysis } from '../../support/manual.ts';

interface Wanted {
  readonly first: number;
  readonly five: number;
  readonly mrr: number;
}

/**
 * What a kind must reach: today every query but some paraphrases has a relevant duty first. One of them may slip to a
 * later place of the first five; a second one fails.
 */
const WANTED_OF_KIND: Wanted = { first: 0.93, five: 1, mrr: 0.95 };

/** What a whole set and its paraphrases must reach: what they do today, less one query. */
const SETS: readonly (readonly [string, typeof goldQueries, Readonly<Record<string, Wanted>>])[] = [
  [
    'the gold set',
    goldQueries,
    { all: { first: 0.982, five: 0.995, mrr: 0.987 }, paraphrase: { first: 0.885, five: 0.97, mrr: 0.92 } },
  ],
  [
    'the second set',
    secondQueries,
    { all: { first: 0.975, five: 0.99, mrr: 0.982 }, paraphrase: { first: 0.866, five: 0.933, mrr: 0.896 } },
  ],
];

for (const [name, queries, first, five] of [
  ['third', thirdQueries, 0.945, 0.965],
  ['fourth', fourthQueries, 0.925, 0.975],
] as const) {
  suite(`ranking of the ${name} set`, () => {
    const rows = measureQuality(queries, (query) => manualAnalysis.search.search(query, 50).hits.map(lineOfHit));

    test('a relevant duty comes first, or nearly', (context) => {
      context.diagnostic(`\n${qualityTable(rows)}`);
      const all = rows.at(-1);
      assert.ok(all !== undefined && first <= all.first && five <= all.five, qualityTable(rows));
    });
  });
}

for (const [name, queries, wantedOf] of SETS) {
  suite(`ranking of ${name}`, () => {
    const rows = measureQuality(queries, (query) => manualAnalysis.search.search(query, 50).hits.map(lineOfHit));

    test('the set is whole', (context) => {
      context.diagnostic(`\n${qualityTable(rows)}`);
      assert.ok(200 <= queries.length);
      assert.equal(new Set(queries.map(({ kind }) => kind)).size, 9);
    });

    for (const { kind, first, five, mrr } of rows) {
      const wanted = wantedOf[kind] ?? WANTED_OF_KIND;
      test(`${kind}: a relevant duty comes first, or nearly`, () => {
        assert.ok(wanted.first <= first, `first hit ${first} < ${wanted.first}`);
        assert.ok(wanted.five <= five, `first five ${five} < ${wanted.five}`);
        assert.ok(wanted.mrr <= mrr, `MRR ${mrr} < ${wanted.mrr}`);
      });
    }
  });
}
