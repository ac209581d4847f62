import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { factsOf } from '../../../server/src/core/search/index/duty-facts.ts';
import { buildCorrector } from '../../../server/src/core/search/spelling/corrections.ts';
import { stemOf } from '../../../server/src/core/spanish/stem.ts';
import { manualAnalysis } from '../../support/manual.ts';

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

  for (const pair of ['plaza plazo', 'firmes firmas', 'contador contar', 'obligaciones obligados', 'patron patronal']) {
    test(`differ for: ${pair}`, () => {
      assert.equal(new Set(pair.split(' ').map(stemOf)).size, 2);
    });
  }
});

suite('corrections', () => {
  const correct = buildCorrector(['garantias', 'valores', 'personal', 'embargo', 'constitutivos', 'escalafonarios']);
  const nearest = (typed: string) => correct(typed).map(({ word }) => word);

  test('one slip: a letter left out, put in, changed, or two swapped', () => {
    assert.deepEqual(nearest('garatias'), ['garantias']);
    assert.deepEqual(nearest('garanttias'), ['garantias']);
    assert.deepEqual(nearest('balores'), ['valores']);
    assert.deepEqual(nearest('embrago'), ['embargo']);
  });

  test('two slips in a long word, not in its first letter', () => {
    assert.deepEqual(nearest('escalofonrios'), ['escalafonarios']);
    assert.deepEqual(nearest('ezcalofonarios').length, 1);
    assert.deepEqual(nearest('vargantias'), []);
  });

  test('nothing for what is short or far', () => {
    assert.deepEqual(nearest('per'), []);
    assert.deepEqual(nearest('cocinas'), []);
  });
});

suite('facts of a duty', () => {
  for (const [text, verbClass, kind] of [
    ['Autorizar los informes.', 'autoriza', 'specific'],
    ['Revisar los informes.', 'revisa', 'specific'],
    ['Elaborar los informes.', 'elabora', 'specific'],
    ['Apoyo jurídico fiscal.', undefined, 'specific'],
    ['Las demás facultades que le señalen.', undefined, 'residual'],
    ['Ejercer las demás funciones que le encomienden.', undefined, 'residual'],
    ['Realizarlas demás funciones que le encomienden.', undefined, 'residual'],
    ['Informar los asuntos en que se presuma un delito.', 'informa', 'boilerplate'],
    ['Establecer y mantener coordinación con las áreas.', 'coordina', 'boilerplate'],
    ['Dar seguimiento a los informes.', 'revisa', 'specific'],
  ] as const) {
    test(text, () => {
      const facts = factsOf(text);
      assert.deepEqual([facts.verbClass, facts.kind], [verbClass, kind]);
    });
  }

  test('nearly every duty of the manual leads with a verb of a class', () => {
    const duties = manualAnalysis.manual.units.flatMap((unit) => unit.duties);
    const classed = duties.filter(({ text }) => factsOf(text).verbClass !== undefined);
    const residual = duties.filter(({ text }) => factsOf(text).kind === 'residual');
    assert.ok(0.995 < (classed.length + residual.length) / duties.length);
    assert.ok(80 < residual.length);
  });
});
