import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CLAIM_RULES } from '../../../server/src/core/competence/claim-rules.ts';
import { claimAt } from '../../../server/src/core/competence/claims.ts';
import { manualAnalysis } from '../../support/manual.ts';

suite('a sentence says that a unit does something', () => {
  for (const { name, example } of CLAIM_RULES) {
    test(`as in the example of ${name}`, () => {
      assert.equal(claimsIn(example.replace(/[‹›]/g, '')).length, 1, example);
    });
  }

  test('and which clause says what, without the names in it', () => {
    check(
      'La División de Dictamen (8.3.2.2), en el ámbito de su competencia, revisará las garantías, que la DIR calificó.',
      ['revisará las garantías'],
    );
    check(
      'Recibido el escrito, corresponde a la Titular de la División de Dictamen calificar las garantías; archívese.',
      ['Recibido el escrito, corresponde a la Titular de la calificar las garantías'],
    );
    check('Las garantías serán calificadas, a petición del patrón, por la División de Dictamen.', [
      'Las garantías serán calificadas, a petición del patrón, por la',
    ]);
    check(
      'La Subjefatura de División de Normatividad de la Coordinación de Cobranza elaborará los reportes de la cartera.',
      ['elaborará los reportes de la cartera.'],
    );
  });

  for (const text of [
    'La División de Dictamen autorizó el pago a plazos.',
    'La División de Dictamen no autorizará el pago a plazos.',
    'No corresponde a la División de Dictamen autorizar el pago a plazos.',
    'El pago a plazos no lo\nautorizará la División de Dictamen.',
    '¿La División de Dictamen autorizará el pago a plazos?',
    'La División de Dictamen recibirá copia de la autorización del pago a plazos.',
    'Solicito a la División de Dictamen que autorice el pago a plazos.',
    'La División de Dictamen autorizaría el pago a plazos, según la nota.',
    'La División de Dictamen y la División de Corrección autorizarán el pago a plazos.',
    'Con copia para la División de Dictamen, que conoce del pago a plazos.',
    '| División de Dictamen | autoriza el pago a plazos |',
  ]) {
    test(`and not here: ${text}`, () => check(text, []));
  }
});

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(
    claimsIn(text).map(({ matter }) => matter.replace(/\s+/g, ' ').trim()),
    expected,
  );
}

function claimsIn(text: string) {
  const mentions = manualAnalysis.findMentions(text);
  assert.ok(0 < mentions.length, text);
  return mentions.flatMap((mention) => claimAt(text, mention, mentions) ?? []);
}
