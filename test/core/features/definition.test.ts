import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { definitionAt } from '../../../server/src/core/features/definition.ts';
import { lineOf, manualAnalysis, manualText } from '../../support/manual.ts';
import { parseMarkers } from '../../support/markers.ts';

suite('definition', () => {
  test('a name leads to its heading in chapter 8', () => check('La Coordinación<|> de Afiliación', [599]));
  test('a name that chapter 7 repeats leads to chapter 8 all the same', () =>
    check('Unidad<|> de Fiscalización y Cobranza', [1568]));
  test('a section with a misprinted number is found by its name', () =>
    check('Subjefatura de División de Análisis Técnico<|> Legal', [3068]));
  test('a name that two units share leads to both', () =>
    check('Subjefatura<|> de División de Normatividad', [1944, 2337]));
  test('a word that names nothing leads nowhere', () => check('El <|>patrón', undefined));
});

function check(marked: string, lines: readonly number[] | undefined): void {
  const { text, offset } = parseMarkers(marked);
  const targets = definitionAt(manualAnalysis, manualAnalysis.findMentions(text), offset)?.targets;
  assert.deepEqual(
    targets?.map(({ heading }) => lineOf(manualText, heading.start)),
    lines,
  );
}
