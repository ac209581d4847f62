import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { locateInPieces } from '../../../server/src/core/text/pieces.ts';

const file = '- a) Emitir la\n\nMANUAL\n\nLey del Seguro';
const node = {
  text: 'Emitir la Ley del Seguro',
  pieces: [
    { start: 0, end: 14 },
    { start: 24, end: 38 },
  ],
};

suite('a part of a text that a page cuts is found in the file', () => {
  test('in the first piece, after bullet and letter', () => check('Emitir', ['Emitir']));
  test('in the second piece', () => check('Seguro', ['Seguro']));
  test('in both, without the running header', () => check('la Ley', ['la', 'Ley']));
  test('the whole', () => check(node.text, ['Emitir la', 'Ley del Seguro']));
});

function check(part: string, expected: readonly string[]): void {
  const start = node.text.indexOf(part);
  const spans = locateInPieces(node, start, start + part.length);
  assert.deepEqual(
    spans.map((span) => file.slice(span.start, span.end)),
    expected,
  );
}
