import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf, manualAnalysis, manualText } from '../../support/manual.ts';

test('every name of a unit that the manual prints in its duties is found there, but in the title of a document', () => {
  const { manual } = manualAnalysis;
  const mentions = manualAnalysis.findMentions(manualText);
  const nodes = manual.units.flatMap(({ duties }) => duties.map(({ span }) => span));
  const missed = manual.units.flatMap(({ name }) =>
    nodes.flatMap(({ start, end }) => {
      const at = manualText.slice(start, end).indexOf(name);
      const [from, to] = [start + at, start + at + name.length];
      const isWhole = 0 <= at && !/\p{L}/u.test(manualText.charAt(to));
      const isTitle = manualText.slice(from - 30, from).endsWith('Manual de Organización de la ');
      const isFound = mentions.some(({ span }) => span.start <= from && to <= span.end);
      return !isWhole || isTitle || isFound ? [] : [`${lineOf(manualText, from)}: ${manualText.slice(from, to + 40)}`];
    }),
  );
  assert.deepEqual(missed, []);
});
