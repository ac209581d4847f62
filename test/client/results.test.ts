import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { keepSearch, keptChildren, removeNode } from '../../client/src/common/views/results/model.ts';
import { resultOf } from '../support/search-results.ts';

suite('kept results', () => {
  const first = resultOf('8.3.1#1', 1);
  const second = resultOf('8.4.1#2', 2);

  test('stand under their branches, and the same query replaces what it found', () => {
    const kept = keepSearch(keepSearch([], 'pago ', [first]), 'pago', [first, second]);
    assert.deepEqual([kept.length, kept[0]?.query], [1, 'pago']);
    const branches = kept.flatMap(keptChildren);
    assert.deepEqual(
      branches.map((branch) => (branch.kind === 'branch' ? branch.title : '')),
      ['8.3 Unidad 8.3', '8.4 Unidad 8.4'],
    );
    assert.deepEqual(
      branches.flatMap(keptChildren).map((node) => (node.kind === 'result' ? node.id : '')),
      ['8.3.1#1', '8.4.1#2'],
    );
  });

  test('go one by one, with their branch, and with the search; other searches stay', () => {
    const kept = keepSearch(keepSearch([], 'multas', [first]), 'pago', [first, second]);
    const [search] = kept;
    assert.ok(search);
    const [branch] = keptChildren(search);
    assert.ok(branch);
    const left = removeNode(kept, branch);
    assert.deepEqual(
      left.map(({ query, results }) => [query, results.length]),
      [
        ['pago', 1],
        ['multas', 1],
      ],
    );
    assert.deepEqual(
      removeNode(kept, search).map(({ query }) => query),
      ['multas'],
    );
    assert.deepEqual(left.reduce(removeNode, left), []);
  });
});
