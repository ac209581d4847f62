import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { searchDuties } from '../../../server/src/core/features/search.ts';
import { manualOf } from '../../support/manual-of.ts';

const first = {
  name: 'first',
  analysis: manualOf({
    '8.2 División de Cobro': ['Elaborar informes.', 'Tramitar el remate de bienes y de valores, con sus avalúos.'],
    '8.3 División de Altas': ['Recibir avisos.'],
  }),
};
const second = {
  name: 'second',
  analysis: manualOf({
    '8.2 Unidad de Archivo': ['Aprobar el remate de bienes.'],
    '8.2.1 Oficina de Guarda': ['Revisar el remate de bienes.', 'Guardar balores.'],
  }),
};

suite('a search in several manuals', () => {
  test('merges their families by the best hit, and keeps each together', () => {
    check('remate de bienes', 9, ['first 8.2', 'second 8.2 8.2.1']);
  });

  test('gives no more hits than asked for, of a family too', () => {
    check('remate de bienes', 2, ['first 8.2', 'second 8.2']);
    check('remate de bienes', 1, ['first 8.2']);
    check('remate de bienes', 0, []);
  });

  test('takes a unit for known that one of them has', () => {
    const labels = (query: string) => searchDuties([first, second], query, 5).facets.map(({ label }) => label);
    assert.deepEqual(labels('en:8.2.1 remate'), ['8.2.1 Oficina de Guarda']);
    assert.deepEqual(labels('en:8.3 remate'), ['8.3 División de Altas']);
    assert.deepEqual(labels('en:8.9 remate'), [undefined]);
  });

  test('says what the first read, and how the query goes on in it', () => {
    const { corrected, unknown, completions } = searchDuties([first, second], 'balores xyzzyq en:8.3', 5);
    assert.deepEqual(corrected, [{ typed: 'balores', used: 'valores' }]);
    assert.deepEqual(unknown, ['xyzzyq']);
    assert.deepEqual(
      completions.map(({ insert }) => insert),
      ['en:8.3'],
    );
  });

  test('in no manual finds nothing', () => {
    assert.deepEqual(searchDuties([], 'en:8.2 remate', 5), {
      families: [],
      corrected: [],
      widened: [],
      unknown: [],
      facets: [],
      completions: [],
    });
  });
});

/** Families as the manual's name and the units of the hits; the manual with the best is asked last. */
function check(query: string, limit: number, expected: readonly string[]): void {
  const { families } = searchDuties([second, first], query, limit);
  assert.deepEqual(
    families.map(({ manual, hits }) => [manual.name, ...hits.map(({ document }) => document.unit.number)].join(' ')),
    expected,
  );
}
