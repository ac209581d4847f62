import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { scanMentions } from '../../../server/src/core/mentions/scan.ts';
import { manualMatcher } from '../../support/manual-matcher.ts';

suite('lists with members outside of the manual', () => {
  for (const marked of [
    'las Direcciones de Administración y de <|Incorporación y Recaudación|>',
    'las Direcciones de Finanzas, de <|Incorporación y Recaudación|> y Jurídica',
    'los titulares de las Direcciones de Prestaciones Médicas, de <|Incorporación y Recaudación|> y de Operación y Evaluación',
    'las <|Coordinaciones de Cobranza|> y de Informática',
    'las <|Coordinaciones de Cobranza|>, de Informática y de <|Fiscalización|> opinan',
    'las Coordinaciones de Informática, de <|Cobranza|> y de <|Fiscalización|>',
    'LAS DIRECCIONES DE FINANZAS Y DE <|INCORPORACIÓN Y RECAUDACIÓN|>',
    'las Unidades de Evaluación de Delegaciones; de <|Fiscalización y Cobranza|>, y de <|Servicios Estratégicos|>',
    'los <|Coordinadores de Cobranza|> y de Comunicación Social',
    'las Divisiones de Nómina y de <|Dictamen|>, ambas de la Coordinación',
  ]) {
    test(marked, () => check(marked));
  }
  for (const marked of [
    'las <|Coordinaciones de Cobranza|>; de <|Fiscalización|>; y de Informática',
    'las <|Coordinaciones de Cobranza|>; <|Fiscalización|>; <|Corrección y Dictamen|>; e Informática',
    'la <|Coordinación de Cobranza|>; la de <|Fiscalización|>; y la de Informática',
    'las <|Divisiones de Dictamen|>; de <|Corrección|>, y de Presupuesto Federal',
  ]) {
    test(`parted by semicolons: ${marked}`, () => check(marked));
  }
  for (const text of [
    'las Coordinaciones de Informática y Cobranza',
    'las Coordinaciones de Cobranza y de Deportes del Ayuntamiento de Zapopan',
    'las Coordinaciones de Afiliación y de Becas de la Universidad',
    'las Coordinaciones de Informática y de Comunicación Social',
    'las Coordinaciones de Cobranza de Prestaciones y de Informática',
    'las divisiones de poderes y de dictamen de peritos',
    'las direcciones de correo y de entrega',
    'en coordinaciones de trabajo y de cobranza a domicilio',
  ]) {
    test(`none of ours: ${text}`, () => check(text));
  }
});

function check(marked: string): void {
  const text = marked.replaceAll(/<\||\|>/g, '');
  const shown = scanMentions(text, manualMatcher).reduceRight(
    (rest, { span }) => `${rest.slice(0, span.start)}<|${rest.slice(span.start, span.end)}|>${rest.slice(span.end)}`,
    text,
  );
  assert.equal(shown, marked);
}
