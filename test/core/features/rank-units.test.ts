import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { rankUnits } from '../../../server/src/core/features/rank-units.ts';
import { assertEach } from '../../support/assert-each.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { smallManual } from '../../support/small-manual.ts';

suite('units that a query asks for', () => {
  const found = (query: string) => rankUnits(manualAnalysis, query).map(({ unit }) => unit.number);
  const best = (query: string) => found(query)[0];

  test('an empty query asks for all, in the order of the manual', () => {
    assert.deepEqual(
      found(' '),
      manualAnalysis.units.all.map(({ number }) => number),
    );
  });

  for (const [query, number] of [
    ['8.2.1', '8.2.1'],
    ['8.2.1.', '8.2.1'],
    ['coordinacion de afiliacion', '8.2.1'],
    ['AFILIACIÓN', '8.2.1'],
    ['afil', '8.2.1'],
    ['afiliasion', '8.2.1'],
    ['cobransa', '8.3.1'],
    ['8.3 dictamen', '8.3.2.2'],
    ['division dictamen', '8.3.2.2'],
    ['fiscalizacoin', '8.3.3'],
    ['ficaliza', '8.3.3'],
    ['afiliasi', '8.2.1'],
    ['analisis tecnico subjefatura', '8.4.2.2.2'],
  ] as const) {
    test(`"${query}" is first of all ${number}`, () => assert.equal(best(query), number));
  }

  test('a number goes before those that it begins, and finds nothing else', () => {
    const numbers = found('8.2.1');
    assert.equal(numbers[0], '8.2.1');
    assert.ok(3 < numbers.length);
    assertEach(numbers, (number) => number.startsWith('8.2.1'));
  });

  test('every word must be there; one that is nowhere finds nothing', () => {
    assert.deepEqual(found('afiliacion cobranza'), []);
    assert.deepEqual(found('xyzzy'), []);
    assert.deepEqual(found('8.9'), []);
    for (const stranger of ['pension', 'nomina', 'vacaciones', 'jubilacion', 'ambulancia', 'farmacia']) {
      assert.deepEqual(found(stranger), [], stranger);
    }
  });

  test('a typing error is looked for only where no unit has the word as typed', () => {
    assertEach(found('dictamen'), (number) => /dictamen/i.test(manualAnalysis.units.byNumber(number)?.name ?? ''));
  });

  test('what was found is marked in number and name', () => {
    const [first] = rankUnits(smallManual, '8.2.1 afil');
    assert.deepEqual(first?.inNumber, [{ start: 0, end: 5 }]);
    assert.deepEqual(
      first?.inName.map(({ start, end }) => first.unit.name.slice(start, end)),
      ['Afil'],
    );
    const [close] = rankUnits(smallManual, 'rejistro');
    assert.deepEqual(
      close?.inName.map(({ start, end }) => close.unit.name.slice(start, end)),
      ['Registro'],
    );
  });
});
