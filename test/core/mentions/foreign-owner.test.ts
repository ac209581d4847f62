import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { scanMentions } from '../../../server/src/core/mentions/scan.ts';
import { manualMatcher } from '../../support/manual-matcher.ts';

suite('the name of a unit that another body owns', () => {
  for (const text of [
    'la Coordinación de Planeación y Evaluación de la Dirección de Prestaciones Médicas',
    'COORDINACIÓN DE COBRANZA DE LA DIRECCIÓN JURÍDICA',
    'la coordinación de cobranza de la dirección de finanzas',
    'la División de Desarrollo Humano de la Dir. de Administración',
    'el Coordinador de Fiscalización de la Dirección de Operación y Evaluación',
    'la Coordinación de Cobranza, adscrita a la Dirección Jurídica',
    'la Coordinación de Cobranza adscrita a la Dirección Jurídica',
    'la División de Dictamen (Coordinación de Informática)',
    'las Divisiones de Corrección y de Dictamen de la Dirección de Finanzas',
    'la Subjefatura de División de Normatividad de la Coordinación de Adquisiciones',
    'la División de Vigencia de Derechos\nde la Unidad de Personal',
  ]) {
    test(`not ours: ${text}`, () => assert.deepEqual(firstOf(text), undefined));
  }
  for (const text of [
    'la Coordinación de Cobranza de la Dirección',
    'la Coordinación de Cobranza de la Dirección General',
    'la Coordinación de Cobranza de la Dirección de Incorporación y Recaudación',
    'la Coordinación de Cobranza de la Direccion de Incorporasion',
    'la Coordinación de Cobranza de la Dirección de Recaudación',
    'la Coordinación de Cobranza de la Dirección de Afiliación y Cobranza',
    'la Coordinación de Cobranza de la Unidad de Fiscalización',
    'la Coordinación de Cobranza de la Unidad de Cobranza',
    'la Coordinación de Cobranza de la Unidad de Fisc. y Cobranza',
    'la Coordinación de Cobranza de la dirección del patrón',
    'la Coordinación de Cobranza de la Dirección de referencia',
    'la Coordinación de Cobranza de la Unidad Administrativa',
    'la Coordinación de Cobranza de la DIR',
    'la Coordinación de Cobranza, Dirección Jurídica y Dirección de Finanzas',
    'la Coordinación de Cobranza (Dirección Jurídica no asistió)',
    'la Coordinación de Cobranza y la Dirección Jurídica',
    'la Coordinación de Cobranza dependiente de la Unidad de Fiscalización y Cobranza',
  ]) {
    test(`ours: ${text}`, () => assert.equal(firstOf(text), '8.3.1'));
  }
});

function firstOf(text: string): string | undefined {
  return scanMentions(`IMSS. ${text} lo pide.`, manualMatcher)[0]?.units.join('+');
}
