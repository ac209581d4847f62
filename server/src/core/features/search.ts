import type { Analysis } from '../analysis.ts';
import type { HitFamily, SearchAnswer } from '../search/answer.ts';
import { parseQuery } from '../search/query/parse-query.ts';
import type { IsSpanish } from '../spanish/spanish-words.ts';

/** What is searched: a manual, with whatever the asker knows it by. */
export interface SearchedManual {
  readonly analysis: Analysis;
}

/** What several manuals answer to one query. */
export interface FoundDuties<Searched> {
  /** Best first; families of several manuals stand by their best hit. */
  readonly families: readonly FoundFamily<Searched>[];
  /** Words read as others. What is a slip for one manual may be a word of another; the first has the say. */
  readonly corrected: SearchAnswer['corrected'];
  /** Words for which something else was looked for. */
  readonly widened: SearchAnswer['widened'];
  readonly unknown: SearchAnswer['unknown'];
  /** What narrows the answer. A unit that one manual has is known, whatever the others have. */
  readonly facets: SearchAnswer['facets'];
  /** How the end of the query may go on. */
  readonly completions: SearchAnswer['completions'];
}

/** Duties of one branch of a manual on one matter, from the highest level down. */
export interface FoundFamily<Searched> extends HitFamily {
  readonly manual: Searched;
}

/** The duties of these manuals that answer a query as typed, at most `limit`. Words that are Spanish are not corrected. */
export function searchDuties<Searched extends SearchedManual>(
  manuals: readonly Searched[],
  typed: string,
  limit: number,
  isSpanish?: IsSpanish,
): FoundDuties<Searched> {
  const query = parseQuery(typed);
  const answers = manuals.map((manual) => ({ manual, answer: manual.analysis.search.answer(query, limit, isSpanish) }));
  const families = answers.flatMap(({ manual, answer }) => answer.families.map((family) => ({ manual, ...family })));
  const first = answers[0]?.answer;
  return {
    families: takeHits(
      families.toSorted((left, right) => right.best - left.best),
      limit,
    ),
    corrected: first?.corrected ?? [],
    widened: first?.widened ?? [],
    unknown: first?.unknown ?? [],
    facets: mostKnown(answers.map(({ answer }) => answer.facets)),
    completions: first?.completions ?? [],
  };
}

function takeHits<Family extends HitFamily>(families: readonly Family[], limit: number): readonly Family[] {
  let room = limit;
  return families.flatMap((family) => {
    const hits = family.hits.slice(0, Math.max(0, room));
    room -= hits.length;
    return hits.length === 0 ? [] : [{ ...family, hits }];
  });
}

function mostKnown(meanings: readonly SearchAnswer['facets'][]): SearchAnswer['facets'] {
  const known = (facets: SearchAnswer['facets']) => facets.filter(({ label }) => label !== undefined).length;
  const [best = []] = meanings.toSorted((left, right) => known(right) - known(left));
  return best;
}
