import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { lineOf, manualAnalysis, manualText } from '../support/manual.ts';

const formerNames = readTable('former-names');
const misprints = readTable('misprints');
const lines = manualText.split('\n');

suite('curated tables', () => {
  test('have the form that their schemas set down', () => {
    for (const [name, table] of [
      ['former-names', formerNames],
      ['misprints', misprints],
    ] as const) {
      const validate = new Ajv2020().compile(readTable(`${name}.schema`));
      assert.ok(validate(table), JSON.stringify(validate.errors));
    }
  });

  test('each former name is justified by the words of the line it cites, dated as the history dates them', () => {
    for (const { name, units, steps } of formerNames.names) {
      const found = manualAnalysis.chapters.formerNames.find((each) => each.name === name);
      assert.equal(found?.units.length, units.length, name);
      assert.deepEqual(
        found?.steps.map(({ date, quote }) => [date, quote]),
        steps.map(({ date, quote }: { date: string; quote: string }) => [date, quote]),
      );
      for (const { line, quote } of steps) {
        assert.ok(paragraphAt(line).includes(quote), `${line}: ${quote}`);
      }
    }
  });

  test('no former name is that of a unit in force', () => {
    const names = new Set(manualAnalysis.manual.units.map(({ name }) => name));
    assert.deepEqual(
      formerNames.names.filter(({ name }: { name: string }) => names.has(name)),
      [],
    );
  });

  test('each misprint stands in the lines it cites and in no other', () => {
    const found = Map.groupBy(
      manualAnalysis.errata.filter(({ code }) => code === 'misprint'),
      ({ values }) => values[0],
    );
    for (const { printed, lines: cited } of misprints.misprints) {
      const places = (found.get(printed) ?? []).map(({ span }) => lineOf(manualText, span.start));
      assert.deepEqual(places, cited, printed);
    }
  });
});

function readTable(name: string) {
  return JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
}

/** A paragraph of the history that a page cuts goes on four or six lines below. */
function paragraphAt(line: number): string {
  return [lines[line - 1], lines[line + 5]].join(' ');
}
