import type {
  FacetCompletion,
  SearchAnswer,
  SearchFacet,
  SearchResult,
} from '../../../../../server/src/protocol/search.ts';
import { type FacetKind, offeredCompletions } from './facets.ts';
import { groupResults, type ResultGroup } from './group-results.ts';

/** What stands in the list of the search, without a word of how it looks. */
export type SearchRow =
  | { readonly kind: 'heading'; readonly about: 'last' | 'examples' | 'narrowing' }
  /** Heading of results that stand together. */
  | { readonly kind: 'group'; readonly group: ResultGroup }
  | { readonly kind: 'result'; readonly result: SearchResult; readonly group: ResultGroup['kind'] }
  | { readonly kind: 'completion'; readonly completion: FacetCompletion }
  /** A query to ask: one of the last, an example, or an example of how a facet narrows it down. */
  | { readonly kind: 'query'; readonly query: string; readonly origin: 'last' | 'example' | FacetKind }
  /** The facet that the manual does not have, or how many others may be too narrow. */
  | { readonly kind: 'nothing'; readonly stranger: SearchFacet | undefined; readonly facets: number }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * The facets that the last word may become, then the results in the order of the server, which keeps what a branch has
 * on a matter together; or that there are none.
 */
export function answerRows(answer: SearchAnswer, query: string): readonly SearchRow[] {
  const completions = completionRows(answer, query);
  if (0 < answer.results.length) {
    return [...completions, ...resultRows(answer)];
  }
  return isUnfinished(answer, query) ? completions : [...completions, nothingRow(answer)];
}

const EXAMPLES: readonly string[] = ['convenio de pago', 'créditos incobrables', 'CURP', '"condonación de multas"'];
const NARROWED: readonly (readonly [FacetKind, string])[] = [
  ['unit', 'en:8.3 garantías'],
  ['level', 'nivel:coordinación multas'],
  ['verb', 'autoriza: formatos'],
];

/** What an empty search offers: the last queries, examples, and how to narrow down. */
export function startRows(history: readonly string[]): readonly SearchRow[] {
  return [
    ...headed(
      'last',
      history.map((query): SearchRow => ({ kind: 'query', query, origin: 'last' })),
    ),
    ...headed(
      'examples',
      EXAMPLES.map((query): SearchRow => ({ kind: 'query', query, origin: 'example' })),
    ),
    ...headed(
      'narrowing',
      NARROWED.map(([origin, query]): SearchRow => ({ kind: 'query', query, origin })),
    ),
  ];
}

/** Whether a person can move to it. */
export function isSelectable({ kind }: SearchRow): boolean {
  return kind !== 'heading' && kind !== 'group';
}

/** Below them the results so far stay in sight; a letter more brings others. */
const MOST_COMPLETIONS = 6;

function completionRows({ completions }: SearchAnswer, query: string): readonly SearchRow[] {
  const offered = offeredCompletions(query, completions).slice(0, MOST_COMPLETIONS);
  return headed(
    'narrowing',
    offered.map((completion): SearchRow => ({ kind: 'completion', completion })),
  );
}

function resultRows({ results }: SearchAnswer): readonly SearchRow[] {
  return groupResults(results).flatMap((group): readonly SearchRow[] => [
    { kind: 'group', group },
    ...group.results.map((result): SearchRow => ({ kind: 'result', result, group: group.kind })),
  ]);
}

/** Nothing is asked yet but where, at which level or with which part. */
function isUnfinished({ facets, completions }: SearchAnswer, query: string): boolean {
  return 0 < completions.length && facets.length === 0 && /^\s*\S+:\S*$/.test(query);
}

function nothingRow({ facets }: SearchAnswer): SearchRow {
  return { kind: 'nothing', stranger: facets.find(({ label }) => label === undefined), facets: facets.length };
}

function headed(about: 'last' | 'examples' | 'narrowing', rows: readonly SearchRow[]): readonly SearchRow[] {
  return rows.length === 0 ? [] : [{ kind: 'heading', about }, ...rows];
}
