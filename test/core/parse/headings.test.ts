import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseManual } from '../../../server/src/core/parse/parse-manual.ts';
import { manualAnalysis } from '../../support/manual.ts';

suite('headings', () => {
  test('a section printed under the number of another takes the one of its name', () => {
    check(
      'Índice\n8.\tFunciones.\t1\n8.1\tDivisión de Altas.\t2\n8.1.1\tSubjefatura de División de Bajas.\t3\n\n8. Funciones.\n\n' +
        '8.1 División de Altas.\n\n8.1 Subjefatura de División de Bajas.',
      ['8.1 8.1 División de Altas', '8.1.1 8.1 Subjefatura de División de Bajas'],
    );
  });

  test('a section of the chapter of organograms is no unit', () => {
    check(
      'Índice\n7.\tOrganogramas.\t1\n\t7.1 Dirección de Altas.\t1\n8.\tFunciones.\t1\n\t8.1 Dirección de Altas.\t2\n\n' +
        '7. Organogramas.\n\n7.1 Dirección de Altas.\n\nVigencia: hoy\n\n8. Funciones.\n\n8.1 Dirección de Altas.',
      ['8.1 8.1 Dirección de Altas'],
    );
  });

  test('two sections with the same number and no contents stay two', () => {
    check('8.1 División de Altas.\n\n- Emitir.\n\n8.1 División de Bajas.', [
      '8.1 8.1 División de Altas',
      '8.1~2 8.1 División de Bajas',
    ]);
  });

  test('8.1 is the superior of 8.2 to 8.6, though printed as their sibling', () => {
    const parents = ['8.2', '8.3', '8.4', '8.5', '8.6', '8.2.1', '8.4.2.2.2'].map(
      (number) => manualAnalysis.units.byNumber(number)?.parent,
    );
    assert.deepEqual(parents, ['8.1', '8.1', '8.1', '8.1', '8.1', '8.2', '8.4.2.2']);
    assert.equal(manualAnalysis.units.byNumber('8.1')?.parent, undefined);
  });
});

function check(text: string, expected: readonly string[]): void {
  const { manual } = parseManual(`MANUAL\n\n${text}\n`);
  assert.deepEqual(
    manual.units.map(({ number, printedNumber, name }) => `${number} ${printedNumber} ${name}`),
    expected,
  );
}
