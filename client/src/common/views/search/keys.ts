import type { SearchEffect } from './effects.ts';
import { completeQuery, type FacetKind } from './facets.ts';
import type { SearchRow } from './rows.ts';
import { askFor, type SearchState, type Step, stay } from './state.ts';

/** What the buttons of a row do. */
export type RowAction = 'beside' | 'cite' | 'chain' | 'copy' | 'forget';

/** Enter: a facet completes the query, a query is asked, a result is opened. */
export function acceptRow(state: SearchState, row: SearchRow | undefined): Step {
  switch (row?.kind) {
    case 'completion':
      return rewrite(state, completeQuery(state.query, row.completion));
    case 'query':
      return rewrite(state, row.query);
    case 'result':
      return { state, effects: [{ kind: 'open', result: row.result, where: 'previewed' }] };
    default:
      return stay(state);
  }
}

export function pressRowButton(state: SearchState, action: RowAction | undefined, row: SearchRow): Step {
  if (action === 'forget') {
    return row.kind === 'query' ? forget(state, row.query) : stay(state);
  }
  return row.kind === 'result' && action !== undefined ? { state, effects: [effectOn(row, action)] } : stay(state);
}

/** The button that narrows the search down: another list asks with which facet of a kind. */
export function narrowBy(state: SearchState, facet: FacetKind): Step {
  return { state: { ...state, isSetAside: true }, effects: [{ kind: 'narrow', facet, query: state.query }] };
}

/** That list is gone; `undefined` when the person backed out of it. */
export function comeBack(state: SearchState, query: string | undefined): Step {
  const step = rewrite({ ...state, isSetAside: false }, query ?? state.query);
  return { ...step, effects: [{ kind: 'come-back' }, ...step.effects] };
}

/** The results in sight as a list that stays, under the query that found them. */
export function keepResults(state: SearchState): Step {
  const { found } = state;
  return found === undefined || found.answer.results.length === 0
    ? stay(state)
    : { state, effects: [{ kind: 'keep', query: found.query, results: found.answer.results }] };
}

function rewrite(state: SearchState, query: string): Step {
  const step = askFor(state, query);
  return { ...step, effects: [{ kind: 'write', query }, ...step.effects] };
}

function forget(state: SearchState, query: string): Step {
  const history = state.history.filter((known) => known !== query);
  const step = askFor({ ...state, history }, state.query);
  return { ...step, effects: [...step.effects, { kind: 'forget', query }] };
}

function effectOn({ result }: SearchRow & { kind: 'result' }, action: Exclude<RowAction, 'forget'>): SearchEffect {
  switch (action) {
    case 'beside':
      return { kind: 'open', result, where: 'beside' };
    case 'cite':
      return { kind: 'pass', to: 'citation', result };
    case 'chain':
      return { kind: 'pass', to: 'chain', result };
    case 'copy':
      return { kind: 'copy', text: result.text };
  }
}
