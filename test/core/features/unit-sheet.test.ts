import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Analysis } from '../../../server/src/core/analysis.ts';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { type SheetTie, unitSheet } from '../../../server/src/core/features/unit-sheet.ts';
import { lineOf, manualAnalysis, manualText } from '../../support/manual.ts';
import { manualOf } from '../../support/manual-of.ts';
import { otherManual } from '../../support/other-manuals.ts';

const sheetOf = (number: string, analysis: Analysis = manualAnalysis) =>
  unitSheet(analysis, number) ?? assert.fail(`no ${number}`);

/** `8.4: 1 2 | 10`: the duties that name a unit, then those that only imply it. */
function tieLines(ties: readonly SheetTie[]): readonly string[] {
  const duties = (references: SheetTie['named']) =>
    [...new Set(references.map(({ node }) => node?.split('#')[1]))].join(' ');
  return ties.map(({ unit, named, implied }) => `${unit.number}: ${duties(named)} | ${duties(implied)}`);
}

/** What follows was read in the manual, l. 3068–3083, and in the sections that it points to. */
suite('the sheet of 8.4.2.2.2', () => {
  const sheet = sheetOf('8.4.2.2.2');

  test('has its place', () => {
    assert.deepEqual(
      [sheet.superiors.map(({ number }) => number), sheet.subordinates],
      [['8.1', '8.4', '8.4.2', '8.4.2.2'], []],
    );
  });

  test('has the instrument that its duty on crimes cites, by the short name of the manual', () => {
    assert.deepEqual(
      sheet.law.map(({ source, citations }) => [source.name, ...citations.map(({ node, text }) => `${node} ${text}`)]),
      [['Ley del Seguro Social', '8.4.2.2.2#11 Ley']],
    );
    assert.deepEqual(sheet.undecidedLaw, []);
  });

  test('has the units that its duties name or imply', () => {
    assert.deepEqual(tieLines(sheet.speaksOf), [
      '8.4: 1 2 3 4 6 7 8 10 13 | 10 13',
      '8.4.2.2:  | 3 6 11 13',
      '8.4.2: 3 13 | 13',
      '8.1: 9 12 | 13',
    ]);
    assert.deepEqual([sheet.spokenOfBy, sheet.loose], [[], []]);
  });

  test('has the duties of its superior that are like its own, and leaves out clauses of many', () => {
    const own = sheet.shared.map(({ duty, others }) => [
      duty.ordinal,
      others.filter(({ unit }) => unit.number === '8.4.2.2').map((each) => each.duty.ordinal),
    ]);
    assert.deepEqual(own, [
      [1, [10]],
      [3, [15]],
      [4, [13]],
      [5, [14]],
      [6, [19]],
      [7, [20]],
      [8, [20]],
    ]);
    assert.deepEqual(
      sheet.clauses.map(({ duty, clause }) => `${duty.ordinal} ${clause.kind}`),
      ['9 common', '11 common', '12 common', '13 closing'],
    );
  });

  test('has the number that the body misprints, l. 3068', () => {
    assert.deepEqual(
      sheet.misprints.map(({ code, span }) => [code, lineOf(manualText, span.start)]),
      [['number-differs-from-contents', 3068]],
    );
  });
});

suite('the sheet of a unit', () => {
  test('tells the names of the past, and whether the manual says so', () => {
    const names = (number: string) => sheetOf(number).formerNames?.map(({ name, basis }) => `${name}: ${basis}`);
    assert.deepEqual(names('8.3.1'), ['Coordinación de Cobro Coactivo: stated']);
    assert.deepEqual(names('8.2.2'), [
      'Coordinación de Afiliación al Régimen Obligatorio: inferred',
      'Coordinación de Clasificación de Empresas: inferred',
    ]);
    assert.deepEqual(names('8.3.2.2'), []);
  });

  test('tells what its duties speak of that is no unit of the manual', () => {
    assert.deepEqual(
      sheetOf('8.1').loose.map(({ node, text, reason }) => `${node} ${text}: ${reason}`),
      ['8.1#7 Dirección de Finanzas: not-in-manual', '8.1#19 Dirección Jurídica: not-in-manual'],
    );
  });

  test('lists who shares a duty with some of its items, and only counts who opens alike with others', () => {
    const { shared, openings } = sheetOf('8.2.1');
    const first = shared.find(({ duty }) => duty.ordinal === 1);
    // b, d to g and i of 8.2 (l. 524–532) are b, d to g and h of l. 603–609.
    assert.deepEqual(
      first?.others.map(({ unit, likeness }) => [unit.number, likeness.sharedItems]),
      [['8.2', 6]],
    );
    assert.deepEqual(
      openings.map(({ duty }) => duty.ordinal),
      [1],
    );
  });

  test('lists others of a unit, never its own duties', () => {
    const analysis = manualOf({
      '8.1 Dirección de Altas': ['Revisar los convenios de pago.', 'Aprobar los convenios de pago.'],
      '8.2 Unidad de Bajas': ['Elaborar los convenios de pago.'],
    });
    assert.deepEqual(
      sheetOf('8.1', analysis).shared.map(({ others }) => others.map(({ duty }) => duty.id)),
      [['8.2#1'], ['8.2#1']],
    );
  });

  test('of a post without number, of a unit that the text only lists, and of none', () => {
    const posts = analyzeManual(otherManual('cdmx-puesto.txt'));
    const first = sheetOf('sn-1', posts);
    assert.deepEqual(
      [first.unit.objectives.length, first.unit.duties.length, first.formerNames, first.law],
      [2, 3, undefined, []],
    );
    const listed = analyzeManual(otherManual('dof-clave.txt'));
    assert.deepEqual(
      [sheetOf('B.I', listed).unit.source, sheetOf('B.I', listed).subordinates.map(({ number }) => number)],
      ['structure', ['B.I.1']],
    );
    assert.equal(unitSheet(manualAnalysis, '9.9'), undefined);
  });
});
