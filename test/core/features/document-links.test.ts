import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentLinks } from '../../../server/src/core/features/document-links.ts';
import { lineOf, manualAnalysis, manualText } from '../../support/manual.ts';

test('each of the 111 lines of the contents leads to its section', () => {
  const links = documentLinks(manualAnalysis).map(({ span, target }) => [
    lineOf(manualText, span.start),
    lineOf(manualText, target),
  ]);
  assert.equal(links.length, 111);
  const byLine = new Map(links.map(([line, target]) => [line, target]));
  assert.deepEqual(
    [24, 31, 38, 40, 115, 144].map((line) => byLine.get(line)),
    [150, 423, 486, 599, 3068, 3801],
  );
});
