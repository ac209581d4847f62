import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { hoverAt } from '../../../server/src/core/features/hover.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { parseMarkers } from '../../support/markers.ts';
import { smallManual } from '../../support/small-manual.ts';

suite('hover', () => {
  test('an exact name', () => check('A la <|Coordinación de Afiliación|>.', ['8.2.1']));
  test('capitals without accents', () => check('<|COORDINACION DE AFILIACION|>', ['8.2.1']));
  test('broken over two lines', () => check('a la <|coordinación de\nafiliación|> del', ['8.2.1']));
  test('broken inside a quoted mail', () => check('> a la <|Coordinación\n> de Afiliación|> del', ['8.2.1']));
  test('with decomposed accents', () => check(`<|${'Coordinación de Afiliación'.normalize('NFD')}|>`, ['8.2.1']));
  test('with no-break blanks', () => check('<|Coordinación\u00a0de Afiliación|>', ['8.2.1']));
  test('after an emoji', () => check('😀 <|Coordinación de Afiliación|>', ['8.2.1']));
  test('with the commas of the name', () => check('la <|División de Altas, Bajas y Avisos|>', ['8.2.1.2']));
  test('a comma that the name has not ends it', () => checkNone('Coordinación, de<|> Afiliación'));
  test('the longest name wins', () => check('<|Subjefatura de División de Normatividad Fiscal|>', ['8.2.1.2.2']));
  test('a name inside another is not meant', () =>
    check('<|Subjefatura de División de Normatividad|>', ['8.2.1.1.1', '8.2.1.2.1']));
  test('a name cut short is none', () => checkNone('la Coordinación de<|> Altas'));
  test('the topic alone is no unit', () => checkNone('en materia de afil<|>iación'));

  test('the small preposition is not the letter of a unit', () => {
    const draft = 'la Subjefatura de División de Fiscalización a la Coordinación';
    assert.equal(hoverAt(manualAnalysis, manualAnalysis.findMentions(draft), 10), undefined);
    assert.deepEqual(unitsAt(manualAnalysis, 'la Subjefatura de División de Fiscalización A', 10), ['8.4.1.1.1']);
  });

  test('each of the 97 names of the manual is found in every plain way to write it', () => {
    for (const { name, number } of manualAnalysis.units.all) {
      const ways = [name, name.toUpperCase(), name.normalize('NFD'), name.replaceAll(' ', '\n  ')];
      for (const way of name.endsWith(' A') || name.endsWith(' B') ? ways : [...ways, name.toLowerCase()]) {
        const units = unitsAt(manualAnalysis, `A la ${way}, presente.`, 6);
        assert.ok(units?.includes(number), `${number} in: ${way} (${units})`);
      }
    }
  });
});

function check(marked: string, expected: readonly string[]): void {
  const { text, span } = parseMarkers(marked);
  for (const offset of [span.start, span.start + 5, span.end]) {
    const hover = hoverAt(smallManual, smallManual.findMentions(text), offset);
    assert.deepEqual(hover?.span, span);
    assert.deepEqual(
      hover?.cards.map(({ unit }) => unit.number),
      expected,
    );
  }
}

function checkNone(marked: string): void {
  const { text, offset } = parseMarkers(marked);
  assert.equal(hoverAt(smallManual, smallManual.findMentions(text), offset), undefined);
}

function unitsAt(analysis: typeof smallManual, draft: string, offset: number): readonly string[] | undefined {
  return hoverAt(analysis, analysis.findMentions(draft), offset)?.cards.map(({ unit }) => unit.number);
}
