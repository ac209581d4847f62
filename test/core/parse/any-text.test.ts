import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Duty, DutyItem } from '../../../server/src/core/model/unit.ts';
import { parseManual } from '../../../server/src/core/parse/parse-manual.ts';
import { PROFILES } from '../../../server/src/core/parse/profiles.ts';
import type { Span } from '../../../server/src/core/text/span.ts';
import { assertLinear } from '../../support/growth.ts';
import { manualText } from '../../support/manual.ts';
import { otherManuals } from '../../support/other-manuals.ts';

const texts = [...otherManuals, { name: 'the embedded manual', text: manualText.slice(0, 150_000) }];
const profileId = fc.constantFrom(undefined, ...PROFILES.map(({ id }) => id));

suite('any text parses', () => {
  for (const { name, text } of texts) {
    test(`cuts and shuffles of ${name}: siblings do not overlap, units are unique, no circle of superiors`, () => {
      const cut = fc
        .tuple(fc.nat(text.length), fc.nat(20_000))
        .map(([start, length]) => text.slice(start, start + length));
      const shuffle = fc.shuffledSubarray(text.split('\n').slice(0, 600)).map((lines) => lines.join('\n'));
      fc.assert(fc.property(fc.oneof(cut, shuffle), profileId, checkSound), { numRuns: 100 });
    });
  }

  test('lines of all families together', () => {
    const lines = texts.flatMap(({ text }) => text.split('\n').slice(0, 150));
    const mix = fc.array(fc.constantFrom(...lines), { maxLength: 120 }).map((some) => some.join('\n'));
    fc.assert(fc.property(mix, profileId, checkSound), { numRuns: 300 });
  });
});

suite('the time grows with the text, not with its square', () => {
  // Without its contents, whose copies would be headings of the body: more work, not slower work.
  const duties = manualText.slice(manualText.indexOf('\n8. Funciones'));
  for (const { name, text } of [...otherManuals, { name: 'the duties of the embedded manual', text: duties }]) {
    test(name, () => {
      const base = text.repeat(Math.ceil(20_000 / text.length));
      assertLinear(base, base.repeat(10), parseManual);
    });
  }

  for (const [name, unit] of [
    ['leaders', '1 ..........'],
    ['white space', '8.1 x \t \t \t'],
    ['one long name', 'Unidad de X y de '],
    ['bullets', '- '],
    ['capitals', 'MANUAL DE '],
  ] as const) {
    test(`one line of ${name}`, () => {
      const line = (length: number) => `MANUAL\nÍndice\n${unit.repeat(length / unit.length)}x\nObjetivo:\n`;
      assertLinear(line(100_000), line(1_000_000), parseManual);
    });
  }
});

function checkSound(text: string, profile: string | undefined): void {
  const { units } = parseManual(text, { profile }).manual;
  assertApart(units.map(({ span }) => span));
  for (const { duties } of units) {
    assertApart(duties.map(({ span }) => span));
    duties.forEach(assertItemsApart);
  }
  const superiors = new Map(units.map(({ number, parent }) => [number, parent]));
  assert.equal(superiors.size, units.length, 'numbers are unique');
  for (const { number } of units) {
    const seen = new Set<string>();
    for (let above = superiors.get(number); above !== undefined; above = superiors.get(above)) {
      assert.ok(superiors.has(above) && !seen.has(above), `${above} is above ${number} twice, or no unit`);
      seen.add(above);
    }
  }
}

function assertItemsApart({ items }: Duty | DutyItem): void {
  assertApart(items.map(({ span }) => span));
  items.forEach(assertItemsApart);
}

function assertApart(spans: readonly Span[]): void {
  spans.forEach(({ start, end }, index) => {
    assert.ok(start <= end);
    assert.ok((spans[index - 1]?.end ?? 0) <= start, `spans overlap at ${start}`);
  });
}
