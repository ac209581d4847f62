import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compareUnits, type UnitComparison } from '../../../server/src/core/features/compare-units.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { manualOf } from '../../support/manual-of.ts';

/** `33=30` the same, `1~1` alike; then how many only each has. */
function check(comparison: UnitComparison | undefined, same: string, alike: string, only: readonly string[]): void {
  assert.ok(comparison);
  const { one, other } = comparison;
  const pairs = (sign: string, list: UnitComparison['same']) =>
    list.map((pair) => `${pair.one.ordinal}${sign}${pair.other.ordinal}`).join(' ');
  assert.deepEqual(
    [
      pairs('=', comparison.same),
      pairs('~', comparison.alike),
      [one, other].map((each) => each.only.map(({ ordinal }) => ordinal).join(' ')),
    ],
    [same, alike, only],
  );
}

suite('two units compared', () => {
  test('have the same duties, whatever case, accents and punctuation', () =>
    check(compare(['Revisar la norma;'], ['REVISAR LA NORMÁ.']), '1=1', '', ['', '']));

  test('have duties alike with another verb, or with half of the words of the matter', () => {
    check(compare(['Revisar los convenios de pago.'], ['Aprobar los convenios de pago.']), '', '1~1', ['', '']);
    check(compare(['Revisar convenios de pago.'], ['Revisar convenios de cesión.']), '', '', ['1', '1']);
  });

  test('have only here what is like nothing there', () =>
    check(compare(['Recibir avisos.', 'Podar setos.'], ['Abrir llaves.', 'Recibir avisos.']), '1=2', '', ['2', '1']));

  test('are not the same where items differ: those that agree are counted', () => {
    const comparison = compare(
      ['Proponer normas en las materias siguientes:\n - a) Altas;\n - b) Bajas.'],
      ['Proponer normas en las materias siguientes:\n - a) Altas; y\n - b) Avisos.'],
    );
    check(comparison, '', '1~1', ['', '']);
    assert.deepEqual([comparison?.alike[0]?.hasOtherItems, comparison?.alike[0]?.sharedItems], [true, 1]);
  });

  test('are told the words in which a pair differs', () => {
    const [pair] =
      compare(['Revisar y aprobar los convenios de pago.'], ['Revisar los convenios del pago.'])?.alike ?? [];
    const cut = (text: string, spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(pair && [cut(pair.one.text, pair.inOne), cut(pair.other.text, pair.inOther)], [
      ['y aprobar', 'de'],
      ['del'],
    ]);
  });

  test('have their closing clauses in common, however they go on', () =>
    check(
      compare(['Las demás que señale la Ley.'], ['Ejercer las demás funciones que le encomienden sus superiores.']),
      '',
      '1~1',
      ['', ''],
    ));

  test('have several counterparts each, and none is told of duties that both have their equal', () =>
    check(
      compare(
        ['Revisar convenios de pago.', 'Aprobar convenios de pago.'],
        ['Revisar convenios de pago.', 'Elaborar convenios de pago.'],
      ),
      '1=1',
      '1~2 2~1 2~2',
      ['', ''],
    ));

  /** Read side by side, l. 599–673 and 982–1052: notices, constancias and inconformidades are word for word the same. */
  test('of the manual: 8.2.1 and 8.2.2', () => {
    const comparison = compareUnits(manualAnalysis, '8.2.1', '8.2.2') ?? assert.fail();
    assert.deepEqual(
      comparison.same.map(({ one, other }) => [one.ordinal, other.ordinal]),
      [
        [33, 30],
        [34, 31],
        [35, 32],
      ],
    );
    assert.deepEqual(
      comparison.alike.map(({ one, other }) => `${one.ordinal}~${other.ordinal}`),
      ['1~1', '6~7', '7~8', '12~17', '14~43', '29~25', '32~24', '36~38', '37~33', '39~34', '43~40', '45~47'],
    );
    assert.deepEqual([comparison.one.only.length, comparison.other.only.length], [30, 32]);
  });

  test('agree the other way round', () => {
    const there = compareUnits(manualAnalysis, '8.3.2.1', '8.3.2.3') ?? assert.fail();
    const back = compareUnits(manualAnalysis, '8.3.2.3', '8.3.2.1') ?? assert.fail();
    const pairs = (list: UnitComparison['alike']) => list.map(({ one, other }) => [one.id, other.id]);
    const turned = pairs(back.alike).map(([one, other]) => [other, one]);
    assert.deepEqual(turned.toSorted(), pairs(there.alike).toSorted());
    assert.deepEqual([there.one.only, there.other.only], [back.other.only, back.one.only]);
    assert.ok(0 < there.alike.length);
  });

  test('are not compared where the manual lacks one', () =>
    assert.equal(compareUnits(manualAnalysis, '8.1', '9.9'), undefined));
});

function compare(one: readonly string[], other: readonly string[]): UnitComparison | undefined {
  return compareUnits(manualOf({ '8.1 Dirección de Altas': one, '8.2 Unidad de Bajas': other }), '8.1', '8.2');
}
