import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { citableAt } from '../../../server/src/core/features/citable-at.ts';
import { itemsWithin } from '../../../server/src/core/model/walk.ts';
import { manualAnalysis as analysis } from '../../support/manual.ts';

suite('what a place of the manual cites', () => {
  test('the start of a line, where the caret lands, means what the line begins, however it is indented', () => {
    const all = analysis.units.all.flatMap(({ duties }) => duties.flatMap((duty) => [duty, ...itemsWithin(duty)]));
    const others = all.filter(({ id, span }) => {
      const lineStart = analysis.text.lastIndexOf('\n', span.start - 1) + 1;
      return citableAt(analysis, lineStart) !== id;
    });
    assert.deepEqual(
      others.map(({ id }) => id),
      [],
    );
    assert.equal(all.length, 1960 + 215);
  });

  test('the heading of a unit is the unit', () => {
    const unit = analysis.units.byNumber('8.2.1');
    assert.equal(citableAt(analysis, unit?.heading.start ?? 0), '8.2.1');
  });
});
