import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { stemOf } from '../../../server/src/core/spanish/stem.ts';

suite('stems of folded words', () => {
  for (const family of [
    'cancelar cancela cancelan cancelacion cancelaciones cancelado cancelando',
    'convenio convenios',
    'bien bienes',
    'legal legales',
    'aplicable aplicables',
    'notificar notificacion notificador notificadores',
    'dictamen dictamenes dictaminar',
    'prescripcion prescribir prescrito',
    'pagar paga pague paguen pago pagos',
    'realizar realice realicen realizacion',
    'atender atiende atienden',
    'incobrable incobrables incobrabilidad',
  ]) {
    test(`are one for: ${family}`, () => {
      assert.equal(new Set(family.split(' ').map(stemOf)).size, 1, family.split(' ').map(stemOf).join(' '));
    });
  }

  for (const pair of [
    'plaza plazo',
    'firmes firmas',
    'contador contar',
    'obligaciones obligados',
    'patron patronal',
    'aseguramiento asegurados',
    'obra obrero',
    'seguridad seguros',
    'lineamientos linea',
    'continuacion continua',
    'aplicable aplicaciones',
  ]) {
    test(`differ for: ${pair}`, () => {
      assert.equal(new Set(pair.split(' ').map(stemOf)).size, 2);
    });
  }
});
