import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findFirst, firstNotBelow, lastNotAbove } from '../../../server/src/core/text/sorted.ts';

const rising = fc.array(fc.nat(30), { maxLength: 20 }).map((values) => values.toSorted((left, right) => left - right));

test('the first that holds is found as by looking at all', () => {
  fc.assert(
    fc.property(rising, fc.nat(30), fc.nat(20), (values, value, from) => {
      const holds = (index: number) => value <= (values[index] ?? 0);
      const to = values.length;
      const first = values.findIndex((_, index) => from <= index && holds(index));
      const expected = 0 <= first ? first : Math.max(from, to);
      assert.equal(findFirst(from, to, holds), expected);
      assert.equal(firstNotBelow(values, value, from, to), expected);
      assert.equal(firstNotBelow(Uint32Array.from(values), value, from), expected);
    }),
  );
});

test('the last that is not above is found as by looking at all, among so many', () => {
  fc.assert(
    fc.property(rising, fc.nat(30), fc.nat(20), (values, value, most) => {
      const count = Math.min(most, values.length);
      const expected = values.slice(0, count).findLastIndex((each) => each <= value);
      assert.equal(lastNotAbove(values, value, count), Math.max(0, expected));
    }),
  );
});
