import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Counterpart } from '../../../../server/src/core/search/score/chain.ts';
import { assertEach } from '../../../support/assert-each.ts';
import { manualAnalysis } from '../../../support/manual.ts';
import { manualOf } from '../../../support/manual-of.ts';

const analysis = manualOf({
  '8.1 Dirección de Prueba': ['Autorizar el remate de bienes embargados a los patrones.'],
  '8.3 Unidad de Cobranza': ['Aprobar el remate de bienes embargados.', 'Ejercer las demás funciones.'],
  '8.3.1 Coordinación de Cobro': ['Revisar el remate de bienes embargados.', 'Recibir avisos de baja.'],
  '8.3.1.1 División de Remates': ['Elaborar el remate de bienes embargados a los patrones.'],
  '8.3.2 Coordinación de Avisos': ['Recibir avisos.', 'Vigilar el remate de bienes embargados.'],
  '8.4 Unidad de Servicios': ['Elaborar el remate de bienes embargados.'],
});

suite('the chain of a duty', () => {
  test('has the counterparts above, below, beside and in other branches', () => {
    const chain = chainOf('8.3.1', 1);
    assert.deepEqual(places(chain.above), ['8.1#1', '8.3#1']);
    assert.deepEqual(places(chain.below), ['8.3.1.1#1']);
    assert.deepEqual(places(chain.beside), ['8.3.2#2']);
    assert.deepEqual(places(chain.elsewhere), ['8.4#1']);
  });

  test('is empty for what nobody else has', () => {
    const chain = chainOf('8.3', 2);
    assert.deepEqual([chain.above, chain.below, chain.beside, chain.elsewhere], [[], [], [], []]);
  });

  test('follows an item of the manual through the levels and into the other branch: condonation of fines', () => {
    const unit = manualAnalysis.units.byNumber('8.3.1');
    const duty = unit?.duties[0];
    const item = duty?.items.find(({ text }) => text.startsWith('Condonación de multas'));
    assert.ok(duty !== undefined && item !== undefined);
    const chain = manualAnalysis.search.chainOf(duty, item);
    assert.deepEqual(
      chain.above.map(({ document }) => document.unit.number),
      ['8.3'],
    );
    assert.ok(chain.below.some(({ document }) => document.unit.number === '8.3.1.2'));
    assert.deepEqual(chain.elsewhere.map(({ document }) => document.unit.number).toSorted(), [
      '8.4',
      '8.4.1',
      '8.4.1.3',
      '8.4.1.3.1',
    ]);
    assertEach(chain.elsewhere, ({ similarity }) => 0.45 <= similarity && similarity <= 1);
  });
});

function chainOf(number: string, ordinal: number) {
  const duty = analysis.units.byNumber(number)?.duties[ordinal - 1];
  assert.ok(duty !== undefined);
  return analysis.search.chainOf(duty);
}

function places(counterparts: readonly Counterpart[]): readonly string[] {
  return counterparts.map(({ document }) => `${document.unit.number}#${document.ordinal}`);
}
