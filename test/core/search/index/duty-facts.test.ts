import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { factsOf } from '../../../../server/src/core/search/index/duty-facts.ts';
import { manualAnalysis } from '../../../support/manual.ts';

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
