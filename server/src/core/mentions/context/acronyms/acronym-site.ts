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

/** Letters that are an acronym of the manual, and what was found around them before they were looked at. */
export interface NearAcronym {
  /** As in the text: "DIR", "D. I. R.". */
  readonly written: string;
  readonly units: readonly string[];
  readonly manual: AcronymContext;
  /** The names of the text, in order, and how many of them end before the acronym. */
  readonly names: readonly Found[];
  readonly passed: number;
  /** The last acronym before it that is a unit's. */
  readonly last: Found | undefined;
}

/** The same with the words around, of which it is not yet known whether they speak of a unit. */
export interface AcronymSite extends Site {
  readonly near: NearAcronym;
  /** The words from the acronym on, itself among them. */
  readonly words: DraftWords;
  /** Whether nothing but blanks, line breaks or emphasis parts it from the word before. */
  readonly isAdjacent: boolean;
}

/** A rule about one; without a verdict the next one is asked. */
export type AcronymRule = Rule<AcronymSite, 'unit' | 'no unit'>;

export function acronymSiteAt(text: string, start: number, near: NearAcronym): AcronymSite {
  const site = siteAt(text, { start, end: start + near.written.length });
  const isAdjacent = site.before.at(-1) !== undefined && (site.gapBefore & ~GAP_INSIDE_NAME) === 0;
  return { ...site, near, words: draftWordsFrom(text, start), isAdjacent };
}

/** Whether it goes on a list of acronyms that are units': "UISS, UFC y USE". */
export function isInList({ text, span: { start }, near: { last } }: AcronymSite): boolean {
  return last !== undefined && start - last.end < 8 && /^\s*(?:,|\/|y|e|o|-|–)\s*$/.test(text.slice(last.end, start));
}
