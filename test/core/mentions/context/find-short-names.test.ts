import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { SHORT_NAME_MEANT } from '../../../../server/src/core/mentions/context/meant/short-name.ts';
import { scanMentions } from '../../../../server/src/core/mentions/scan.ts';
import { manualMatcher } from '../../../support/manual-matcher.ts';
import { testRules } from '../../../support/rule-examples.ts';
import { traceScan } from '../../../support/trace-scan.ts';

suite('rules about names cut short', () =>
  testRules(
    SHORT_NAME_MEANT,
    traceScan,
    SHORT_NAME_MEANT.rules.map(({ name }) => name),
  ));

suite('names cut short', () => {
  test('behind their Coordinación', () =>
    check('La Coordinación de Cobranza y su División de Normatividad opinan', '8.3.1', 'partial 8.3.1.3'));
  test('behind their Subjefatura', () =>
    check(
      'la Subjefatura de División de Normatividad Fiscal lo turnó a la División de Normatividad.',
      '8.4.2.2.1',
      'partial 8.4.2.2',
    ));
  test('behind the Unidad of two of them', () =>
    check(
      'En la Unidad de Fiscalización y Cobranza, la División de Normatividad resolvió.',
      '8.3',
      'ambiguous 8.3.1.3+8.3.3.1',
    ));
  test('of one unit alone, in one word', () =>
    check(
      'la Coordinación de Planeación y Evaluación pidió a la División de Oportunidades un informe',
      '8.5',
      'partial 8.5.3',
    ));
  test('by the post', () =>
    check('La Coordinación de Asistencia Legal y el Jefe de División de Normatividad firman.', '8.4.2', '8.4.2.2'));
  test('as they are written, in capitals', () =>
    check('COORDINACIÓN DE COBRANZA\nDIVISIÓN DE NORMATIVIDAD', '8.3.1', 'partial 8.3.1.3'));
  for (const text of [
    'la División de Normatividad resolvió.',
    'la Dirección de Incorporación y Recaudación y la División de Normatividad resolvieron.',
    'La Coordinación de Afiliación y la División de Normatividad opinan',
    'La Coordinación de Cobranza opina.\n\nLa División de Normatividad resolvió.',
    'La Coordinación de Cobranza y la División de Normatividad Laboral opinan',
    'La Coordinación de Cobranza y la División de Normatividad de la Dirección Jurídica Estatal Universitaria y la División de Jardinería',
  ]) {
    test(`not: ${text}`, () => {
      const cut = scanMentions(text, manualMatcher).filter(({ units: [unit] }) => unit?.startsWith('8.3.1.'));
      assert.deepEqual(cut, []);
    });
  }
});

suite('hyphens between the words of a name', () => {
  test('put in', () => check('la División de Cobro-Coactivo del IMSS', '8.3.1.2'));
  test('of those that do not break', () => check('la Coordinación de Asistencia\u2011Legal del IMSS', '8.4.2'));
  test('for a small word', () => check('la Coordinación de Clasificación de Empresas-Vigencia de Derechos', '8.2.2'));
  for (const text of [
    'coordinacion-de-cobranza.md',
    'la ruta /division-de-dictamen/',
    'Coordinación de Afiliación-Vigencia',
  ]) {
    test(`not in ${text}`, () => check(text));
  }
});

function check(text: string, ...expected: readonly string[]): void {
  const shown = scanMentions(text, manualMatcher).map(({ form, units }) =>
    form === 'partial' || form === 'ambiguous' ? `${form} ${units.join('+')}` : units.join('+'),
  );
  assert.deepEqual(shown, expected, text);
}
