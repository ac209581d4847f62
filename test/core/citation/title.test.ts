import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { properTitle } from '../../../server/src/core/citation/title.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { smallManual } from '../../support/small-manual.ts';

suite('the title in proper case', () => {
  test('takes the case of the head unit from its name', () => {
    assert.equal(
      properTitle(manualAnalysis.manual, manualAnalysis.text),
      'Manual de Organización de la Dirección de Incorporación y Recaudación',
    );
  });

  test('of another manual is derived alike', () => {
    assert.equal(properTitle(smallManual.manual, smallManual.text), 'Manual de Organización de Prueba');
  });

  test('keeps acronyms and roman numerals in capitals, and what is printed in small letters', () => {
    const titleOf = (title: string) => properTitle({ ...smallManual.manual, title: { text: title, span } }, text);
    const span = { start: 0, end: 0 };
    const text = 'El Manual del IMSS y su organización.\nMANUAL DE ORGANIZACIÓN DEL IMSS. TOMO II\n';
    assert.equal(titleOf('MANUAL DE ORGANIZACIÓN DEL IMSS. TOMO II'), 'Manual de Organización del IMSS. Tomo II');
    assert.equal(titleOf('Manual de organización'), 'Manual de organización');
    assert.equal(titleOf('  '), undefined);
  });

  test('is none for a text without title', () => {
    const { manual, text } = analyzeManual('');
    assert.equal(properTitle(manual, text), undefined);
  });
});
