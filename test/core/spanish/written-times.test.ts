import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { WITHOUT_END, writtenTimesIn } from '../../../server/src/core/spanish/written-times.ts';

suite('times as drafts write them', () => {
  const day = '2005-03-14';
  for (const written of [
    '14 de marzo de 2005',
    '14 de MARZO del 2005',
    '14 de marzo del año 2005',
    '14 de\n> marzo de 2005',
    '14/03/2005',
    '14-03-2005',
    '14.3.2005',
    '14/03/05',
    '14-mar-2005',
    '14/Mar/2005',
    '2005-03-14',
    '14 Mar 2005',
    'catorce de marzo de dos mil cinco',
    'catorce días del mes de marzo de dos mil cinco',
    'catorce días del mes de marzo del año dos mil cinco',
  ]) {
    test(`a day: ${JSON.stringify(written)}`, () => times(`oficio de ${written}, que`, [[written, day, day]]));
  }
  test('days with their ordinal', () => {
    times('el 1o. de julio de 2008 y', [['1o. de julio de 2008', '2008-07-01', '2008-07-01']]);
    times('el 1º de julio de 2008 y', [['1º de julio de 2008', '2008-07-01', '2008-07-01']]);
    times('el primero de julio de mil novecientos noventa y ocho y', [
      ['primero de julio de mil novecientos noventa y ocho', '1998-07-01', '1998-07-01'],
    ]);
    times('el treinta y uno de mayo de dos mil diecisiete', [
      ['treinta y uno de mayo de dos mil diecisiete', '2017-05-31', '2017-05-31'],
    ]);
  });
  test('a month', () => times('en marzo de 2005 se', [['marzo de 2005', '2005-03-01', '2005-03-31']]));
  for (const before of ['en ', 'en el año ', 'durante el ejercicio fiscal ', 'oficio 123 de ', '(', 'hasta ']) {
    test(`a year: ${before}2005`, () => times(`${before}2005 la`, [['2005', '2005-01-01', '2005-12-31']]));
  }
  for (const written of ['entre 2002 y 2005', 'de 2002 a 2005', 'periodo 2002-2005', 'desde 2002 hasta 2005']) {
    test(`a period: ${written}`, () =>
      times(`${written} la`, [[written.slice(written.indexOf('2002')), '2002-01-01', '2005-12-31']]));
  }
  for (const written of ['desde 2003', 'a partir del 14 de marzo de 2003', 'de 2003 a la fecha', 'después de 2003']) {
    test(`it goes on: ${written}`, () =>
      assert.deepEqual(
        writtenTimesIn(written).map(({ to }) => to),
        [WITHOUT_END],
      ));
  }
  for (const written of [
    'folio 2005',
    'numeral 8.3.1',
    'tel. 55 2005 1998',
    'el 45 de marzo de 2005 no',
    'ACDO.SA1.HCT.2005.12',
    'en 2005 trabajadores',
    'IP 10.2005.14',
    'el 14 de marzo',
  ]) {
    test(`no time: ${written}`, () => times(written, []));
  }
});

function times(text: string, expected: readonly (readonly [string, string, string])[]): void {
  assert.deepEqual(
    writtenTimesIn(text).map(({ start, end, from, to }) => [text.slice(start, end), from, to]),
    expected,
  );
}
