import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Analysis } from '../../../server/src/core/analysis.ts';
import { chartSheets, findSheet, layoutSheet } from '../../../server/src/core/features/org-chart.ts';
import { readProfileLevel } from '../../../server/src/core/levels/read-levels.ts';
import type { ChartBox, ChartDrawing } from '../../../server/src/core/model/chart-drawing.ts';
import type { Manual } from '../../../server/src/core/model/manual.ts';
import type { OrgUnit } from '../../../server/src/core/model/unit.ts';
import { indexUnits } from '../../../server/src/core/units/unit-index.ts';
import { assertEach } from '../../support/assert-each.ts';
import { checkChart } from '../../support/chart-checks.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { smallManual } from '../../support/small-manual.ts';

const VALIDITY = 'Vigencia: 16 de diciembre de 2017';

suite('organogram: sheets of the manual', () => {
  test('the poster has all 97 units and fits the width of a full HD screen', () => {
    const chart = chartOf('');
    checkChart(chart);
    assert.deepEqual(
      chart.boxes.map(({ unit }) => unit.number).toSorted(),
      manualAnalysis.units.all.map(({ number }) => number).toSorted(),
    );
    assert.ok(chart.width <= 1920 && chart.height <= 1080, `${chart.width} × ${chart.height}`);
  });

  test('sheet 7.1 is the Dirección with its direct reports, 7.2 to 7.6 each a first-level area with all below it', () => {
    assert.deepEqual(
      chartSheets(manualAnalysis).map(({ id }) => [id, chartOf(id).boxes.length]),
      [
        ['', 97],
        ['7.1', 6],
        ['7.2', 23],
        ['7.3', 25],
        ['7.4', 25],
        ['7.5', 11],
        ['7.6', 12],
      ],
    );
    assert.deepEqual(
      chartOf('7.1').boxes.map(({ unit, depth }) => [unit.number, depth]),
      [['8.1', 1], ...['8.2', '8.3', '8.4', '8.5', '8.6'].map((number) => [number, 2])],
    );
    assert.equal(chartOf('7.4').boxes[0]?.unit.name, 'Unidad de Servicios Estratégicos');
  });

  test('each sheet says until when the manual says that it holds, and then our note; the poster only the note', () => {
    for (const sheet of chartSheets(manualAnalysis)) {
      const chart = layoutSheet(manualAnalysis, sheet, ['Nota nuestra.']);
      checkChart(chart);
      const footers = chart.captions.filter(({ kind }) => kind === 'footer').map(({ text }) => text);
      assert.deepEqual(footers, sheet.id === '' ? ['Nota nuestra.'] : [VALIDITY, 'Nota nuestra.']);
    }
  });

  test('a unit is the root of its branch; a number that the manual does not have is none', () => {
    const branch = chartOf('8.2.1.1');
    assert.deepEqual(
      branch.boxes.map(({ unit }) => unit.number),
      ['8.2.1.1', '8.2.1.1.1', '8.2.1.1.2'],
    );
    assert.equal(branch.title, '8.2.1.1 División de Afiliación al Régimen Obligatorio');
    assert.equal(findSheet(manualAnalysis, '9.9'), undefined);
    assert.equal(findSheet(manualAnalysis, '7.9'), undefined);
  });

  test('every unit alone can be the root', () => {
    for (const { number } of manualAnalysis.units.all) {
      checkChart(chartOf(number));
    }
  });
});

suite('organogram: what stands where', () => {
  test('direct reports stand in one row below their superior', () => {
    const { boxes } = chartOf('7.1');
    const [top, ...row] = boxes;
    assert.equal(new Set(row.map(({ y }) => y)).size, 1);
    assertEach(row, ({ y }) => bottomOf(top) < y);
    assert.deepEqual(
      row.map(({ x }) => x),
      row.map(({ x }) => x).toSorted((left, right) => left - right),
    );
  });

  test('lower levels hang below their superior, each a step to the right of it', () => {
    const { boxes } = chartOf('7.2');
    const names = ['8.2.1', '8.2.1.1', '8.2.1.1.1', '8.2.1.1.2', '8.2.1.2'];
    const hanging = names.map((name) => boxes.find(({ unit }) => unit.number === name));
    assert.deepEqual(
      hanging.map((box) => (box?.x ?? 0) - (hanging[0]?.x ?? 0)),
      [0, 14, 28, 28, 14],
    );
    for (const [index, box] of hanging.slice(1).entries()) {
      assert.ok(bottomOf(hanging[index]) < (box?.y ?? 0));
    }
  });

  test('a Coordinación beside the Unidades has the colour of a Coordinación', () => {
    const { boxes } = chartOf('');
    const rankOf = (number: string) => boxes.find(({ unit }) => unit.number === number)?.rank;
    assert.deepEqual(['8.1', '8.2', '8.2.1', '8.5', '8.5.1', '8.5.1.1'].map(rankOf), [0, 1, 2, 2, 3, 4]);
  });

  test('a box says the level above the name without it, and the whole name where that is another level', () => {
    assert.deepEqual(textsOf('7.3', '8.3.1.2.1'), ['8.3.1.2.1 · Subjefatura de División', 'Convenios de Pago']);
    assert.deepEqual(textsOf('', '8.3.1.2.1'), ['8.3.1.2.1 · Subjefatura', 'Convenios de Pago']);
    assert.equal(
      textsOf('', '8.3.3.2.1').slice(1).join(' '),
      'Subjefaturas de División de Fiscalización Estratégica (B,C,E)',
    );
  });

  test('every name stands whole in its box', () => {
    for (const { unit, texts } of chartOf('').boxes) {
      const name = texts.flatMap(({ kind, text }) => (kind === 'name' ? [text] : []));
      assert.ok(unit.name.endsWith(name.join(' ')), unit.name);
    }
  });
});

suite('organogram: other manuals', () => {
  test('a manual without a chapter of organograms has the poster and one sheet for each unit below the top', () => {
    assert.deepEqual(
      chartSheets(smallManual).map(({ id }) => id),
      ['', '8.2'],
    );
    for (const sheet of chartSheets(smallManual)) {
      checkChart(layoutSheet(smallManual, sheet, []));
    }
  });

  test('whatever the tree, the levels and the names: all units, none over another, every text in its box', () => {
    fc.assert(
      fc.property(fc.array(unitSeed, { minLength: 1, maxLength: 40 }), (seeds) => {
        const analysis = analysisOf(seeds);
        const [poster] = chartSheets(analysis);
        assert.ok(poster);
        const chart = layoutSheet(analysis, poster, ['Nota '.repeat(40)]);
        checkChart(chart);
        assert.equal(chart.boxes.length, seeds.length);
        assert.equal(new Set(chart.boxes.map(({ unit }) => unit.number)).size, seeds.length);
      }),
      { numRuns: 300 },
    );
  });

  test('units that are superiors of each other are shown once, and nothing hangs', () => {
    const seeds = [
      { superior: 1, level: 'Dirección', name: 'Dirección de Uno' },
      { superior: 0, level: 'Unidad', name: 'Unidad de Dos' },
    ];
    const [poster] = chartSheets(analysisOf(seeds));
    assert.equal(poster && layoutSheet(analysisOf(seeds), poster, []).boxes.length, 2);
  });
});

interface UnitSeed {
  /** Place of the superior in the list, any number; `undefined` for a root. */
  readonly superior: number | undefined;
  readonly level: string;
  readonly name: string;
}

const unitSeed = fc.record({
  superior: fc.option(fc.nat(), { nil: undefined }),
  level: fc.oneof(fc.constantFrom('', 'Dirección', 'Subjefatura de División'), fc.string({ unit: 'grapheme' })),
  name: fc.oneof(
    fc
      .array(fc.constantFrom('Coordinación', 'de', 'Incorporación', 'MMMMMMMM', 'y', 'Recaudación'))
      .map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary' }),
  ),
});

function analysisOf(seeds: readonly UnitSeed[]): Analysis {
  const numberOf = (index: number) => `8.${(index % seeds.length) + 1}`;
  const units = seeds.map(({ superior, level, name }, index) => ({
    number: numberOf(index),
    name,
    level,
    parent: superior === undefined ? undefined : numberOf(superior),
  })) as unknown as readonly OrgUnit[];
  const levels = ['Dirección', 'Subjefatura de División'].map((level) => readProfileLevel({ level }));
  const manual = { title: undefined, chapters: [], units, levels } as unknown as Manual;
  return { manual, units: indexUnits(manual) } as unknown as Analysis;
}

function chartOf(id: string): ChartDrawing {
  const sheet = findSheet(manualAnalysis, id);
  assert.ok(sheet, id);
  return layoutSheet(manualAnalysis, sheet, ['Nota.']);
}

function textsOf(sheet: string, number: string): readonly string[] {
  const box = chartOf(sheet).boxes.find(({ unit }) => unit.number === number);
  return box?.texts.map(({ text }) => text) ?? [];
}

function bottomOf(box: ChartBox | undefined): number {
  return box === undefined ? 0 : box.y + box.height;
}
