import type { SearchAnswer } from '../../../../../server/src/protocol/search.ts';
import { type ActiveRow, activateAmong, firstRow, hearRow, NO_ACTIVE_ROW } from './active-row.ts';
import type { SearchEffect } from './effects.ts';
import { answerRows, type SearchRow, startRows } from './rows.ts';

/** All that the search knows while its list is open. */
export interface SearchState {
  readonly query: string;
  /** Counts the questions: an answer to an older one comes too late. */
  readonly question: number;
  readonly isBusy: boolean;
  /** The newest answer, and what was asked; while an answer is awaited, that of an older query. */
  readonly found: { readonly query: string; readonly answer: SearchAnswer } | undefined;
  /** The old ones stay until the new ones are there. */
  readonly rows: readonly SearchRow[];
  readonly active: ActiveRow;
  /** Queries that led to a duty, newest first. */
  readonly history: readonly string[];
  /** Another list is in front and this one comes back. */
  readonly isSetAside: boolean;
}

export interface Step {
  readonly state: SearchState;
  readonly effects: readonly SearchEffect[];
}

export function beginSearch(history: readonly string[], query: string): Step {
  const nothing = { question: 0, isBusy: false, found: undefined, rows: [], active: NO_ACTIVE_ROW, isSetAside: false };
  return askFor({ ...nothing, query, history }, query);
}

/** The person, or a row, has written another query. */
export function askFor(state: SearchState, query: string): Step {
  const question = state.question + 1;
  const asked = { ...state, query, question };
  const { state: after, effects } =
    query.trim() === ''
      ? showRows({ ...asked, isBusy: false, found: undefined }, startRows(state.history))
      : { state: { ...asked, isBusy: true }, effects: [{ kind: 'search', question, query } as const] };
  return { state: after, effects: [{ kind: 'stop' }, ...effects] };
}

export function takeAnswer(state: SearchState, question: number, answer: SearchAnswer): Step {
  const { query } = state;
  return question === state.question
    ? showRows({ ...state, isBusy: false, found: { query, answer } }, answerRows(answer, query))
    : stay(state);
}

/** Nobody knows whether a duty has these words: nothing may say that none has. */
export function takeFailure(state: SearchState, question: number, reason: string): Step {
  return question === state.question
    ? showRows({ ...state, isBusy: false, found: undefined }, [{ kind: 'failed', reason }])
    : stay(state);
}

/** The editor says which row is active. */
export function hearActive(state: SearchState, row: SearchRow | undefined): Step {
  // Nothing is active while another list is in front.
  if (row === undefined || state.isSetAside) {
    return stay(state);
  }
  const heard = hearRow(state.active, state.rows, row);
  switch (heard.kind) {
    case 'ours':
      return stay({ ...state, active: heard.active });
    case 'unsure':
      return { state, effects: [{ kind: 'settle' }] };
    case 'moved':
      return moveTo(state, row);
  }
}

/** Nothing else was heard of the key that made this row active: if it is still the first, the person moved there. */
export function settleOn(state: SearchState, row: SearchRow | undefined): Step {
  return row !== undefined && row === firstRow(state.rows) ? moveTo(state, row) : stay(state);
}

export function stay(state: SearchState): Step {
  return { state, effects: [] };
}

function moveTo(state: SearchState, row: SearchRow): Step {
  const active = { ...state.active, ours: undefined, chosen: row };
  return {
    state: { ...state, active },
    effects: row.kind === 'result' ? [{ kind: 'preview', result: row.result }] : [],
  };
}

function showRows(state: SearchState, rows: readonly SearchRow[]): Step {
  const active = activateAmong(rows, state.query, state.active);
  return { state: { ...state, rows, active }, effects: [{ kind: 'show' }] };
}
