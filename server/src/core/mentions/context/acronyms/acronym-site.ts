import { once } from '../../../text/once.ts';
import type { Found } from '../../match/found.ts';
import type { KnownWords } from '../../names/known-words.ts';
import type { Acronyms } from '../../names/matcher.ts';
import { type DraftWords, draftWordsFrom } from '../../reading/draft-words.ts';
import { GAP_INSIDE_NAME } from '../../reading/gap.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { siteAt } from '../site-at.ts';

/** What the manual says about acronyms and about the words around them. */
export interface AcronymContext {
  readonly acronyms: Acronyms;
  readonly known: KnownWords;
}

/** Letters that are an acronym of the manual, of which it is not yet known whether they are meant as one. */
export interface AcronymSite extends Site {
  /** As in the text: "DIR", "D. I. R.". */
  readonly written: string;
  /** The words from it on, itself among them. */
  readonly words: DraftWords;
  readonly units: readonly string[];
  readonly manual: AcronymContext;
  /** The names of the text, in order, and how many of them end before the acronym. */
  readonly names: readonly Found[];
  readonly passed: number;
  /** Whether nothing but blanks, line breaks or emphasis parts it from the word before. */
  readonly isAdjacent: boolean;
  /** Whether it goes on a list of acronyms that were taken for units: "UISS, UFC y USE". */
  isInList(): boolean;
}

/** A rule about one; without such an answer the next one is asked. */
export type AcronymRule = Rule<AcronymSite, 'unit' | 'no unit'>;

/** What was found before an acronym, and what it may mean. */
export type NearAcronym = Pick<AcronymSite, 'units' | 'manual' | 'names' | 'passed'> & {
  /** The last acronym that was taken for a unit. */
  readonly last: Found | undefined;
};

export function acronymSiteAt(text: string, start: number, written: string, near: NearAcronym): AcronymSite {
  const { last, ...rest } = near;
  const site = siteAt(text, { start, end: start + written.length });
  return {
    ...site,
    ...rest,
    written,
    words: draftWordsFrom(text, start),
    isAdjacent: site.before.at(-1) !== undefined && (site.gapBefore & ~GAP_INSIDE_NAME) === 0,
    isInList: once(() => goesOnList(text, last, start)),
  };
}

function goesOnList(text: string, last: Found | undefined, start: number): boolean {
  return last !== undefined && start - last.end < 8 && /^\s*(?:,|\/|y|e|o|-|–)\s*$/.test(text.slice(last.end, start));
}
