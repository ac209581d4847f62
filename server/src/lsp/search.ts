import type { SearchDocument } from '../core/index/search/documents.ts';
import type { SearchHit } from '../core/index/search/search-index.ts';
import { groupBy } from '../core/text/group-by.ts';
import { lineAtOffset } from '../core/text/line-index.ts';
import type { SearchAnswer, SearchPlace, SearchResult } from '../protocol/requests.ts';
import type { LoadedManual } from './manual-store.ts';

/** What all loaded manuals answer; families of several manuals are merged by their best result. */
export function searchManuals(manuals: readonly LoadedManual[], query: string, limit: number): SearchAnswer {
  const answers = manuals.map((manual) => ({ manual, answer: manual.analysis.search.search(query, limit) }));
  const families = answers.flatMap(({ manual, answer }) =>
    [...groupBy(answer.hits, ({ family }) => family).values()].map((hits) => ({ manual, hits })),
  );
  const ranked = families.toSorted((left, right) => bestScore(right.hits) - bestScore(left.hits));
  const results = ranked.flatMap(({ manual, hits }, family) => hits.map((hit) => toResult(manual, hit, family)));
  const [first] = answers;
  return {
    results: results.slice(0, limit),
    // What is a slip for one manual may be a word of another; the first has the say.
    corrected: first?.answer.corrected ?? [],
    unknown: first?.answer.unknown ?? [],
  };
}

function bestScore(hits: readonly SearchHit[]): number {
  return Math.max(...hits.map(({ score }) => score));
}

function toResult(manual: LoadedManual, hit: SearchHit, family: number): SearchResult {
  const { document, score, highlights, facts, branch, ties } = hit;
  return {
    ...toPlace(manual, document),
    manual: manual.uri,
    superiors: manual.analysis.units.superiorsOf(document.unit).map(({ name }) => name),
    score,
    text: document.text,
    highlights,
    ...(facts.verbClass === undefined ? {} : { verbClass: facts.verbClass }),
    branch,
    family,
    ties: ties.map((tie) => toPlace(manual, tie)),
  };
}

function toPlace({ lines }: LoadedManual, { unit, ordinal, start, itemStart }: SearchDocument): SearchPlace {
  return {
    unit: unit.number,
    unitName: unit.name,
    ordinal,
    line: lineAtOffset(lines, start),
    ...(itemStart === undefined ? {} : { itemLine: lineAtOffset(lines, itemStart) }),
  };
}
