import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { searchDuties } from '../../../server/src/core/features/search.ts';
import { assertEach } from '../../support/assert-each.ts';
import { goldQueries, secondQueries, thirdQueries } from '../../support/gold-set.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { manualOf } from '../../support/manual-of.ts';

const queries = [...goldQueries, ...secondQueries, ...thirdQueries].map(({ query }) => query);
const others = [
  'patrones',
  'en:8.3',
  'nivel:división créditos',
  'autoriza: convenios',
  'de',
  '"créditos fiscales" -multas',
];

suite('the order of an answer', () => {
  test('is the same however much of it is asked for', () => {
    for (const query of [...queries, ...others]) {
      const all = idsOf(query, 125);
      for (const limit of [1, 2, 7, 20, 60, 61]) {
        assert.deepEqual(idsOf(query, limit), all.slice(0, limit), `${query}, the first ${limit}`);
      }
    }
  });

  test('is the same for several manuals', () => {
    const second = manualOf({
      '8.2 Unidad de Cobro': ['Autorizar convenios de pago.', 'Condonar multas.'],
      '8.2.1 División de Cobro': ['Elaborar convenios de pago.'],
    });
    const manuals = [{ analysis: manualAnalysis }, { analysis: second }];
    const ids = (query: string, limit: number) =>
      searchDuties(manuals, query, limit).families.flatMap(({ manual, hits }) =>
        hits.map(({ document }) => [manuals.indexOf(manual), document.start, document.itemStart]),
      );
    for (const query of ['convenios de pago', 'condonar multas', 'quién autoriza los convenios de pago']) {
      for (const limit of [1, 2, 7, 20]) {
        assert.deepEqual(ids(query, limit), ids(query, 100).slice(0, limit), `${query}, the first ${limit}`);
      }
    }
  });

  test('falls from family to family, and goes down the levels within one', () => {
    for (const query of queries) {
      const { families } = manualAnalysis.search.search(query, 60);
      const best = families.map((family) => family.best);
      assert.deepEqual(
        best,
        best.toSorted((left, right) => right - left),
        query,
      );
      for (const { best, hits } of families) {
        const levels = hits.map(({ document }) => document.unit.number.split('.').length);
        assert.deepEqual(
          levels,
          levels.toSorted((left, right) => left - right),
          query,
        );
        assertEach(hits, ({ score }) => score <= best, query);
      }
    }
  });
});

function idsOf(query: string, limit: number): readonly string[] {
  return manualAnalysis.search
    .search(query, limit)
    .hits.map(({ document }) => `${document.start} ${document.itemStart ?? ''}`);
}
