import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  findEmptyLine,
  findLastEmptyLine,
  hasEmptyLine,
  isBehindEmptyLine,
} from '../../../server/src/core/text/paragraphs.ts';

suite('empty lines', () => {
  const empty: Readonly<Record<string, string>> = {
    'of nothing': 'uno\n\ndos',
    'after a line end of Windows': 'uno\r\n\r\ndos',
    'after mixed line ends': 'uno\r\n\ndos',
    'of blanks and tabs': 'uno\n \t \ndos',
    'of a no-break space': 'uno\n\u00a0\ndos',
    'of a narrow no-break space': 'uno\n\u202f\r\ndos',
    'of a page break': 'uno\n\f\ndos',
    'in a quotation': '> uno\n>\n> dos',
    'in a quotation of a quotation': '> > uno\r\n> > \r\n> > dos',
    'of as many blanks as the longest has': `uno\n${' '.repeat(80)}\ndos`,
  };
  for (const [name, text] of Object.entries(empty)) {
    test(name, () => assert.equal(hasEmptyLine(text), true));
  }

  const others: Readonly<Record<string, string>> = {
    'a line end alone': 'uno\ndos',
    'a line end of Windows alone': 'uno\r\ndos',
    'lines of a quotation': '> uno\n> dos',
    'the mark of a comment': 'uno\n%\ndos',
    'a rule': 'uno\n---\ndos',
    'a zero-width space': 'uno\n\u200b\ndos',
    'more blanks than an empty line has': `uno\n${' '.repeat(81)}\ndos`,
  };
  for (const [name, text] of Object.entries(others)) {
    test(`not ${name}`, () => assert.equal(hasEmptyLine(text), false));
  }
});

test('they reach from the line feed before them to their own', () => {
  assert.deepEqual(findEmptyLine('uno\n\n\ndos', 0), { start: 3, end: 5 });
  assert.deepEqual(findEmptyLine('uno\n\n\ndos', 4), { start: 4, end: 6 });
  assert.deepEqual(findLastEmptyLine('uno\n\n\ndos'), { start: 4, end: 6 });
  assert.deepEqual(findEmptyLine('> uno\r\n>\r\n> dos', 0), { start: 6, end: 10 });
  assert.equal(findEmptyLine('uno\n\ndos', 4), undefined);
});

test('whichever way one asks, the same lines are empty', () => {
  const text = fc
    .array(fc.constantFrom('\n', '\r\n', ' ', '>', '\u00a0', '\u2009', '\u3000', 'a', ' '.repeat(79)), {
      maxLength: 14,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const ends = Array.from({ length: written.length + 1 }, (_, offset) => offset).filter((offset) =>
        isBehindEmptyLine(written, offset),
      );
      const found: number[] = [];
      for (let next = findEmptyLine(written, 0); next !== undefined; next = findEmptyLine(written, next.end - 1)) {
        found.push(next.end);
      }
      assert.deepEqual(found, ends);
      assert.equal(hasEmptyLine(written), 0 < ends.length);
      assert.equal(findLastEmptyLine(written)?.end, ends.at(-1));
    }),
    { numRuns: 1000 },
  );
});
