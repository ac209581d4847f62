import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownerRows } from '../../client/src/common/views/whose-matter/rows.ts';
import type { FoundDuty } from '../../server/src/protocol/search.ts';

test('each unit heads its duties, which tell the words that they share with the sentence, each once', () => {
  const duty = (id: string, text: string, ...words: readonly string[]): FoundDuty => {
    const [unit = ''] = id.split('#');
    const highlights = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
    const place = {
      id,
      unit,
      unitName: `División de ${unit}`,
      shortName: unit,
      level: 'División',
      ordinal: 1,
      line: 0,
    };
    return { ...place, manual: 'm:/a', text, highlights };
  };
  const rows = ownerRows([
    duty('8.3#1', 'Autorizar Convenios y convenios.', 'Convenios', 'convenios'),
    duty('8.3#2', 'Revisar pagos.', 'pagos'),
    duty('8.4#1', 'Elaborar.'),
  ]);
  assert.deepEqual(
    rows.map((row) => (row.kind === 'unit' ? row.number : [row.duty.id, ...row.words])),
    ['8.3', ['8.3#1', 'convenios'], ['8.3#2', 'pagos'], '8.4', ['8.4#1']],
  );
});
