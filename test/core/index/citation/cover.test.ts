import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../../server/src/core/analysis.ts';
import { ratificationDate } from '../../../../server/src/core/index/citation/ratification.ts';
import { properTitle } from '../../../../server/src/core/index/citation/title.ts';
import { manualAnalysis } from '../../../support/manual.ts';
import { smallManual } from '../../../support/small-manual.ts';

suite('the ratification date of a cover', () => {
  test('is read from the manual itself', () => {
    assert.equal(ratificationDate(manualAnalysis.manual.cover), '2021-03-04');
  });

  for (const [text, expected] of [
    [
      'El contenido se ratifica con fecha 04 de marzo de 2021, de conformidad al oficio de fecha 01 de marzo.',
      '2021-03-04',
    ],
    ['Ratificado el 1º de septiembre del año 2014.', '2014-09-01'],
    ['FECHA DE RATIFICACIÓN: 29 DE FEBRERO DE 2020', '2020-02-29'],
    ['Fue ratificada el primero de julio de 2010.', '2010-07-01'],
    ['Se ratifica conforme al oficio núm. 7, de fecha 01 de marzo de 2021.', undefined],
    ['Se ratifica el 30 de febrero de 2021.', undefined],
    ['Se ratifica el presente Manual. México, a 4 de marzo de 2021.', undefined],
    ['Se autoriza con fecha 4 de marzo de 2021.', undefined],
    ['Se ratifica en marzo de 2021.', undefined],
  ] as const) {
    test(`${text} → ${expected ?? 'none'}`, () => {
      const block = { kind: 'paragraph', indent: 0, marker: undefined, text, pieces: [] } as const;
      assert.equal(ratificationDate({ blocks: [block], emptyBullets: [] }), expected);
    });
  }
});

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
