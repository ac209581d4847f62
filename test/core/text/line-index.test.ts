import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexLines, lineAtOffset } from '../../../server/src/core/text/line-index.ts';

const textWithLineEnds = fc.array(fc.constantFrom('\n', '\r', '\r\n', 'a', 'ñ', '😀')).map((parts) => parts.join(''));

test('lines begin where a slow count says, whatever the line ends', () => {
  fc.assert(
    fc.property(textWithLineEnds, (text) => {
      const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
      assert.deepEqual(indexLines(text).starts, starts);
    }),
  );
});

test('an offset lies on the last line that begins at or before it', () => {
  fc.assert(
    fc.property(textWithLineEnds, fc.nat(40), (text, offset) => {
      const index = indexLines(text);
      assert.equal(lineAtOffset(index, offset), index.starts.filter((start) => start <= offset).length - 1);
    }),
  );
});
