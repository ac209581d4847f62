import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CURATED_LEVELS } from '../../../server/src/core/levels/read-levels.ts';
import { pluralOf } from '../../../server/src/core/spanish/plural.ts';

for (const [singular, plural] of [
  ['Ventanilla Única', 'Ventanillas Únicas'],
  ['Comité de Obras', 'Comités de Obras'],
  ['Sección Técnica para Niños', 'Secciones Técnicas para Niños'],
  ['Almacén', 'Almacenes'],
  ['Juez', 'Jueces'],
  ['Taller', 'Talleres'],
  ['Campus', 'Campus'],
] as const) {
  test(`${singular}, ${plural}`, () => assert.equal(pluralOf(singular), plural));
}

test('the rule gives the plural of most levels that a person wrote down', () => {
  const others = CURATED_LEVELS.filter(({ name, plural }) => pluralOf(name) !== plural).map(({ name }) => name);
  assert.ok(20 < CURATED_LEVELS.length);
  assert.deepEqual(others, []);
});
