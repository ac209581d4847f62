import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { scanMentions } from '../../../server/src/core/mentions/scan.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { manualMatcher } from '../../support/manual-matcher.ts';

suite('the institution named in other words keeps the unit', () => {
  for (const owner of [
    'del Seguro Social',
    'del seguro social',
    'del organismo',
    'del organismo público descentralizado',
    'del Organismo Público Descentralizado',
    'del citado organismo descentralizado',
    'del Instituto Mexicano',
    'del Instituto Mexicano del Seguro Social',
    'del propio Instituto',
    'del mencionado Instituto Mexicano',
  ]) {
    test(owner, () => {
      check(`La Unidad de Fiscalización y Cobranza ${owner} resolvió lo conducente.`, '8.3 exact');
      check(`la División de Dictamen ${owner}, con fundamento en la Ley`, '8.3.2.2 exact');
    });
  }
  test('in capitals', () => check('LA COORDINACIÓN DE COBRANZA DEL SEGURO SOCIAL', '8.3.1 caps'));
  for (const owner of [
    'del Instituto Mexicano del Petróleo',
    'del Instituto Mexicano de la Propiedad Industrial',
    'del Organismo Operador de Agua Potable',
    'del Seguro Social Campesino',
    'del Instituto Nacional de Migración',
  ]) {
    test(`not ${owner}`, () => check(`La Coordinación de Cobranza ${owner} resolvió lo conducente.`));
  }
});

suite('a name of today before its institution', () => {
  const name = 'Dirección de Incorporación y Recaudación del Seguro Social';
  for (const text of [
    `La ${name} emite el presente oficio.`,
    `Ciudad de México, a 14 de mayo de 2025. La ${name} informa que`,
    `con copia a la ${name.toUpperCase()}`,
    `El titular de la ${name} acordó en 2019 lo siguiente`,
  ]) {
    test(`is the unit of today: ${text}`, () => {
      const [mention, other] = scanMentions(text, manualMatcher);
      assert.equal(other, undefined);
      assert.deepEqual(mention?.units, ['8.1']);
      assert.equal(mention?.former, undefined);
    });
  }
  for (const text of [
    `en 2005 la ${name} resolvió`,
    `la entonces ${name} resolvió`,
    `la Dirección, antes denominada ${name}, resolvió`,
    `Mediante oficio de 3 de enero de 2004 la ${name} instruyó`,
  ]) {
    test(`is the former one: ${text}`, () =>
      assert.equal(scanMentions(text, manualMatcher).at(-1)?.former?.name, name));
  }
});

suite("names that go on with another body's matter", () => {
  for (const name of [
    'Coordinación de Corrección y Dictamen por Siniestros',
    'COORDINACIÓN DE CORRECCIÓN Y DICTAMEN POR SINIESTROS',
    'División de Cobro Coactivo en Ventanilla',
    'DIVISIÓN DE COBRO COACTIVO EN VENTANILLA',
    'Coordinación de Cobro Coactivo en Ventanilla',
    'Coordinación de Cobranza por Zonas',
    'División de Dictamen por Incapacidades Laborales',
    'Coordinación de Fiscalización en Aduanas',
    'Coordinación de Afiliación en Hospitales',
    'Coordinación de Asistencia Legal en Línea',
    'Coordinación de Servicios Integrales en Campo',
    'División de Vigencia de Derechos en Transportación Marítima',
  ]) {
    test(name, () => {
      check(`La ${name} del IMSS atiende al público.`);
      check(`Acuda a la ${name}.`);
    });
  }
  for (const [text, unit] of [
    ['la Coordinación de Cobranza por conducto de su titular', '8.3.1'],
    ['LA COORDINACIÓN DE COBRANZA POR CONDUCTO DE SU TITULAR', '8.3.1'],
    ['la Coordinación de Cobranza por Oficio 123', '8.3.1'],
    ['la División de Dictamen por ser de su competencia', '8.3.2.2'],
    ['emitido en la División de Dictamen por Ana Ruiz Paz', '8.3.2.2'],
    ['la Coordinación de Fiscalización en Guanajuato', '8.3.3'],
    ['la Coordinación de Fiscalización en Oficinas Centrales', '8.3.3'],
    ['la División de Cobro Coactivo en Tlalnepantla', '8.3.1.2'],
    ['la División de Cobro Coactivo en términos de la Ley', '8.3.1.2'],
    ['LA DIVISIÓN DE COBRO COACTIVO EN TÉRMINOS DE LA LEY', '8.3.1.2'],
    ['la División de Cobro Coactivo en la Ciudad de México', '8.3.1.2'],
  ] as const) {
    test(`not: ${text}`, () =>
      assert.deepEqual(
        scanMentions(text, manualMatcher).map(({ units }) => units),
        [[unit]],
      ));
  }
});

function check(text: string, ...expected: readonly string[]): void {
  const mentions = manualAnalysis.findMentions(text);
  assert.deepEqual(
    mentions.map(({ units, form }) => `${units.join('+')} ${form}`),
    expected,
    text,
  );
  assert.deepEqual(
    checkDraft(manualAnalysis, text, mentions).map(({ rule }) => rule),
    [],
    text,
  );
}
