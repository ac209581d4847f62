import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { scanMentions } from '../../../server/src/core/mentions/scan.ts';
import { assertLinear } from '../../support/growth.ts';
import { manualMatcher } from '../../support/manual-matcher.ts';

const SIZE = 100_000;

suite('text made to hurt', () => {
  const pieces = [
    'Coordinación ',
    'Coordinación de ',
    'Subjefatura de División de ',
    'Divisiones de Corrección, de Dictamen y ',
    'Subjefatura de División de Normatividad ',
    'Subjefatura de División de Fiscalización A y ',
    'Divisón de de la ',
    'Jefe de la ',
    'UFC (USE) ',
    'DIR.',
    'D.I.R',
    '8.3.1 y ',
    '8.3.1.',
    'numeral 8.3.1 del ',
    'la 8.3.1 ',
    '| 8.3.1 ',
    '| Numeral |\n| 8.3.1 |\n',
    '(1.11.11.11.',
    '- 8.3.1 — x\n',
    'función 4 de 8.3.1 ',
    'Coordinación de Cobranza (8.3.1.2, ',
    'Coordina-\n',
    "Coordinaci\\'",
    '\\u00f3',
    'Coordina- ',
    'Coordinación de<br>',
    'Coordinación&nbsp;',
    '<span ',
    '<b',
    '&',
    '%',
    'Coordinación %a\n',
    '\\',
    'a"-',
    'Di-',
    '\ufb01',
    '_',
    '\u0301',
    '\u00ad',
    '((((',
    '\ud800',
    'ñ',
    'cion',
    'Planeación en Política ',
    'las coordinaciones: Cobranza, ',
    'coordinaciones: ',
    'las coordinaciones son ',
    'Coord. de Serv. ',
    'Coordinación de Cobranza de la Dirección de ',
    'Coordinación de Cobranza (Dirección ',
    'la Coordinación de Cobranza, la de cobro coactivo ',
    'punto 8.3.1, ambos ',
    '| Coordinación de Cobranza | 8.3.1 / ',
    'Coordinación de Cobranza](a',
    'DIR: la ',
    'la UFC y ',
    'Subjefatura de División de Normatividad de esa División. ',
  ];
  for (const piece of pieces) {
    test(`a line of 100 KB takes about ten times as long as one of 10 KB, of ${JSON.stringify(piece)}`, () => {
      const line = (size: number): string => piece.repeat(Math.ceil(size / piece.length));
      assertLinear(line(SIZE / 10), line(SIZE), (text) => scanMentions(text, manualMatcher));
    });
  }

  test('bytes that are no text', () => {
    const binary = Array.from({ length: 5000 }, (_, index) => String.fromCharCode((index * 7919) % 65_536)).join('');
    assert.deepEqual(scanMentions(binary, manualMatcher), []);
  });
});
