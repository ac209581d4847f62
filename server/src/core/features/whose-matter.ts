import type { Analysis } from '../analysis.ts';
import type { OrgUnit } from '../model/unit.ts';
import type { SearchHit } from '../search/answer.ts';
import { sentenceAround } from '../spanish/sentence.ts';
import type { IsSpanish } from '../spanish/spanish-words.ts';
import { groupBy } from '../text/group-by.ts';
import type { Span } from '../text/span.ts';

/** A unit that has what a sentence speaks of, as far as words tell. */
export interface MatterOwner {
  readonly unit: OrgUnit;
  /** Its likest duties and items, best first. */
  readonly hits: readonly SearchHit[];
}

/** So many results are looked through, and so many duties of a unit shown. */
const RESULTS = 60;
const MOST_DUTIES = 3;

/**
 * The units whose duties are likest to a sentence, best first. Names in it should be left out (`textBeside`): they would be
 * looked for as words.
 */
export function whoseMatter(
  { search }: Analysis,
  sentence: string,
  limit: number,
  isSpanish: IsSpanish | undefined,
): readonly MatterOwner[] {
  // The blank tells that the last word is whole.
  const { hits } = search.search(`${sentence.replace(MARKS, ' ').trim()} `, RESULTS, isSpanish);
  const ranked = hits.toSorted((left, right) => right.score - left.score);
  return [...groupBy(ranked, ({ document }) => document.unit)]
    .slice(0, limit)
    .map(([unit, own]) => ({ unit, hits: own.slice(0, MOST_DUTIES) }));
}

/** What a query would obey. */
const MARKS = /["“”«»*_`#>|[\]{}\\:]|(?:^|\s)-+/g;

/** What is asked about: the selection, or where nothing is selected the sentence around the caret. */
export function askedSentence(text: string, selected: Span): Span {
  return selected.start < selected.end ? selected : sentenceAround(text, selected);
}
