import { ARTICLES } from '../../../spanish/function-words.ts';
import type { DraftWord } from '../../reading/draft-words.ts';
import { BEGINS_ANEW, PERSON_TITLES, POINTERS } from '../lexicon.ts';
import type { FollowSite } from './follow-site.ts';

/** Whether a word after a name is no part of one: an article, a helper of verbs, a person's title, a figure, another unit. */
export function beginsAnew(
  { text, known }: Pick<FollowSite, 'text' | 'known'>,
  { start, end, folded }: DraftWord,
): boolean {
  return (
    known.isHead(folded) ||
    ARTICLES.has(folded) ||
    POINTERS.has(folded) ||
    BEGINS_ANEW.has(folded) ||
    PERSON_TITLES.has(folded) ||
    startsWithDigit(folded) ||
    known.isAcronym(text.slice(start, end))
  );
}

export function startsWithDigit(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return 0x30 <= code && code <= 0x39;
}
