import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { selectionAt } from '../../../server/src/core/features/selection.ts';
import { manualAnalysis, manualText } from '../../support/manual.ts';
import { smallManual, smallManualText } from '../../support/small-manual.ts';

suite('selection in the manual', () => {
  test('grows from item to duty, unit, branch, chapter and the whole text', () => {
    check('- a) Altas;', [
      /^- a\) Altas;$/,
      /^- Proponer normas en las materias siguientes:[\s\S]* - b\) Bajas\.$/,
      /^8\.2\.1 Coordinación de Afiliación\.[\s\S]*convenios de pago\.$/,
      /^8\.2\.1 Coordinación[\s\S]*convenios con patrones\.$/,
      /^8\.2 Unidad[\s\S]*convenios con patrones\.$/,
      /^8\.1 Dirección[\s\S]*convenios con patrones\.$/,
      /^8\. Funciones Sustantivas\.[\s\S]*convenios con patrones\.$/,
      /^\nMANUAL/,
    ]);
  });

  test('outside the functions it grows to the chapter', () => {
    check('Este manual es de prueba.', [/^1\. Introducción\.[\s\S]*prueba\.$/, /^\nMANUAL/]);
  });

  test('anywhere in the real manual each step holds the one before and is larger', () => {
    fc.assert(
      fc.property(fc.nat(manualText.length), (offset) => {
        const spans = selectionAt(manualAnalysis, offset);
        for (const [index, span] of spans.entries()) {
          const inner = spans[index - 1];
          assert.ok(span.start <= offset && offset <= span.end);
          assert.ok(inner === undefined || (span.start <= inner.start && inner.end <= span.end));
          assert.notDeepEqual(span, inner);
        }
        assert.deepEqual(spans.at(-1), { start: 0, end: manualText.length });
      }),
      { numRuns: 300 },
    );
  });
});

function check(at: string, expected: readonly RegExp[]): void {
  const offset = smallManualText.indexOf(at) + 3;
  const texts = selectionAt(smallManual, offset).map(({ start, end }) => smallManualText.slice(start, end));
  assert.equal(texts.length, expected.length, texts.map((text) => text.slice(0, 40)).join('\n'));
  for (const [index, pattern] of expected.entries()) {
    assert.match(texts[index] ?? '', pattern);
  }
}
