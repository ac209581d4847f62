import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { citationsAsked, citationsTyped } from '../../../server/src/core/features/citation-completion.ts';
import { assertEach } from '../../support/assert-each.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { parseMarkers } from '../../support/markers.ts';

suite('citations while writing, when asked for', () => {
  test('"@" offers every unit', () => assert.equal(offered('Con fundamento en @<|>').length, 97));
  test('a number offers the unit, its duties in order, and the units below it', () => {
    const ids = offered('@8.3.1.3<|>');
    assert.deepEqual(ids.slice(0, 3), ['8.3.1.3', '8.3.1.3#1', '8.3.1.3#2']);
    assert.equal(ids.at(-1), '8.3.1.3.2');
  });
  test('the beginning of a number offers those that go on so', () =>
    assert.deepEqual(offered('@8.6.<|>'), ['8.6', ...dutiesOf('8.6'), ...below('8.6.')]));
  test('the order of appearance names a duty', () => {
    assert.equal(named('@8.3.1.3.1 función 1<|>'), '8.3.1.3.1#1');
    for (const written of [
      '@8.2.1 12',
      '@8.2.1#12',
      '@8.2.1, funcion 12',
      'cita: numeral 8.2.1, función 12',
      'cita:8.2.1 12',
    ]) {
      assert.equal(named(`${written}<|>`), '8.2.1#12', written);
    }
  });
  test('the beginning of an order of appearance offers all that begin so', () =>
    assert.deepEqual(offered('@8.2.1 función 4<|>'), [
      '8.2.1#4',
      '8.2.1#40',
      '8.2.1#41',
      '8.2.1#42',
      '8.2.1#43',
      '8.2.1#44',
      '8.2.1#45',
    ]));
  test('a letter names an item, also where letters are shifted (l. 1611)', () => {
    assert.equal(named('@8.3 función 1, inciso h<|>'), '8.3#1.h');
    assert.equal(named('@8.3 1 h)<|>'), '8.3#1.h');
    const item = manualAnalysis.units.byNumber('8.3.1')?.duties[0]?.items.find(({ marker }) => marker === 'f');
    assert.match(item?.text ?? '', /ondonación/);
    assert.equal(named('@8.3.1 función 1, inciso f<|>'), '8.3.1#1.f');
  });
  test('"inciso" offers the items of the duty', () =>
    assert.deepEqual(offered('@8.3 función 1, inciso <|>').slice(0, 2), ['8.3#1.a', '8.3#1.b']));
  test('words after a number are looked for in its duties, accents aside', () => {
    assert.deepEqual(offered('@8.3.1.3.1 motivacion liquidacion<|>'), ['8.3.1.3.1#1']);
    assertEach(offered('@8.3.1.3.1 creditos incobrables<|>'), (id) => id.startsWith('8.3.1.3.1#'));
    assert.ok(0 < offered('@8.3.1.3.1 creditos incobrables<|>').length);
  });
  test('words alone find units by name, then duties', () => {
    assert.equal(offered('@convenios pago<|>')[0], '8.3.1.2.1');
    assert.ok(offered('@créditos incobrables<|>').includes('8.3.1.3.1#1'));
  });
  test('"numeral 8.3.1.3.1," goes on to its citations, and what was typed is replaced as a whole', () => {
    const { text, offset } = parseMarkers('Conforme al numeral 8.3.1.3.1, función <|>');
    const found = citationsAsked(manualAnalysis, text, offset);
    assert.deepEqual(found?.span, { start: 12, end: text.length });
    assert.equal(found?.proposals[0]?.id, '8.3.1.3.1#1');
    assert.equal(named('numeral 8.3.1.3.1 <|>'), '8.3.1.3.1');
    assert.equal(named('numeral~8.3.1.3.1<|>'), '8.3.1.3.1');
  });
  for (const marked of [
    'numeral 8.3<|>',
    'Escriba a tramites@8.2.1<|>',
    '[@8.2.1<|>',
    'la cita es el martes<|>',
    'cita: 10:00 h<|>',
    'numeral 9.4, función <|>',
    'numeral 8.3.1.3.1, función 1 (en orden de aparición), del Manual<|>',
    'numeral 8.3.1.3.1, función 99<|>',
    'numeral 8.2.1, la Coordinación de a<|>',
    'numeral 8.2.1, función 5, la Coordinación de a<|>',
    '\\@8.2.1<|>',
    '@8.3 función 1, inciso z<|>',
    '@xyzzy<|>',
  ]) {
    test(`nothing for: ${marked}`, () => assert.deepEqual(offered(marked), []));
  }
});

suite('citations while writing, by themselves', () => {
  for (const [marked, first] of [
    ['según @<|>', '8.1'],
    ['según @8.2.<|>', '8.2'],
    ['según @créditos <|>', undefined],
    ['numeral 8.2.1, función <|>', '8.2.1#1'],
    ['numeral 8.3, función 1, inciso <|>', '8.3#1.a'],
    ['cita: 8.2.<|>', '8.2'],
  ] as const) {
    test(`come after: ${marked}`, () => {
      const ids = offered(marked, citationsTyped);
      assert.ok(0 < ids.length);
      assert.equal(first ?? ids[0], ids[0]);
    });
  }
  for (const marked of [
    'Fecha y hora de la cita: <|>',
    'cita: 8 de <|>',
    'el numeral 8.2.1 <|>',
    'el numeral 8.2.1, así <|>',
    'numeral 8.2.1, función 1 (en orden de aparición), del <|>',
    'ver @usuario_xyz <|>',
    'un @ cualquiera: coordinar el cobro. <|>',
    'avisar a @coordinacion para que revise todo el expediente completo <|>',
  ]) {
    test(`stay away after: ${marked}`, () => assert.deepEqual(offered(marked, citationsTyped), []));
  }
});

function offered(marked: string, find: typeof citationsAsked = citationsAsked): readonly string[] {
  const { text, offset } = parseMarkers(marked);
  const found = find(manualAnalysis, text, offset);
  return [...(found?.named === undefined ? [] : [found.named.id]), ...(found?.proposals.map(({ id }) => id) ?? [])];
}

function named(marked: string): string | undefined {
  const { text, offset } = parseMarkers(marked);
  return citationsAsked(manualAnalysis, text, offset)?.named?.id;
}

function dutiesOf(number: string): readonly string[] {
  return manualAnalysis.units.byNumber(number)?.duties.map(({ id }) => id) ?? [];
}

function below(prefix: string): readonly string[] {
  return manualAnalysis.units.all.map(({ number }) => number).filter((number) => number.startsWith(prefix));
}
