import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { exportManual } from '../../../server/src/core/features/export-manual.ts';
import { exportDutiesCsv, exportUnitsCsv } from '../../../server/src/core/render/export-csv.ts';
import { exportJson } from '../../../server/src/core/render/export-json.ts';
import { manualAnalysis, manualText } from '../../support/manual.ts';

const schema = JSON.parse(readFileSync(new URL('../../../data/export.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
const exported = exportJson(exportManual(manualAnalysis), 'es');
const lines = manualText.split('\n');

suite('the export of a manual', () => {
  test('has the form that its schema sets down, after a round trip through JSON', () => {
    assertValid(exported);
    assertValid(exportJson(exportManual(manualAnalysis), 'en'));
    assertValid(exportJson(exportManual(analyzeManual('')), 'es'));
    assertValid(exportJson(exportManual(analyzeManual(manualText.slice(0, 200_000))), 'es'));
  });

  test('a schema that accepts anything would not catch this', () => {
    assert.equal(validate({ ...exported, units: [{ number: '8.1' }] }), false);
    assert.equal(validate({ ...exported, more: 1 }), false);
  });

  test('holds all that the manual has', () => {
    const { units, legalFramework, powers, policies, objectives, orgCharts, introduction, history } = exported;
    assert.deepEqual(
      [units, legalFramework, powers, policies, objectives, orgCharts, introduction, history].map(
        ({ length }) => length,
      ),
      [97, 46, 21, 12, 3, 6, 7, 42],
    );
    assert.equal(units.flatMap(({ duties }) => duties).length, 1960);
  });

  test('gives lines as people count them', () => {
    const places = [...exported.legalFramework, ...exported.history, ...exported.policies, ...exported.powers];
    for (const place of places) {
      const start = ('name' in place ? place.name : place.text).slice(0, 25);
      assert.ok(lines[place.line - 1]?.includes(start), `${place.line}: ${start}`);
    }
  });

  test('joins what a page cut, and has no running header', () => {
    const text = JSON.stringify(exported.units);
    assert.ok(text.includes('términos de la Ley General de Protección de Datos Personales en Posesión'));
    assert.ok(!text.includes('MANUAL DE ORGANIZACIÓN'));
  });
});

suite('CSV for spreadsheets', () => {
  test('has a row for each unit, and for each duty and item', () => {
    assert.equal(exportUnitsCsv(exportManual(manualAnalysis), 'es').split('\r\n').length, 97 + 2);
    assert.equal(exportDutiesCsv(exportManual(manualAnalysis), 'es').split('\r\n').length, 1960 + 215 + 2);
  });

  test('no text of a manual can run as a formula or break out of its cell', () => {
    for (const evil of ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '＝1']) {
      const csv = exportDutiesCsv(exportManual(analyzeManual(`MANUAL\n\n8.1 Dirección de Altas.\n\n- ${evil}`)), 'en');
      const [, row = ''] = csv.split('\r\n');
      assert.ok(row.endsWith(`,"'${evil.replaceAll('"', '""')}"`), row);
    }
  });
});

function assertValid(value: unknown): void {
  assert.ok(validate(JSON.parse(JSON.stringify(value))), JSON.stringify(validate.errors?.slice(0, 3)));
}
