import { readName } from './context/accept/read-name.ts';
import type { NumberContext } from './context/numbers/number-context.ts';
import type { MentionMatcher } from './names/matcher.ts';
import { draftWordsFrom } from './reading/draft-words.ts';

/** What the rules about numbers ask of the manual, in a text. */
export function numberContext(text: string, matcher: MentionMatcher): NumberContext {
  return {
    known: matcher.known,
    isUnit: (number) => matcher.officialName(number) !== undefined,
    tailOf: (number) => matcher.officialName(number)?.tailWords ?? [],
    superiorsOf: matcher.superiorsOf,
    isOwnerAt: (offset) => namesRoot(text, offset, matcher),
  };
}

function namesRoot(text: string, offset: number, matcher: MentionMatcher): boolean {
  const named = readName(draftWordsFrom(text, offset), matcher)?.names[0]?.name.units ?? [];
  return named.some((number) => matcher.superiorsOf(number).size === 0);
}
