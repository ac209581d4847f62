import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { completionsAsked, completionsTyped } from '../../../server/src/core/features/completion.ts';
import { assertEach } from '../../support/assert-each.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { manualOf } from '../../support/manual-of.ts';
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

suite('what a completion replaces', () => {
  const AFILIACION = 'Coordinación de Afiliación';
  test('the rest of the word behind the cursor', () =>
    writes('a la Coordinación de Afi<|>liación y otras', AFILIACION, 'a la Coordinación de Afiliación y otras'));
  test('also where it is not that of the name', () =>
    writes('a la Coordinación de Afi<|>jación y otras', AFILIACION, 'a la Coordinación de Afiliación y otras'));
  test('the rest of the name behind the cursor', () => {
    const name = 'División de Análisis y Seguimiento Recaudatorio';
    writes('la División de Aná<|>lisis y Seguimiento Recaudatorio.', name, `la ${name}.`);
    writes('la División de <|>Análisis y Seguimiento Recaudatorio.', name, `la ${name}.`);
    writes('la Div. de análisis<|> y seguimiento de cartera', name, `la ${name} de cartera`);
    writes('la División de Análisis<|> y seguimos', name, `la ${name} y seguimos`);
    writes('la División de Aná<|> y Seguimiento', name, `la ${name} y Seguimiento`);
  });
  test('nothing of the sentence behind it', () => {
    writes('a la Coordinación de <|> y a otras', AFILIACION, 'a la Coordinación de Afiliación y a otras');
    writes('Titular de la <|>', AFILIACION, `Titular de la ${AFILIACION}`);
    writes('Titular de la <|>Coordinación de Afiliación.', AFILIACION, `Titular de la ${AFILIACION}.`);
    writes('la COORDINACION DE AFI<|>LIACION', 'COORDINACIÓN DE AFILIACIÓN', 'la COORDINACIÓN DE AFILIACIÓN');
  });
  test('the digits of a number', () => {
    writes('numeral 8.3.1.<|>2', '8.3.1.2.1', 'numeral 8.3.1.2.1');
    writes('numeral 8.3.1.<|>2.1, función', '8.3.1.3', 'numeral 8.3.1.3, función');
    writes('numeral 8.3.1.<|>.', '8.3.1.3', 'numeral 8.3.1.3.');
  });
  test('only the rest of a name that is begun on the line before', () => {
    writes('de la Coordinación de\nAfil<|>', AFILIACION, 'de la Coordinación de\nAfiliación');
    writes('de la Coordinación\r\nde Afil<|>iación y', AFILIACION, 'de la Coordinación\r\nde Afiliación y');
    writes('> de la Coord. de\n> <|>', AFILIACION, '> de la Coord. de\n> Afiliación');
    writes(
      'Subjefatura de\nDivisión de Conv<|>',
      'Subjefatura de División de Convenios de Pago',
      'Subjefatura de\nDivisión de Convenios de Pago',
    );
    writes(
      'la División de Análisis y\n    Seg<|>uimiento Recaudatorio',
      'División de Análisis y Seguimiento Recaudatorio',
      'la División de Análisis y\n    Seguimiento Recaudatorio',
    );
  });
  test('nothing is written behind a beginning that is not the name of a unit', () => {
    const { text, offset } = parseMarkers('la División de Seguimiento\nRec<|>');
    const texts = completionsAsked(manualAnalysis, text, offset)?.proposals.map(({ newText }) => newText) ?? [];
    assert.ok(!texts.includes('Recaudatorio'), texts.join(' | '));
  });
  for (const marked of [
    'de la Coordinación de\n\nAfil<|>',
    'de la Coordinación de\n- Afil<|>',
    'de la Coordinación de.\nAfil<|>',
    '1. Coordinación de\n2. Afil<|>',
  ]) {
    test(`another paragraph or item begins anew: ${marked.replaceAll('\n', '⏎')}`, () => {
      const { text, offset } = parseMarkers(marked);
      const written = completionsAsked(manualAnalysis, text, offset)?.proposals.map(({ newText }) => newText) ?? [];
      assert.ok(!written.includes('Afiliación'), written.join(' | '));
    });
  }
  test('the level goes with a name of another level', () =>
    writes('a la Coordinación de cobro coac<|>', 'División de Cobro Coactivo', 'a la División de Cobro Coactivo'));
  test('both edits are of one line and hold the cursor', () => {
    const carets = manualAnalysis.units.all.flatMap(({ name }) =>
      [6, 14, 20, name.length - 3].map((at) => ({
        text: `la ${name.slice(0, 12)}\n${name.slice(12)} y otras`,
        offset: at < 12 ? 3 + at : 4 + at,
      })),
    );
    const edits = carets.flatMap(({ text, offset }) => {
      const { span, proposals: all } = completionsAsked(manualAnalysis, text, offset) ?? { proposals: [] };
      return all.map(({ goesOn, wordEnd }) => ({ text, offset, start: span?.start ?? -1, goesOn, wordEnd }));
    });
    assertEach(
      edits,
      ({ text, offset, start, goesOn, wordEnd }) =>
        start <= offset && offset <= goesOn && goesOn <= wordEnd && !text.slice(start, wordEnd).includes('\n'),
    );
  });
});

suite('"titular" and the article', () => {
  const masculine = manualOf({
    '8.1 Dirección de Ingresos': ['Cobrar.'],
    '8.1.1 Departamento de Recaudación': ['Recaudar.'],
  });
  const posts = (marked: string) => {
    const { text, offset } = parseMarkers(marked);
    return completionsAsked(masculine, text, offset)?.proposals.map(({ text: post }) => post) ?? [];
  };
  test('the article of the level', () => {
    assert.deepEqual(posts('Titular de la <|>'), ['Dirección de Ingresos']);
    assert.deepEqual(posts('Titular del <|>'), ['Departamento de Recaudación']);
    assert.deepEqual(posts('Titu<|>'), [
      'Titular de la Dirección de Ingresos',
      'Titular del Departamento de Recaudación',
    ]);
  });
});

/** The proposal of that name, chosen by a client that replaces, leaves this. */
function writes(marked: string, name: string, expected: string): void {
  const { text, offset } = parseMarkers(marked);
  const found = completionsAsked(manualAnalysis, text, offset);
  const proposal = found?.proposals.find((one) => one.text === name);
  assert.ok(
    found !== undefined && proposal !== undefined,
    `${marked}: ${proposals(completionsAsked, marked).join(' | ')}`,
  );
  assert.equal(text.slice(0, found.span.start) + proposal.newText + text.slice(proposal.wordEnd), expected);
}

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
