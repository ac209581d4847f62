import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isUnitsNode, lineOf, type UnitsNode, unitOf } from '../../client/src/common/units/node.ts';
import { superiorsOf, titleOf } from '../../client/src/common/units/title.ts';
import { filterUnits, moveSpans } from '../../client/src/common/views/units/filter.ts';
import {
  parentNode,
  rootNodes,
  showsDuties,
  type UnitsShape,
  unitNodes,
} from '../../client/src/common/views/units/model.ts';
import type { ManualOutline, UnitOutline } from '../../server/src/protocol/manuals.ts';

const unit = (number: string, name: string, parent?: string): UnitOutline => ({
  number,
  name,
  level: 'División',
  levelRank: 3,
  ...(parent === undefined ? {} : { parent }),
  line: Number(number.replaceAll('.', '')),
  dutyCount: 1,
});
const manual: ManualOutline = {
  uri: 'm:/a',
  title: 'A',
  units: [
    unit('8.1', 'Dirección'),
    unit('8.2', 'Zeta', '8.1'),
    unit('8.2.1', 'Ñandú', '8.2'),
    unit('8.2.2', 'Ábaco', '8.2'),
    unit('8.2.3', 'Nodo', '8.2'),
    unit('8.3', 'Eta', '8.1'),
  ],
};
const other: ManualOutline = { uri: 'm:/b', title: 'B', units: [unit('8.1', 'Dirección')] };
const found = (number: string, uri = manual.uri) => ({ manual: uri, number, inNumber: [], inName: [] });
const plain: UnitsShape = { order: 'number', filter: undefined };
const filtered = (...numbers: string[]): UnitsShape => ({
  order: 'number',
  filter: filterUnits(
    [manual, other],
    'x',
    numbers.map((number) => found(number)),
  ),
});
const numbersOf = (nodes: readonly UnitsNode[]) => nodes.map((node) => unitOf(node)?.number ?? node.manual.title);

suite('the tree of units', () => {
  test('one manual shows its units, several a root each', () => {
    assert.deepEqual(numbersOf(rootNodes([manual], plain)), ['8.1']);
    assert.deepEqual(numbersOf(rootNodes([manual, other], plain)), ['A', 'B']);
    const [root] = unitNodes(manual, undefined, plain);
    assert.ok(root);
    assert.equal(parentNode(root, [manual]), undefined);
    assert.deepEqual(parentNode(root, [manual, other]), { kind: 'manual', manual });
  });

  test('by number in the order of the manual, by name in that of the Spanish alphabet', () => {
    assert.deepEqual(numbersOf(unitNodes(manual, '8.2', plain)), ['8.2.1', '8.2.2', '8.2.3']);
    assert.deepEqual(numbersOf(unitNodes(manual, '8.2', { ...plain, order: 'name' })), ['8.2.2', '8.2.3', '8.2.1']);
  });

  test('a filter leaves what was found and the units above it, with the duties of what was found', () => {
    const shape = filtered('8.2.3');
    const [root] = unitNodes(manual, undefined, shape);
    const [between] = unitNodes(manual, '8.1', shape);
    const [hit] = unitNodes(manual, '8.2', shape);
    assert.deepEqual(numbersOf(unitNodes(manual, '8.1', shape)), ['8.2']);
    assert.deepEqual(numbersOf(unitNodes(manual, '8.2', shape)), ['8.2.3']);
    assert.deepEqual(
      [root, between, hit].map((node) => node?.kind === 'unit' && showsDuties(node, shape)),
      [false, false, true],
    );
  });

  test('a filter hides manuals in which nothing was found', () => {
    assert.deepEqual(numbersOf(rootNodes([manual, other], filtered('8.3'))), ['A']);
    assert.deepEqual(rootNodes([manual], filtered()), []);
  });

  test('another filter has another id, so that the tree opens what it found', () => {
    assert.notEqual(filterUnits([manual], 'a', []).id, filterUnits([manual], 'b', []).id);
  });

  test('superiors come from the root down; a ring of superiors ends', () => {
    const [, , third] = manual.units;
    assert.ok(third);
    assert.deepEqual(
      superiorsOf(manual, third).map(({ number }) => number),
      ['8.1', '8.2'],
    );
    const ring: ManualOutline = { uri: '', title: '', units: [unit('1', 'a', '2'), unit('2', 'b', '1')] };
    assert.equal(superiorsOf(ring, unit('1', 'a', '2')).length, 2);
  });

  test('what was found in a name moves behind the number', () => {
    assert.deepEqual(moveSpans([{ start: 0, end: 4 }], 6), [[6, 10]]);
  });

  test('a number that the manual does not print is not shown', () => {
    assert.equal(titleOf(unit('8.2', 'Zeta')), '8.2 Zeta');
    assert.equal(titleOf({ ...unit('sn-3', 'Jefatura'), isUnnumbered: true }), 'Jefatura');
  });

  test('every node knows its line; what other menus pass is no node', () => {
    const [, , third] = manual.units;
    assert.ok(third);
    assert.equal(lineOf({ kind: 'unit', manual, unit: third }), 821);
    assert.equal(lineOf({ kind: 'manual', manual }), 0);
    assert.ok(isUnitsNode({ kind: 'duties', manual, unit: third }));
    for (const value of [undefined, null, 'x', { kind: 'moment', manual }, { kind: 'unit' }]) {
      assert.equal(isUnitsNode(value), false);
    }
  });
});
