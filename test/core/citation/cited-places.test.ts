import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { citedPlaces } from '../../../server/src/core/citation/cited-places.ts';
import { draftTexts } from '../../support/draft-texts.ts';
import { manualAnalysis } from '../../support/manual.ts';

/** What a draft cites, as `words → id`; `?` where the manual has no such place. */
const CITED: readonly (readonly [text: string, cited: readonly string[]])[] = [
  // After a number.
  ['numeral 8.3.1.2.1, función 9', ['función 9 → 8.3.1.2.1#9']],
  ['numeral 8.3.1.2.1 función 9 del Manual', ['función 9 → 8.3.1.2.1#9']],
  ['NUMERAL 8.3.1.2.1, FUNCIÓN 9', ['FUNCIÓN 9 → 8.3.1.2.1#9']],
  ['numeral 8.3.1.2.1 (función núm. 9)', ['función núm. 9 → 8.3.1.2.1#9']],
  ['(numeral 8.3.1.2, función 3)', ['función 3 → 8.3.1.2#3']],
  ['numeral 8.3.1.2, fracción IV,', ['fracción IV → 8.3.1.2#4']],
  ['numeral 8.2, función 1, inciso c), del Manual', ['función 1 → 8.2#1', 'inciso c) → 8.2#1.c']],
  ['numeral 8.2, inciso c)', ['inciso c) → 8.2#1.c']],
  ['numeral 8.2, función 1, incisos a) y c)', ['función 1 → 8.2#1', 'incisos a) → 8.2#1.a', 'c) → 8.2#1.c']],
  ['numeral 8.2, función 1, inciso e)', ['función 1 → 8.2#1', 'inciso e) → 8.2#1.e']],
  ['numeral 8.3.1, funciones 3, 5 y 7', ['funciones 3 → 8.3.1#3', '5 → 8.3.1#5', '7 → 8.3.1#7']],
  ['numeral 8.3.1, funciones 3 a 7, del Manual', ['funciones 3 → 8.3.1#3', '7 → 8.3.1#7']],
  ['numeral 8.3.1, función 3 y función 5', ['función 3 → 8.3.1#3', 'función 5 → 8.3.1#5']],
  ['numeral 8.3.1, en su función 3', ['función 3 → 8.3.1#3']],
  ['numeral 8.3.1, en sus funciones 3 y 5', ['funciones 3 → 8.3.1#3', '5 → 8.3.1#5']],
  ['numeral 8.3.1, tercera función', ['tercera función → 8.3.1#3']],
  ['numeral 8.3.1, función tercera', ['función tercera → 8.3.1#3']],
  ['numeral 8.3.1 del Manual de Organización, función 3', ['función 3 → 8.3.1#3']],
  [
    'numeral 8.3.1 del Manual de Organización de la Dirección de Incorporación y Recaudación, función 3',
    ['función 3 → 8.3.1#3'],
  ],
  ['numeral 8.3.1 del Manual de Organización de la DIR, función 3', ['función 3 → 8.3.1#3']],
  ["numeral~8.3.1, funci\\'on~3", ["funci\\'on~3 → 8.3.1#3"]],
  ['numeral **8.3.1**, **función 3**', ['función 3 → 8.3.1#3']],
  ['numeral 8.3.1,\n> función\n> 3', ['función\n> 3 → 8.3.1#3']],
  ['numeral 8.3.1.1, función 10, inciso b)', ['función 10 → 8.3.1.1#10', 'inciso b) → 8.3.1.1#10.2']],
  ['numeral 8.3.1.1, función 10, viñeta 3', ['función 10 → 8.3.1.1#10', 'viñeta 3 → 8.3.1.1#10.3']],
  // Before a number.
  ['la función 9 del numeral 8.3.1.2.1', ['función 9 → 8.3.1.2.1#9']],
  ['la tercera función del numeral 8.3.2.1', ['tercera función → 8.3.2.1#3']],
  ['el inciso c) de la función 1 del numeral 8.2', ['inciso c) → 8.2#1.c', 'función 1 → 8.2#1']],
  ['el inciso c de la función 1 del numeral 8.2', ['inciso c → 8.2#1.c', 'función 1 → 8.2#1']],
  ['función 1, inciso c), del numeral 8.2', ['función 1 → 8.2#1', 'inciso c) → 8.2#1.c']],
  ['fracción IV del numeral 8.3.1.2 del Manual', ['fracción IV → 8.3.1.2#4']],
  ['la función 9, prevista en el numeral 8.3.1.2.1', ['función 9 → 8.3.1.2.1#9']],
  ['las funciones 3 y 5 del numeral 8.3.1', ['funciones 3 → 8.3.1#3', '5 → 8.3.1#5']],
  // Beside a name.
  ['la División de Cobro Coactivo, función 9', ['función 9 → 8.3.1.2#9']],
  ['la función 9 de la División de Cobro Coactivo', ['función 9 → 8.3.1.2#9']],
  ['la función 9 de la División de Cobro Coactivo (numeral 8.3.1.2)', ['función 9 → 8.3.1.2#9']],
  ['numeral 8.3.1.2, División de Cobro Coactivo, función 9', ['función 9 → 8.3.1.2#9']],
  ['numeral 8.3.1.2 (División de Cobro Coactivo), función 9', ['función 9 → 8.3.1.2#9']],
  ['la Coordinación de Cobranza, función 9 de la División de Cobro Coactivo', ['función 9 → 8.3.1.2#9']],
  ['numeral 8.3.1, inciso a', ['inciso a → 8.3.1#1.a']],
  // Behind a note.
  ['numeral 8.4.2.2.2 (en el cuerpo aparece, por errata, como 8.4.2.2), función 1', ['función 1 → 8.4.2.2.2#1']],
  ['numeral 8.3.1 (nota), función 3', ['función 3 → 8.3.1#3']],
  ['la División de Cobro Coactivo (antes, de Ejecución), en su función 9', ['función 9 → 8.3.1.2#9']],
  // What is not there.
  ['numeral 8.3.1.2.1, función 99', ['función 99 → ?']],
  ['numeral 8.3.1.2.1, función 0', ['función 0 → ?']],
  ['numeral 8.2, función 1, inciso z)', ['función 1 → 8.2#1', 'inciso z) → ?']],
  ['numeral 8.2, función 2, inciso a)', ['función 2 → 8.2#2', 'inciso a) → ?']],
  ['numeral 8.3.1.2.1, función 99, inciso a)', ['función 99 → ?', 'inciso a) → ?']],
  ['numeral 8.5, inciso a)', ['inciso a) → ?']],
  ['fracción XL del numeral 8.3.1.2', ['fracción XL → ?']],
];

/** Nothing of the manual is cited. */
const SILENT: readonly string[] = [
  'la Coordinación de Cobranza, con fundamento en el artículo 71, fracción IV, del Reglamento',
  'la Coordinación de Cobranza, fracción IV del artículo 150 del Reglamento Interior',
  'artículo 150, fracción IV, numeral 8.3.1 del Manual',
  'la función 9. El numeral 8.3.1 no dice nada',
  'numeral 8.3.1. Función 9: no aplica',
  'numeral 8.3.1, función de vigilancia',
  'numeral 8.3.1\n\nfunción 9',
  'la función 3.5 del numeral 8.3.1',
  'la función pública del numeral 8.3.1',
  'numeral 8.3.1 y función 9 de la Ley Orgánica',
  'la Subjefatura de División de Normatividad, función 3',
  'la versión 8.3.1, función 3',
  'funciones de 3 personas de la División de Cobro Coactivo',
  'numeral 8.3.1, inciso a que se refiere el oficio',
  'numeral 8.2.1, función 3% menos',
  'cumple 2 funciones la División de Cobro Coactivo',
  'numeral 8.3.1 del contrato, función 3',
  'numeral 8.3.1 (nota). Función 3: no aplica',
  'numeral 8.3.1 (nota) y función 3 de la Ley Orgánica',
];

suite('places of the manual that a draft cites', () => {
  for (const [text, cited] of CITED) {
    test(`are found: ${text}`, () => assert.deepEqual(citesIn(text), cited));
  }
  for (const text of SILENT) {
    test(`are none: ${text}`, () => assert.deepEqual(citesIn(text), []));
  }

  test('are in order and apart, in any text', () => {
    fc.assert(
      fc.property(draftTexts(CITED.map(([text]) => text)), (text) => {
        const places = placesIn(text);
        for (const [index, { span }] of places.entries()) {
          assert.ok(
            (places[index - 1]?.span.end ?? 0) <= span.start && span.start < span.end && span.end <= text.length,
          );
        }
      }),
    );
  });
});

function placesIn(text: string) {
  return citedPlaces(manualAnalysis.units.byNumber, text, manualAnalysis.findMentions(text));
}

function citesIn(text: string): readonly string[] {
  return placesIn(text).map(({ span: { start, end }, id }) => `${text.slice(start, end)} → ${id ?? '?'}`);
}
