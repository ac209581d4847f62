import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { textWidth } from '../../../server/src/core/text/text-width.ts';
import { wrapText } from '../../../server/src/core/text/wrap-text.ts';

suite('width of text', () => {
  test('an accent makes a letter no wider, however it is encoded', () => {
    assert.equal(textWidth('Coordinación', 10), textWidth('Coordinacion', 10));
    assert.equal(textWidth('Coordinacio\u0301n', 10), textWidth('Coordinacion', 10));
  });

  test('a character that the table does not know counts as wide', () => {
    assert.ok(textWidth('M', 10) < textWidth('漢', 10));
    assert.ok(textWidth('M', 10) < textWidth('😀', 10));
  });
});

suite('wrapping', () => {
  test('breaks at blanks', () => {
    const lines = ['Análisis y Seguimiento a', 'la Cartera en Mora del', 'PAE'];
    check('Análisis y Seguimiento a la Cartera en Mora del PAE', 150, 9, lines);
  });

  test('breaks a word only where it is too wide alone', () => {
    check('de Subdelegacionales', 60, 9, ['de', 'Subdelega', 'cionales']);
  });

  test('says by an ellipsis that a line limit left something out', () => {
    check('uno dos tres cuatro cinco seis', 60, 2, ['uno dos', 'tres…']);
  });

  test('an empty text has no lines', () => {
    check(' \n ', 60, 2, []);
  });

  test('no line is too wide, none is lost, and every break is needed', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (some, width) => {
        const text = some.join(' ');
        const lines = wrapText(text, { width, fontSize: 11, maxLines: 1000 });
        assert.deepEqual(
          lines.filter((line) => width < textWidth(line, 11)),
          [],
        );
        assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
        for (const [index, line] of lines.slice(1).entries()) {
          const [first = ''] = line.split(' ');
          assert.ok(width < textWidth(`${lines[index]} ${first}`, 11));
        }
      }),
    );
  });
});

function check(text: string, width: number, maxLines: number, expected: readonly string[]): void {
  assert.deepEqual(wrapText(text, { width, fontSize: 11, maxLines }), expected);
}
