import { overlapsOf } from '../../core/features/duty-chain.ts';
import { dutyWordsFor } from '../../core/render/duty-words.ts';
import type { Locale } from '../../core/render/strings.ts';
import { describeFacets, type FacetMeaning } from '../../core/search/query/describe-facets.ts';
import type { SearchHit } from '../../core/search/search-index.ts';
import { groupBy } from '../../core/text/group-by.ts';
import type { FacetCompletion, SearchAnswer, SearchFacet, SearchResult } from '../../protocol/search.ts';
import { toPlace } from '../proto/search-place.ts';
import type { LoadedManual } from '../state/manual-set.ts';

/** Comparing a duty with all others takes a millisecond; a person reads the first results. */
const OVERLAPS_SHOWN = 6;

/** What all loaded manuals answer; families of several manuals are merged by their best result. */
export function searchManuals(
  manuals: readonly LoadedManual[],
  query: string,
  limit: number,
  locale: Locale,
): SearchAnswer {
  const answers = manuals.map((manual) => ({ manual, answer: manual.analysis.search.search(query, limit) }));
  const families = answers.flatMap(({ manual, answer }) =>
    [...groupBy(answer.hits, ({ family }) => family).values()].map((hits) => ({ manual, hits })),
  );
  const ranked = families.toSorted((left, right) => bestScore(right.hits) - bestScore(left.hits));
  const places = ranked.flatMap(({ manual, hits }, family) => hits.map((hit) => ({ manual, hit, family })));
  const [first] = answers;
  return {
    results: places.slice(0, limit).map(({ manual, hit, family }, index) => ({
      ...toResult(manual, hit, family, locale),
      overlaps: index < OVERLAPS_SHOWN ? overlapsOf(manual.analysis, hit.document) : [],
    })),
    // What is a slip for one manual may be a word of another; the first has the say.
    corrected: first?.answer.corrected ?? [],
    unknown: first?.answer.unknown ?? [],
    facets: manuals.length === 0 ? [] : facetsOf(manuals, query),
    completions: first === undefined ? [] : completionsOf(first.manual, query),
  };
}

/** A unit that one manual has is known, whatever the others have. */
function facetsOf(manuals: readonly LoadedManual[], query: string): readonly SearchFacet[] {
  const meanings = manuals.map(({ analysis }) => describeFacets(analysis.units.all, query));
  const [first = []] = meanings.toSorted((left, right) => knownIn(right) - knownIn(left));
  return first.map(({ kind, value, label }) => ({ kind, value, ...(label === undefined ? {} : { label }) }));
}

function knownIn(meanings: readonly FacetMeaning[]): number {
  return meanings.filter(({ label }) => label !== undefined).length;
}

function completionsOf({ analysis }: LoadedManual, query: string): readonly FacetCompletion[] {
  return analysis.search.complete(query).map(({ kind, insert, name, duties }) => ({
    kind,
    insert,
    ...(name === undefined ? {} : { name }),
    ...(duties === undefined ? {} : { duties }),
  }));
}

function bestScore(hits: readonly SearchHit[]): number {
  return Math.max(...hits.map(({ score }) => score));
}

function toResult(
  manual: LoadedManual,
  hit: SearchHit,
  family: number,
  locale: Locale,
): Omit<SearchResult, 'overlaps'> {
  const { document, score, highlights, facts, branch, ties } = hit;
  const { verbClass } = facts;
  return {
    ...toPlace(manual, document),
    manual: manual.uri,
    superiors: manual.analysis.units.superiorsOf(document.unit).map(({ name }) => name),
    score,
    text: document.text,
    highlights,
    ...(verbClass === undefined ? {} : { verbClass, verb: dutyWordsFor(locale).verb(verbClass) }),
    branch,
    family,
    ties: ties.map((tie) => toPlace(manual, tie)),
  };
}
