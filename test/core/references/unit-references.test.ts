import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { manualAnalysis } from '../../support/manual.ts';

const units = [
  ['8.1', 'Dirección de Altas'],
  ['8.2', 'Unidad de Registro'],
  ['8.2.1', 'Coordinación de Avisos'],
  ['8.2.1.1', 'División de Normatividad'],
  ['8.2.1.1.1', 'Subjefatura de División de Control'],
  ['8.2.2', 'Coordinación de Bajas'],
  ['8.2.2.1', 'División de Normatividad'],
] as const;

suite('words that stand for a unit', () => {
  test('a bare level word is the unit itself, or its superior of that level', () => {
    check('8.2.1', 'Informar a la propia Coordinación y a la Unidad.', [
      'Coordinación → 8.2.1 own-level',
      'Unidad → 8.2 superior-of-level',
    ]);
  });

  test('"Titular de la División" in a Subjefatura is the superior', () => {
    check('8.2.1.1.1', 'Presentar al Titular de la División los informes de la Subjefatura de División.', [
      'División → 8.2.1.1 superior-of-level',
      'Subjefatura de División → 8.2.1.1.1 own-level',
    ]);
  });

  test('the needs of "la División" in a Subjefatura may be of either: both are given', () => {
    check('8.2.1.1.1', 'Detectar las necesidades de capacitación de la División.', [
      'División → 8.2.1.1.1,8.2.1.1 self-or-superior',
    ]);
  });

  test('"dicha" is the one just named, otherwise the superior; small letters count only then', () => {
    check('8.2.1.1', 'Acordar con la Coordinación de Bajas lo que dicha coordinación pida en coordinación con otras.', [
      'Coordinación de Bajas → 8.2.2 named',
      'dicha coordinación → 8.2.2 named-before',
    ]);
    check('8.2.1.1', 'Definir las materias de dicha Unidad.', ['dicha Unidad → 8.2 superior-of-level']);
  });

  test('superiors in the hierarchy', () => {
    check('8.2.1', 'Informar a su superior jerárquico directo.', [
      'su superior jerárquico directo → 8.2 hierarchical-superior',
    ]);
    check('8.2.1', 'Lo que encomienden sus superiores jerárquicos.', [
      'sus superiores jerárquicos → 8.1,8.2 hierarchical-superior',
    ]);
  });

  test('a name that two units share is the one of this branch', () => {
    check('8.2.2', 'Instruir a la División de Normatividad.', [
      'División de Normatividad → 8.2.2.1 shared-name-in-branch',
    ]);
    check('8.2', 'Instruir a la División de Normatividad.', ['División de Normatividad → 8.2.1.1,8.2.2.1 shared-name']);
  });

  test('a name off by a letter or two, and a body that the manual does not have', () => {
    check('8.2', 'Acordar con la Coordinación de Aviso y la Dirección Jurídica.', [
      'Coordinación de Aviso → 8.2.1 misspelled',
      'Dirección Jurídica → - not-in-manual',
    ]);
  });

  test('several at once', () => {
    check('8.2.1', 'Apoyar a las Coordinaciones Normativas y a las Divisiones de la Coordinación de Bajas.', [
      'Coordinaciones Normativas → 8.2.1,8.2.2 all-of-level',
      'Divisiones → 8.2.2.1 subordinates',
      'Coordinación de Bajas → 8.2.2 named',
    ]);
  });

  test('no level word is guessed where no superior has that level', () => {
    check('8.1', 'Vigilar lo que la División resuelva.', ['División → - no-unit-of-level']);
  });

  test('the running header never is a mention, nor are generic words', () => {
    check('8.2', 'Mantener coordinación con las Unidades Administrativas y la dirección de los trabajos.', []);
  });

  test('in the real manual none stands outside a duty', () => {
    const stray = manualAnalysis.unitReferences.filter(({ pieces }) =>
      manualAnalysis.manual.furniture.some((header) =>
        pieces.some(({ start, end }) => start < header.end && header.start < end),
      ),
    );
    assert.deepEqual(stray, []);
  });
});

function check(number: string, duty: string, expected: readonly string[]): void {
  const body = units.map(([each, name]) => `${each} ${name}.\n\n- ${each === number ? duty : 'Emitir.'}\n`);
  const analysis = analyzeManual(`MANUAL\n\n${body.join('\n')}`);
  const found = analysis.unitReferences.map(
    ({ text, targets, reason }) => `${text} → ${targets.join() || '-'} ${reason}`,
  );
  assert.deepEqual(found, expected);
}
