import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { Duty, DutyItem } from '../../../server/src/core/model/unit.ts';
import { lineOf, manualAnalysis, manualText } from '../../support/manual.ts';

/** A unit as two careful readers wrote it down, line by line, without a parser. */
interface ReadUnit {
  readonly number: string;
  readonly printedNumber: string;
  readonly level: string;
  readonly name: string;
  readonly contentsName: string;
  readonly page: number;
  readonly line: number;
  /** Ranges of first lines: "488-496,502". */
  readonly duties: string;
  /** Ranges by the line of their duty: "520: 523-533; 601: 602-610". */
  readonly items: string;
  readonly dutyCount: number;
  readonly itemCount: number;
}

const reading: readonly ReadUnit[] = ['first', 'second'].flatMap((half) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/reading/units-${half}-half.json`, import.meta.url), 'utf8')),
);

suite('the parse agrees with a careful reading of the manual', () => {
  test('there are 97 units, 1,960 duties and 215 items in all', () => {
    const { units } = manualAnalysis.manual;
    const duties = units.flatMap((unit) => unit.duties);
    assert.deepEqual([units.length, duties.length, duties.flatMap(allItems).length], [97, 1960, 215]);
    assert.equal(reading.length, 97);
  });

  test('the units come in the order of the text', () => {
    assert.deepEqual(
      manualAnalysis.manual.units.map(({ number }) => number),
      reading.map(({ number }) => number),
    );
  });

  for (const read of reading) {
    test(`${read.number} ${read.name}`, () => {
      const unit = manualAnalysis.units.byNumber(read.number);
      assert.ok(unit);
      assert.deepEqual(
        {
          number: unit.number,
          printedNumber: unit.printedNumber,
          level: unit.level,
          name: unit.name,
          contentsName: unit.contentsName,
          page: unit.page,
          line: lineOf(manualText, unit.heading.start),
          duties: unit.duties.map(({ span }) => lineOf(manualText, span.start)),
          items: unit.duties.filter(({ items }) => 0 < items.length).map(itemLines),
          dutyCount: unit.duties.length,
          itemCount: unit.duties.flatMap(allItems).length,
        },
        { ...read, duties: expandRanges(read.duties), items: readItems(read.items) },
      );
    });
  }
});

function allItems({ items }: Duty | DutyItem): readonly DutyItem[] {
  return items.flatMap((item) => [item, ...allItems(item)]);
}

function itemLines(duty: Duty): { duty: number; items: readonly number[] } {
  return {
    duty: lineOf(manualText, duty.span.start),
    items: allItems(duty).map(({ span }) => lineOf(manualText, span.start)),
  };
}

function readItems(written: string): readonly { duty: number; items: readonly number[] }[] {
  const lists = written.split(';').filter((list) => list.trim() !== '');
  return lists.map((list) => {
    const [duty = '', items = ''] = list.split(':');
    return { duty: Number(duty), items: expandRanges(items) };
  });
}

function expandRanges(ranges: string): readonly number[] {
  return ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.trim().split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
