import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { onOwnLines, setApart } from '../../client/src/common/shell/fit-text.ts';
import { citableOf } from '../../client/src/common/units/citable.ts';
import { citationIn, textGroups } from '../../client/src/common/views/citations/model.ts';
import type { CiteResult, StyledCitation } from '../../server/src/protocol/citations.ts';
import type { ItemOutline } from '../../server/src/protocol/duties.ts';

suite('what the tree cites', () => {
  const unit = {
    number: '8.2.1',
    name: 'Coordinación de Afiliación',
    level: 'Coordinación',
    levelRank: 2,
    line: 0,
    dutyCount: 1,
  };
  const item: ItemOutline = { id: '8.2.1#4.c', marker: 'c', text: '', line: 0, items: [] };
  const duty = { ordinal: 4, text: '', line: 0, items: [item] };
  const manual = { uri: 'm:/a', title: '', units: [unit] };

  test('a unit, a duty and an item by their ids, a manual not', () => {
    const parent = { kind: 'duty', manual, unit, duty } as const;
    assert.equal(citableOf({ kind: 'manual', manual }), undefined);
    assert.deepEqual(citableOf({ kind: 'unit', manual, unit }), { manual: 'm:/a', id: '8.2.1' });
    assert.deepEqual(citableOf({ kind: 'duties', manual, unit }), { manual: 'm:/a', id: '8.2.1' });
    assert.deepEqual(citableOf(parent), { manual: 'm:/a', id: '8.2.1#4' });
    assert.deepEqual(citableOf({ kind: 'item', manual, item, id: 'x', parent }), { manual: 'm:/a', id: '8.2.1#4.c' });
  });
});

suite('the texts on offer', () => {
  const styled = (style: string, label = style): StyledCitation => ({ style, label, text: label });
  const result: CiteResult = {
    name: 'Coordinación de Afiliación',
    citations: [styled('numeral'), styled('short'), styled('own', 'Mía'), styled('own', 'Otra')],
    posts: [{ label: 'Titular', text: 'Titular' }],
    duties: '',
  };
  const offered = (style: string) =>
    textGroups(result, style).map(({ kind, texts }) => `${kind}: ${texts.map(({ label }) => label).join(' ')}`);

  test('have the style that is set first, every text once', () => {
    assert.deepEqual(offered('numeral'), ['citations: numeral short', 'own: Mía Otra', 'posts: Titular']);
    assert.deepEqual(offered('short'), ['citations: short numeral', 'own: Mía Otra', 'posts: Titular']);
    assert.deepEqual(offered('own'), ['citations: Mía numeral short', 'own: Otra', 'posts: Titular']);
  });

  test('a style that does not exist is the default one', () => {
    assert.equal(citationIn(result, 'own')?.label, 'Mía');
    assert.equal(citationIn(result, 'foo')?.style, 'numeral');
    assert.equal(citationIn({ ...result, citations: [styled('numeral')] }, 'own')?.style, 'numeral');
  });
});

suite('a text inserted into a draft', () => {
  for (const [before, text, after, expected] of [
    ['en el', 'numeral 1', 'dice', ' numeral 1 '],
    ['en el ', 'numeral 1', ' dice', 'numeral 1'],
    ['(', 'numeral 1', ')', 'numeral 1'],
    ['', 'numeral 1', '', 'numeral 1'],
    ['véase:', '«Cita.» (numeral 1)', '.', ' «Cita.» (numeral 1)'],
    ['área', '[numeral 1](x)', '', ' [numeral 1](x)'],
  ] as const) {
    test(`"${before}|${after}"`, () => assert.equal(setApart(text, before, after), expected));
  }
});

suite('lines inserted into a draft', () => {
  for (const [before, after, expected] of [
    ['', '', 'a\nb'],
    ['  ', ' ', 'a\nb'],
    ['Atentamente', '', '\na\nb'],
    ['', 'EBZ/pmq', 'a\nb\n'],
  ] as const) {
    test(`"${before}|${after}"`, () => assert.equal(onOwnLines('a\nb', before, after), expected));
  }
});
