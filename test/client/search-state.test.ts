import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  acceptRow,
  comeBack,
  keepResults,
  narrowBy,
  pressRowButton,
} from '../../client/src/common/views/search/keys.ts';
import type { SearchRow } from '../../client/src/common/views/search/rows.ts';
import {
  askFor,
  beginSearch,
  hearActive,
  type SearchState,
  type Step,
  settleOn,
  takeAnswer,
  takeFailure,
} from '../../client/src/common/views/search/state.ts';
import type { FacetCompletion, SearchAnswer } from '../../server/src/protocol/search.ts';
import { resultOf } from '../support/search-results.ts';

suite('rows of the search', () => {
  test('before anything is typed are the last queries and examples, and nothing is asked', () => {
    const step = beginSearch(['multas'], '');
    check(step, { effects: ['stop', 'show'], active: 'multas' });
    assert.deepEqual(headings(step.state), ['last', 'examples', 'narrowing']);
    assert.deepEqual(headings(beginSearch([], ' ').state), ['examples', 'narrowing']);
  });

  test('the old ones stay until the new ones are there', () => {
    const found = answered('pago', '8.3#1');
    const step = askFor(found, 'pagos');
    check(step, { effects: ['stop', 'search pagos'], rows: ['8.3#1'], isBusy: true });
    check(takeAnswer(step.state, step.state.question, answerOf('8.4#1')), { effects: ['show'], rows: ['8.4#1'] });
  });

  test('are those of the newest question, in whatever order the answers come', () => {
    const events = fc.array(fc.oneof(fc.constant('type' as const), fc.nat({ max: 30 })), { maxLength: 30 });
    fc.assert(
      fc.property(events, (order) => {
        let { state } = beginSearch([], 'q1');
        for (const event of order) {
          state =
            event === 'type'
              ? askFor(state, `q${state.question + 1}`).state
              : takeAnswer(state, event, answerOf(`8.${event}#1`)).state;
          const shown = resultsIn(state)[0];
          const isAnswered = state.found?.query === state.query;
          assert.ok(!isAnswered || shown === `8.${state.question}#1`, `${shown} for ${state.query}`);
          assert.equal(state.isBusy, !isAnswered);
        }
        const last = takeAnswer(state, state.question, answerOf('8.99#1'));
        assert.deepEqual([resultsIn(last.state), last.state.isBusy], [['8.99#1'], false]);
      }),
    );
  });

  test('a failed search is said to have failed, not to have found nothing', () => {
    const { state } = beginSearch([], 'multas');
    const failed = takeFailure(state, state.question, 'no server');
    check(failed, { effects: ['show'], rows: [], isBusy: false });
    assert.deepEqual(kinds(failed.state), ['failed']);
    check(takeFailure(askFor(state, 'pago').state, state.question, 'no server'), { effects: [], isBusy: true });
  });

  test('an answer without results says so, but not while only a facet is typed', () => {
    const completion: FacetCompletion = { kind: 'unit', insert: 'en:8.3' };
    assert.deepEqual(kinds(answered('xyzzy')), ['nothing']);
    const typing = beginSearch([], 'en:8').state;
    const step = takeAnswer(typing, typing.question, { ...answerOf(), completions: [completion] });
    assert.deepEqual(kinds(step.state), ['heading', 'completion']);
  });
});

suite('the active row of the search', () => {
  test('is the first result, and nothing is shown beside for it', () => {
    const state = answered('pago', '8.3#1', '8.4#1');
    assert.equal(activeIn(state), '8.3#1');
    check(hearActive(state, rowOf(state, '8.3#1')), { effects: [], active: '8.3#1' });
  });

  test('that the person moves to is shown beside', () => {
    const state = answered('pago', '8.3#1', '8.4#1');
    check(hearActive(state, rowOf(state, '8.4#1')), { effects: ['preview 8.4#1'] });
  });

  test('that was moved to stays active over the next answer, wherever it stands then', () => {
    const state = answered('pago', '8.3#1', '8.4#1');
    const moved = hearActive(state, rowOf(state, '8.4#1')).state;
    const next = answerNext(moved, 'pagos', '8.3#1', '8.2#1', '8.4#1');
    assert.equal(activeIn(next), '8.4#1');
    assert.equal(activeIn(answerNext(next, 'pagos a', '8.5#1', '8.4#1')), '8.4#1');
    const gone = answerNext(next, 'garantías', '8.5#1', '8.6#1');
    assert.equal(activeIn(gone), '8.5#1');
    assert.equal(activeIn(answerNext(gone, 'pagos', '8.3#1', '8.4#1')), '8.3#1');
  });

  test('the editor tells of the first row before it confirms ours: neither is a move', () => {
    const state = answered('pago', '8.3#1', '8.4#1');
    const moved = hearActive(state, rowOf(state, '8.4#1')).state;
    const next = answerNext(moved, 'pagos', '8.3#1', '8.4#1');
    const first = hearActive(next, rowOf(next, '8.3#1'));
    check(first, { effects: [], active: '8.4#1' });
    const confirmed = hearActive(first.state, rowOf(next, '8.4#1'));
    check(confirmed, { effects: [], active: '8.4#1' });
    check(hearActive(confirmed.state, rowOf(next, '8.3#1')), { effects: ['settle'] });
  });

  test('the first is moved to only when nothing else is heard of the key', () => {
    const state = answered('pago', '8.3#1', '8.4#1');
    const moved = hearActive(state, rowOf(state, '8.4#1')).state;
    const back = hearActive(moved, rowOf(state, '8.3#1'));
    check(back, { effects: ['settle'] });
    check(settleOn(back.state, rowOf(state, '8.3#1')), { effects: ['preview 8.3#1'] });
    check(settleOn(back.state, rowOf(state, '8.4#1')), { effects: [] });
    const typed = answerNext(back.state, 'pagos', '8.3#1', '8.4#1');
    check(settleOn(typed, rowOf(state, '8.3#1')), { effects: [], active: '8.4#1' });
  });

  test('is the facet whose value is being typed, before any result', () => {
    const { state } = beginSearch([], 'multas en:fisc');
    const completions = [{ kind: 'unit', insert: 'en:8.3' }] as const;
    const step = takeAnswer(state, state.question, { ...answerOf('8.4#1'), completions });
    check(step, { effects: ['show'], active: 'en:8.3' });
    check(acceptRow(step.state, rowOf(step.state, 'en:8.3')), {
      effects: ['write multas en:8.3 ', 'stop', 'search multas en:8.3 '],
    });
  });
});

suite('keys and buttons of the search', () => {
  const state = answered('pago', '8.3#1', '8.4#1');
  const result = rowOf(state, '8.4#1');

  test('Enter opens a result, and asks a query', () => {
    check(acceptRow(state, result), { effects: ['open previewed 8.4#1'] });
    const begun = beginSearch(['multas'], '').state;
    check(acceptRow(begun, rowOf(begun, 'multas')), { effects: ['write multas', 'stop', 'search multas'] });
    const none = answered('xyzzy');
    check(acceptRow(none, none.rows[0]), { effects: [] });
    check(acceptRow(state, undefined), { effects: [] });
  });

  test('the buttons of a result open it beside, cite it, show its chain and copy it', () => {
    const actions = ['beside', 'cite', 'chain', 'copy', 'forget', undefined] as const;
    const effects = actions.map((action) => pressRowButton(state, action, result).effects.map(nameOf).join());
    assert.deepEqual(effects, ['open beside 8.4#1', 'pass citation 8.4#1', 'pass chain 8.4#1', 'copy 8.4#1', '', '']);
  });

  test('a last query can be forgotten, and is gone from the list', () => {
    const begun = beginSearch(['multas', 'pago'], '').state;
    const step = pressRowButton(begun, 'forget', rowOf(begun, 'multas'));
    check(step, { effects: ['stop', 'show', 'forget multas'], active: 'pago' });
    assert.throws(() => rowOf(step.state, 'multas'));
  });

  test('results are kept under the query that found them, and nothing is kept where nothing was found', () => {
    check(keepResults(state), { effects: ['keep pago 8.3#1 8.4#1'] });
    check(keepResults(askFor(state, 'garantías').state), { effects: ['keep pago 8.3#1 8.4#1'] });
    check(keepResults(answered('xyzzy')), { effects: [] });
    check(keepResults(beginSearch([], '').state), { effects: [] });
  });

  test('while a facet is chosen in another list this one hears nothing, and asks again when it is back', () => {
    const aside = narrowBy(state, 'level');
    check(aside, { effects: ['narrow level pago'] });
    check(hearActive(aside.state, result), { effects: [] });
    check(comeBack(aside.state, 'pago nivel:División '), {
      effects: ['come-back', 'write pago nivel:División ', 'stop', 'search pago nivel:División '],
    });
    const back = comeBack(aside.state, undefined);
    check(back, { effects: ['come-back', 'write pago', 'stop', 'search pago'] });
    check(hearActive(back.state, result), { effects: ['preview 8.4#1'] });
  });
});

interface Expected {
  readonly effects: readonly string[];
  /** The row that is active because of us. */
  readonly active?: string;
  readonly rows?: readonly string[];
  readonly isBusy?: boolean;
}

function check({ state, effects }: Step, expected: Expected): void {
  assert.deepEqual(effects.map(nameOf), expected.effects);
  const actual: Record<keyof Expected, unknown> = {
    effects: expected.effects,
    active: activeIn(state),
    rows: resultsIn(state),
    isBusy: state.isBusy,
  };
  assert.deepEqual({ ...actual, ...expected }, actual);
}

/** An effect in a line: `open beside 8.3#1`. */
function nameOf(effect: Step['effects'][number]): string {
  switch (effect.kind) {
    case 'search':
    case 'write':
    case 'forget':
      return `${effect.kind} ${effect.query}`;
    case 'narrow':
      return `narrow ${effect.facet} ${effect.query}`;
    case 'preview':
      return `preview ${effect.result.id}`;
    case 'open':
      return `open ${effect.where} ${effect.result.id}`;
    case 'pass':
      return `pass ${effect.to} ${effect.result.id}`;
    case 'copy':
      return `copy ${effect.text}`;
    case 'keep':
      return ['keep', effect.query, ...effect.results.map(({ id }) => id)].join(' ');
    default:
      return effect.kind;
  }
}

function answerOf(...ids: readonly string[]): SearchAnswer {
  const results = ids.map((id, index) => resultOf(id, index));
  return { results, corrected: [], widened: [], unknown: [], facets: [], completions: [] };
}

function answered(query: string, ...ids: readonly string[]): SearchState {
  return answerNext(beginSearch([], '').state, query, ...ids);
}

/** After a query was typed and answered. */
function answerNext(state: SearchState, query: string, ...ids: readonly string[]): SearchState {
  const asked = askFor(state, query).state;
  return takeAnswer(asked, asked.question, answerOf(...ids)).state;
}

function wordsOf(row: SearchRow): string {
  switch (row.kind) {
    case 'result':
      return row.result.id;
    case 'query':
      return row.query;
    case 'completion':
      return row.completion.insert;
    default:
      return row.kind;
  }
}

function rowOf(state: SearchState, words: string): SearchRow {
  const row = state.rows.find((each) => wordsOf(each) === words);
  assert.ok(row, `no row ${words}`);
  return row;
}

function activeIn({ active }: SearchState): string | undefined {
  return active.ours && wordsOf(active.ours);
}

function resultsIn({ rows }: SearchState): readonly string[] {
  return rows.filter(({ kind }) => kind === 'result').map(wordsOf);
}

function kinds({ rows }: SearchState): readonly string[] {
  return rows.map(({ kind }) => kind);
}

function headings({ rows }: SearchState): readonly string[] {
  return rows.flatMap((row) => (row.kind === 'heading' ? [row.about] : []));
}
