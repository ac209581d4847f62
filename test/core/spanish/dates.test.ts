import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { datesIn } from '../../../server/src/core/spanish/dates.ts';

suite('dates are read in every form that the manual prints', () => {
  test('day, month and year, with "de", "del" or "del año"', () => {
    check('el 11 de enero de 1995', ['11 de enero de 1995 = 1995-01-11']);
    check('el 30 de mayo del año 2001, la', ['30 de mayo del año 2001 = 2001-05-30']);
    check('el 30 de junio del 2003.', ['30 de junio del 2003 = 2003-06-30']);
    check('con fecha 04 de marzo de 2021', ['04 de marzo de 2021 = 2021-03-04']);
  });

  test('the first of a month in four spellings', () => {
    check('El 1ro. de agosto de 2009 se', ['1ro. de agosto de 2009 = 2009-08-01']);
    check('El primero de julio de 2010', ['primero de julio de 2010 = 2010-07-01']);
    check('1º de septiembre de 2014', ['1º de septiembre de 2014 = 2014-09-01']);
    check('1 DE OCTUBRE DE 1932', ['1 DE OCTUBRE DE 1932 = 1932-10-01']);
  });

  test('a month without day, and none for a month without year', () => {
    check('antes de mayo de 2008', ['mayo de 2008 = 2008-05']);
    check('en el mes de enero las metas', []);
  });

  test('a day of "the same month and year"', () => {
    check('El 18 de septiembre de 2006 se publicó y, a partir del día 19 del mismo mes y año, rige', [
      '18 de septiembre de 2006 = 2006-09-18',
      '19 del mismo mes y año = 2006-09-19',
    ]);
  });

  test('a list shares the year of its last date', () => {
    check('el 26 de mayo, 14 de julio y 31 de agosto de 1928', [
      '26 de mayo = 1928-05-26',
      '14 de julio = 1928-07-14',
      '31 de agosto de 1928 = 1928-08-31',
    ]);
    check('el 26 de mayo se dijo, y el 31 de agosto de 1928 se hizo', ['31 de agosto de 1928 = 1928-08-31']);
  });

  test('no date with a day that no month has', () => {
    check('el 45 de mayo de 2008', []);
  });
});

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(
    datesIn(text).map(({ start, end, iso }) => `${text.slice(start, end)} = ${iso}`),
    expected,
  );
}
