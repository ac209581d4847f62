import { overlapsOf } from '../../core/features/duty-chain.ts';
import { type FoundFamily, searchDuties } from '../../core/features/search.ts';
import type { Locale } from '../../core/render/strings.ts';
import type { SearchHit } from '../../core/search/answer.ts';
import type { SearchAnswer, SearchParams, SearchResult } from '../../protocol/search.ts';
import { toFoundDuty, toPlace } from '../proto/search-place.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** Comparing a duty with all others takes a millisecond; a person reads the first results. */
const OVERLAPS_SHOWN = 6;

const MAX_RESULTS = 200;

/** What all loaded manuals answer, as clients read it. */
export async function search(
  { query, limit }: SearchParams,
  { manuals, session, spanishWords }: Pick<State, 'manuals' | 'session' | 'spanishWords'>,
): Promise<SearchAnswer> {
  const inUse = (await manuals()).manuals;
  const answer = searchDuties(inUse, query, Math.min(limit, MAX_RESULTS), await spanishWords());
  const { families, corrected, widened, unknown, facets, completions } = answer;
  const placed = families.flatMap((family, index) => family.hits.map((hit) => ({ family, index, hit })));
  return {
    results: placed.map(({ family, index, hit }, row) => ({
      ...toResult(family, index, hit, session.locale),
      overlaps: row < OVERLAPS_SHOWN ? overlapsOf(family.manual.analysis, hit.document) : [],
    })),
    corrected,
    widened,
    unknown,
    facets: facets.map(({ kind, value, label }) => ({ kind, value, ...(label === undefined ? {} : { label }) })),
    completions: completions.map(({ kind, insert, name, duties }) => ({
      kind,
      insert,
      ...(name === undefined ? {} : { name }),
      ...(duties === undefined ? {} : { duties }),
    })),
  };
}

function toResult(
  { manual, branch }: FoundFamily<LoadedManual>,
  family: number,
  hit: SearchHit,
  locale: Locale,
): Omit<SearchResult, 'overlaps'> {
  const { document, score, facts, ties } = hit;
  return {
    ...toFoundDuty(manual, hit, locale),
    superiors: manual.analysis.units.superiorsOf(document.unit).map(({ name }) => name),
    score,
    ...(facts.verbClass === undefined ? {} : { verbClass: facts.verbClass }),
    branch,
    family,
    ties: ties.map((tie) => toPlace(manual, tie)),
  };
}
