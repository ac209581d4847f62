import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { analyzeManual } from '../../server/src/core/analysis.ts';
import { exportManual } from '../../server/src/core/features/export-manual.ts';
import { exportJson } from '../../server/src/core/render/export-json.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { assertLinear } from '../support/growth.ts';
import { manualText } from '../support/manual.ts';

suite('all that is worked out of a manual', () => {
  test('is worked out of any cut of it, and points into that cut', () => {
    const cut = fc.tuple(fc.nat(manualText.length), fc.nat(80_000));
    fc.assert(
      fc.property(cut, ([start, length]) => assertSound(manualText.slice(start, start + length))),
      { numRuns: 25 },
    );
  });

  test('and of its lines in any order', () => {
    const lines = manualText.split('\n');
    const shuffled = fc.shuffledSubarray([...lines.slice(0, 600), ...lines.slice(3480, 3700)], { maxLength: 300 });
    fc.assert(
      fc.property(shuffled, fc.constantFrom('\n', '\r\n'), (some, end) => assertSound(some.join(end))),
      { numRuns: 25 },
    );
  });

  test('and of any words at all', () => {
    const words = fc.constantFrom(
      'la',
      'Ley',
      'Reglamento de',
      'dicha',
      'Unidad',
      '- a)',
      '- I.',
      '\n',
      '8.1 Unidad de X',
      'y',
      'del',
      '“',
      '..',
      '1º de mayo',
      'de 2008',
      'Índice',
      '(DIR)',
      '1.\tMarco Jurídico\t1',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (some) => assertSound(some.join(' ').replaceAll(' \n ', '\n'))),
      { numRuns: 300 },
    );
  });

  test('in time that grows with the text, however often it repeats itself', () => {
    // One giant paragraph, and the same duties a hundred times: what invites quadratic work.
    const manual = (times: number): string => {
      const paragraph = 'de la Ley (DIR), dicha Unidad, la División Jurídica de de, '.repeat(times);
      const duties = '- Emitir actas en las materias de su competencia.\n'.repeat(times);
      return `MANUAL\n\n8.1 Dirección de Altas.\n\n- Dar ${paragraph}\n${duties}`;
    };
    assertLinear(manual(400), manual(4000), assertSound);
  });
});

function assertSound(text: string): void {
  const analysis = analyzeManual(text);
  const { unitReferences, legalCitations, acronyms, errata, chapters } = analysis;
  const places: readonly Span[] = [
    ...[...unitReferences, ...legalCitations, ...chapters.history].flatMap(({ pieces }) => pieces),
    ...acronyms.flatMap(({ uses }) => uses),
    ...errata.map(({ span }) => span),
  ];
  for (const { start, end } of places) {
    assert.ok(0 <= start && start < end && end <= text.length, `${start}–${end}`);
  }
  for (const { text: printed, pieces } of [...unitReferences, ...legalCitations]) {
    assert.equal(pieces.map(({ start, end }) => text.slice(start, end)).join(' '), printed);
  }
  exportJson(exportManual(analysis), 'es');
}
