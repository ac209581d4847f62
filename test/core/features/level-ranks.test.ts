import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Analysis, analyzeManual } from '../../../server/src/core/analysis.ts';
import { levelRankIn } from '../../../server/src/core/features/level-ranks.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { otherManual } from '../../support/other-manuals.ts';

test('the levels of the manual have the ranks of its family, wherever a unit hangs', () => {
  checkRanks(manualAnalysis, ['Dirección 0', 'Unidad 1', 'Coordinación 2', 'División 3', 'Subjefatura de División 4']);
});

test('only levels that the manual has are counted, and what is below the fifth stands with it', () => {
  checkRanks(analyzeManual(otherManual('dof-clave.txt')), [
    'Unidad 2',
    'Dirección General 3',
    'Subsecretaría 1',
    'Secretaría 0',
  ]);
  checkRanks(analyzeManual(otherManual('imss-columnas.txt')), [
    'Dirección 0',
    'Unidad 1',
    'Coordinación 2',
    'Coordinación Técnica 3',
    'División 4',
    'Subjefatura de División 4',
  ]);
});

test('a level without rank stands as deep as its unit', () => {
  const text =
    'MANUAL\nPuesto: Dirección de Flores\nFunciones:\n- Regar.\nPuesto: Mesa de Rosas\nFunciones:\n- Podar.\n';
  checkRanks(analyzeManual(text, { profile: 'cdmx-puesto' }), ['Dirección 0', 'Mesa 0']);
});

function checkRanks(analysis: Analysis, expected: readonly string[]) {
  const rankOf = levelRankIn(analysis);
  assert.deepEqual([...new Set(analysis.units.all.map((unit) => `${unit.level} ${rankOf(unit)}`))], expected);
}
