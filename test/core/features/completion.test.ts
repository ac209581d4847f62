import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { completionsAsked, completionsTyped } from '../../../server/src/core/features/completion.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { parseMarkers } from '../../support/markers.ts';

suite('completion', () => {
  test('a head word and a blank', () =>
    offers(completionsTyped, 'A la Coordinación de <|>', 'Coordinación de Afiliación'));
  test('an abbreviation and its period', () => offers(completionsTyped, 'la Div. <|>', 'División de Dictamen'));
  test('the first letters, without accents', () => only('la coordinacion de afi<|>', ['Coordinación de Afiliación']));
  test('words in between may be left out', () =>
    only('Subjefatura de División convenios<|>', ['Subjefatura de División de Convenios de Pago']));
  test('capitals stay capitals', () => only('COORDINACION DE AFI<|>', ['COORDINACIÓN DE AFILIACIÓN']));
  test('what was typed is replaced as a whole', () => {
    const { text, offset } = parseMarkers('a la coord. de cobr<|>');
    const found = completionsAsked(manualAnalysis, text, offset);
    assert.deepEqual(found?.span, { start: 5, end: text.length });
    assert.deepEqual(
      found?.proposals.map((proposal) => proposal.text),
      ['Coordinación de Cobranza'],
    );
  });
  test('a post keeps its word', () => only('la Coordinadora de cobr<|>', ['Coordinadora de Cobranza']));
  test('a post of a section that stands for several units goes on behind their level in the plural', () =>
    only('la Subjefa de División de análisis y programación<|>', [
      'Subjefa de División de Análisis y Programación (A,B,C)',
    ]));
  test('"Titular de la" is followed by a unit', () =>
    offers(completionsTyped, 'Titular de la <|>', 'Unidad de Fiscalización y Cobranza'));
  test('the beginning of "titular" offers posts', () =>
    offers(completionsAsked, 'c.c.p. Titu<|>', 'Titular de la Coordinación de Cobranza'));
  test('a number after "numeral"', () => {
    offers(completionsTyped, 'numeral 8.2.<|>', '8.2.1');
    offers(completionsAsked, 'numeral 8.3.1.<|>', '8.3.1.2.1');
  });
  test('words of the name alone, when asked', () => only('la cobro coac<|>', ['División de Cobro Coactivo']));
  test('every name, when asked before the first letter', () => {
    const { text, offset } = parseMarkers('Remítase a <|>');
    assert.equal(completionsAsked(manualAnalysis, text, offset)?.proposals.length, 97);
  });
  test('units that share a name are both offered', () => {
    const { text, offset } = parseMarkers('Subjefatura de División de Normativi<|>');
    const numbers = completionsAsked(manualAnalysis, text, offset)?.proposals.map(({ unit }) => unit.number) ?? [];
    assert.ok(numbers.includes('8.3.1.3.2') && numbers.includes('8.3.3.1.1'));
  });
  for (const marked of [
    'Sin otro particular, <|>',
    'una unidad <|>',
    'la división de <|>',
    'versión 8.2.<|>',
    'Fin. <|>',
    'Coordinación de Afiliación <|>',
  ]) {
    test(`a blank or period that announces no name stays silent: ${marked}`, () => {
      const { text, offset } = parseMarkers(marked);
      assert.equal(completionsTyped(manualAnalysis, text, offset), undefined);
    });
  }
  test('each official name is found by its first letters typed without accents', () => {
    for (const { name, number } of manualAnalysis.units.all) {
      const typed = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, -2);
      const found = completionsAsked(manualAnalysis, typed, typed.length)?.proposals ?? [];
      assert.ok(
        found.some(({ unit }) => unit.number === number),
        `${number} by ${typed}`,
      );
    }
  });
});

function proposals(find: typeof completionsAsked, marked: string): readonly string[] {
  const { text, offset } = parseMarkers(marked);
  return find(manualAnalysis, text, offset)?.proposals.map((proposal) => proposal.text) ?? [];
}

function offers(find: typeof completionsAsked, marked: string, expected: string): void {
  assert.ok(proposals(find, marked).includes(expected), proposals(find, marked).join(' | '));
}

function only(marked: string, expected: readonly string[]): void {
  assert.deepEqual(proposals(completionsAsked, marked), expected);
}
