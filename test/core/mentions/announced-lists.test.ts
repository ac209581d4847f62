import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { scanMentions } from '../../../server/src/core/mentions/scan.ts';
import { manualMatcher } from '../../support/manual-matcher.ts';

suite('names that a plural before them announces', () => {
  for (const marked of [
    'La Dirección se integra por tres unidades: la de <|Incorporación al Seguro Social|>, la de <|Fiscalización y Cobranza|> y la de <|Servicios Estratégicos|>.',
    'dos coordinaciones que le reportan directamente: <|Planeación y Evaluación|>, y <|Servicios Administrativos y de Mejora Continua de Procesos de Incorporación y Recaudación|>.',
    'Participan las siguientes coordinaciones: <|Cobranza|>; <|Corrección y Dictamen|>, y <|Fiscalización|>.',
    'Las divisiones a su cargo (<|Corrección|>, <|Dictamen|> y <|Detección, Registro y Control de Obras de Construcción|>) opinan.',
    'las coordinaciones adscritas son:\n- <|Cobranza|>\n- <|Corrección y Dictamen|>\n- <|Fiscalización|>\n',
    'De ella dependen las siguientes coordinaciones:\n\n* <|Cobranza|>\n* <|Fiscalización|>\n\nEl resto no.',
    'Las divisiones son:\na) <|Cobro Coactivo|>;\nb) <|Registro y Administración de Aplicaciones|>, y\nc) <|Análisis y Seguimiento a la Cartera en Mora del PAE|>.',
    'Las divisiones del área son **<|Corrección|>**, **<|Dictamen|>** y **<|Detección, Registro y Control de Obras de Construcción|>**.',
    'Las unidades, a saber, <|Fiscalización y Cobranza|> y <|Servicios Estratégicos|>, que resuelven',
    'LAS COORDINACIONES DE LA <|DIR|>: <|COBRANZA|>, <|FISCALIZACIÓN|> Y <|AFILIACIÓN|>.',
    'Las divisiones de la <|Coordinación de Corrección y Dictamen|> son <|Corrección|> y <|Dictamen|>.',
    'tres unidades: <|Incorporación al Seguro Social|> (<|UISS|>), <|Fiscalización y Cobranza|> (<|UFC|>) y <|Servicios Estratégicos|> (<|USE|>)',
  ]) {
    test(marked, () => check(marked));
  }
  for (const text of [
    'Las coordinaciones deberán atender estos temas: Cobranza, Fiscalización y Afiliación.',
    'Las unidades reportan dos rubros: Fiscalización y Cobranza, y Servicios Estratégicos.',
    'Los ejes de las coordinaciones son Cobranza y Fiscalización.',
    'Las coordinaciones tienen a su cargo: Cobranza y Fiscalización.',
    'dos coordinaciones: Cobranza e Informática.',
    'tres divisiones: corrección, dictamen y obras.',
    'una de las coordinaciones: Cobranza.',
    'Las coordinaciones de la Secretaría de Salud son: Cobranza y Afiliación.',
    'Hay unidades y coordinaciones: Fiscalización y Cobranza, y Planeación y Evaluación.',
    'tres unidades y dos coordinaciones: Fiscalización y Cobranza, y Planeación y Evaluación.',
    'Las coordinaciones se reunieron. Temas: Cobranza y Fiscalización.',
    'Dos unidades: Fiscalización y Cobranza, y Servicios Estratégicos del Ayuntamiento de León.',
    'Las divisiones: Corrección y Dictamen de Prestaciones',
    'las coordinaciones:\n\nCobranza y Fiscalización',
  ]) {
    test(`none in ${text}`, () => check(text));
  }
});

suite('a level word left out in small letters', () => {
  for (const marked of [
    'La <|Subjefatura de Seguimiento de Recaudación|> tiene el detalle; el de trabajadores lo tiene la de <|seguimiento de incorporación|>.',
    'mi jefe es el de la <|división de cobro coactivo|> y el permiso lo da la de <|registro y administración de aplicaciones|>',
    'la <|coordinacion de cobranza|> ya firmo, falta la de <|planeacion y evaluacion|>',
  ]) {
    test(marked, () => check(marked));
  }
  for (const marked of [
    'La <|División de Dictamen|> entregó la cifra de embargos y la de cobro coactivo.',
    'La <|Coordinación de Cobranza|> publicó una base de patrones y la de corrección y dictamen.',
    'la <|Coordinación de Cobranza|> lleva esta cuenta y también la de afiliación',
    'La <|Coordinación de Cobranza|> terminó. Falta la de corrección y dictamen',
  ]) {
    test(`may be what was spoken of: ${marked}`, () => check(marked));
  }
});

suite('a letter behind an article', () => {
  for (const marked of [
    'la <|Subjefatura de División de Fiscalización A|> o la <|B|>',
    'la **<|Subjefatura de División de Fiscalización A|>** y la **<|B|>** opinan',
    'la <|Subjefatura de División de Análisis y Programación A|>, la <|B|> y la <|C|>',
  ]) {
    test(marked, () => check(marked));
  }
  test('that no unit has', () => check('la <|Subjefatura de División de Fiscalización A|> o la Z'));
});

/** As a draft of the institution; its own mention is none. */
function check(marked: string): void {
  const text = `IMSS. ${marked.replaceAll(/<\||\|>/g, '')}`;
  const shown = scanMentions(text, manualMatcher).reduceRight(
    (rest, { span }) => `${rest.slice(0, span.start)}<|${rest.slice(span.start, span.end)}|>${rest.slice(span.end)}`,
    text,
  );
  assert.equal(shown, `IMSS. ${marked}`);
}
