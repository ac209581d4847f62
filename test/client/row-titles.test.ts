import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { rowTitleOf, titleOf } from '../../client/src/common/units/title.ts';
import { rowGists } from '../../server/src/core/features/row-gists.ts';
import { nameBelowLevel } from '../../server/src/core/model/unit-name.ts';
import { textWidth } from '../../server/src/core/text/text-width.ts';
import { manualAnalysis } from '../support/manual.ts';

/** A side bar of 300 px without its margins, the indentation of the fifth level, twistie and icon; the editor's 13 px. */
const ROOM = 300 - 20 - 5 * 8 - 16 - 22;
const FONT_SIZE = 13;

const outlines = manualAnalysis.units.all.map((unit) => {
  const shortName = nameBelowLevel(unit);
  return {
    number: unit.number,
    name: unit.name,
    ...(shortName === unit.name ? {} : { shortName }),
    level: unit.level,
    levelRank: 0,
    line: 0,
    dutyCount: unit.duties.length,
  };
});

suite('rows in a side bar of 300 px', () => {
  test('nine of ten Subjefaturas are told apart without their numbers, none before', () => {
    const lowest = outlines.filter(({ level }) => level.startsWith('Subjefatura'));
    assert.ok(40 < lowest.length);
    const apart = (titles: readonly string[]) => {
      const seen = titles.map((title) => inSight(title).replace(/^[\d.]+ /, ''));
      return seen.filter((title) => title !== '' && seen.filter((other) => other === title).length === 1).length;
    };
    assert.ok(0.9 * lowest.length <= apart(lowest.map(rowTitleOf)), String(apart(lowest.map(rowTitleOf))));
    assert.ok(apart(lowest.map(titleOf)) < 0.2 * lowest.length, String(apart(lowest.map(titleOf))));
  });

  test('duties of a unit are told apart more often than by their first words', () => {
    let [alike, cut] = [0, 0];
    for (const { duties } of manualAnalysis.units.all) {
      const texts = [...new Set(duties.map(({ text }) => text))];
      const rows = rowGists(
        duties.filter(({ text }, index) => duties.findIndex((duty) => duty.text === text) === index),
      );
      alike += texts.length - new Set(rows).size;
      cut += texts.length - new Set(texts.map((text) => text.slice(0, 64))).size;
    }
    assert.ok(alike <= 10, String(alike));
    assert.ok(2 * alike <= cut, `${alike} alike, cut ${cut}`);
  });

  test('a name that says another level than its unit has stays whole', () => {
    assert.equal(
      nameBelowLevel({ name: 'Subjefaturas de División de Enlace', level: 'Subjefatura de División' }),
      'Subjefaturas de División de Enlace',
    );
    assert.equal(
      nameBelowLevel({ name: 'Coordinación de la Sierra', level: 'Coordinación' }),
      'Coordinación de la Sierra',
    );
    assert.equal(nameBelowLevel({ name: 'Enlace de Archivo', level: '' }), 'Enlace de Archivo');
  });
});

function inSight(title: string): string {
  let end = title.length;
  while (0 < end && ROOM < textWidth(title.slice(0, end), FONT_SIZE)) {
    end--;
  }
  return title.slice(0, end);
}
