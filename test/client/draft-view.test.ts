import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { activeDraft } from '../../client/src/common/views/draft/active-draft.ts';
import { childNodes, draftNodes, gravestOf, namesOf, stateOf } from '../../client/src/common/views/draft/model.ts';
import type { DraftProblem, DraftUnits, NamedUnit } from '../../server/src/protocol/drafts.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const mention = { range, text: 'x', form: 'exact', problems: [] };
const named = (units: readonly string[], rest: Partial<NamedUnit> = {}): NamedUnit => ({
  manual: 'm:/a',
  units,
  mentions: [mention],
  mentionCount: 1,
  problemCount: 0,
  ...rest,
});
const problem = (severity: DraftProblem['severity']): DraftProblem => ({
  range,
  rule: 'r',
  severity,
  message: severity,
});
const outline = (number: string, name: string) => ({
  number,
  name,
  level: 'División',
  levelRank: 3,
  line: 0,
  dutyCount: 0,
});
const manuals = [
  { uri: 'm:/a', title: '', units: [outline('8.1', 'Uno'), outline('8.2', 'Dos'), outline('8.3', 'Dos')] },
];
const unitsOf = (...all: NamedUnit[]): DraftUnits => ({ named: all, others: [], problemCount: 0 });

suite('the view of a draft', () => {
  test('one unit is one of the tree; a shared name stands for all its units, a former one for none', () => {
    const nodes = draftNodes(unitsOf(named(['8.1']), named(['8.2', '8.3']), named([], { former: 'Tres' })), manuals);
    assert.deepEqual(
      nodes.map((node) => [node.kind, node.kind === 'name' ? node.units.map(({ number }) => number) : undefined]),
      [
        ['unit', undefined],
        ['name', ['8.2', '8.3']],
        ['name', []],
      ],
    );
    assert.equal(new Set(nodes.map(({ id }) => id)).size, 3);
    assert.equal(namesOf(manuals[0]?.units ?? []), 'Uno / Dos');
  });

  test('mentions that were not sent are counted', () => {
    const [node] = draftNodes(unitsOf(named(['8.1'], { mentionCount: 300 })), manuals);
    assert.ok(node);
    assert.deepEqual(
      childNodes(node).map((child) => (child.kind === 'more' ? child.count : child.kind)),
      ['mention', 299],
    );
  });

  test('problems of no mention come last', () => {
    const nodes = draftNodes({ named: [named(['8.1'])], others: [problem('hint')], problemCount: 1 }, manuals);
    assert.deepEqual(
      nodes.map(({ kind }) => kind),
      ['unit', 'others'],
    );
    assert.equal(nodes[1] && childNodes(nodes[1]).length, 1);
  });

  test('the gravest problem gives a row its icon', () => {
    assert.equal(gravestOf([problem('hint'), problem('error'), problem('warning')])?.severity, 'error');
    assert.equal(gravestOf([]), undefined);
  });

  test('a draft without units and problems is empty', () => {
    assert.equal(stateOf(unitsOf()), 'empty');
    assert.equal(stateOf({ ...unitsOf(), isExcluded: true }), 'excluded');
    assert.equal(stateOf({ ...unitsOf(), others: [problem('hint')] }), 'units');
  });
});

suite('the draft in front', () => {
  const document = (languageId: string, more = {}) =>
    ({ languageId, isClosed: false, uri: { scheme: 'file' }, ...more }) as unknown as Parameters<typeof activeDraft>[0];
  const draft = document('markdown');

  test('is the document in front when people draft in its language', () => {
    for (const language of ['markdown', 'plaintext', 'latex', 'tex']) {
      const front = document(language);
      assert.equal(activeDraft(front, undefined).draft, front);
    }
  });

  test('stays while the manual, an output or nothing is in front, until it is closed', () => {
    const output = document('plaintext', { uri: { scheme: 'output' } });
    for (const front of [document('manual-organizacion'), output, undefined]) {
      assert.equal(activeDraft(front, draft).draft, draft);
      assert.deepEqual(activeDraft(front, document('markdown', { isClosed: true })), {
        draft: undefined,
        state: 'none',
      });
    }
  });

  test('is none when a file of another kind is in front', () => {
    assert.deepEqual(activeDraft(document('json'), draft), { draft: undefined, state: 'other' });
  });
});
