import type { Mention } from '../model/mention.ts';
import { foldText } from '../text/fold.ts';
import { findAcronyms } from './context/acronyms/find-acronyms.ts';
import { unitsMeant } from './context/ambiguity.ts';
import { followOf } from './context/follow.ts';
import { findNumbers } from './context/numbers/find-numbers.ts';
import { isTakenBefore } from './context/preceding.ts';
import { readName } from './context/read-name.ts';
import { findElided } from './match/elided.ts';
import { findAnchors } from './match/find-anchors.ts';
import { formOf } from './match/form.ts';
import type { Found } from './match/found.ts';
import type { NameMatch } from './match/name-match.ts';
import { officialAt } from './match/official.ts';
import type { MentionMatcher } from './names/matcher.ts';
import { draftWordsFrom, plainWordEnd } from './reading/draft-words.ts';
import { precedingOf } from './reading/words-before.ts';

/**
 * All mentions in a text, in order and apart, the longest name winning: in "Subjefatura de División de Normatividad
 * Fiscal" there is one mention, not a shorter one inside it.
 */
export function scanMentions(text: string, matcher: MentionMatcher): readonly Mention[] {
  const anchors = findAnchors(text, matcher.anchors);
  const names = findNames(text, anchors.heads, matcher);
  const acronyms = findAcronyms(text, anchors.capitals, names, matcher);
  const numbers = findNumbers(text, anchors.numbers, inOrder(names, acronyms), {
    isUnit: (number) => matcher.officialName(number) !== undefined,
    isOwnWord: (written) => matcher.known.isHead(foldText(written)) || matcher.known.isAcronym(written),
    isOwnerAt: (offset) => namesRoot(text, offset, matcher),
  });
  const found = inOrder(names, numbers, acronyms);
  return found.map((_, index) => mentionOf(text, found, index, matcher));
}

function namesRoot(text: string, offset: number, matcher: MentionMatcher): boolean {
  const named = readName(draftWordsFrom(text, offset), matcher)?.names[0]?.name.units ?? [];
  return named.some((number) => matcher.superiorsOf(number).size === 0);
}

function findNames(text: string, heads: readonly number[], matcher: MentionMatcher): readonly Found[] {
  const found: Found[] = [];
  let end = 0;
  let level: string | undefined;
  const addElided = (to: number) => {
    const root = level === undefined ? undefined : matcher.tries.get(level)?.next.get('de');
    for (const { match, words, last } of findElided(text, end, to, root)) {
      if (followOf(words, last + 1, 'title', matcher.known) === 'ends') {
        found.push(foundOf(text, match, matcher));
      }
    }
    level = undefined;
  };
  for (const start of heads) {
    if (start < end || !mayOpenAt(text, start, matcher) || isPrefixed(text, start)) {
      continue;
    }
    const matched = readName(draftWordsFrom(text, start), matcher);
    if (matched === undefined) {
      continue;
    }
    addElided(start);
    end = Math.max(end, matched.end);
    if (0 < matched.names.length && !isTakenBefore(precedingOf(text, start))) {
      found.push(...matched.names.map((match) => foundOf(text, match, matcher)));
      level = matched.names[0]?.head?.level;
    }
  }
  addElided(text.length);
  return found;
}

/** A word that a line break or an escape goes through has to be read to know. */
function mayOpenAt(text: string, start: number, { mayOpen }: MentionMatcher): boolean {
  const end = plainWordEnd(text, start);
  return end === undefined || mayOpen(text.slice(start, end));
}

/** "Sub-Coordinación" is another level. */
function isPrefixed(text: string, start: number): boolean {
  return text.charAt(start - 1) === '-' && /\p{L}/u.test(text.charAt(start - 2));
}

function foundOf(text: string, match: NameMatch, matcher: MentionMatcher): Found {
  return {
    start: match.start,
    end: match.end,
    units: match.name.units,
    form: formOf(text, match),
    former: match.name.former,
    officialFor: (number) => {
      const official = matcher.officialName(number);
      return official === undefined ? undefined : officialAt(text, match, official);
    },
  };
}

function inOrder(...lists: readonly (readonly Found[])[]): readonly Found[] {
  const found: Found[] = [];
  for (const candidate of lists.flat().toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    if ((found.at(-1)?.end ?? 0) <= candidate.start) {
      found.push(candidate);
    }
  }
  return found;
}

const AS_PRINTED: ReadonlySet<string> = new Set(['exact', 'caps', 'number', 'acronym']);

function mentionOf(text: string, found: readonly Found[], index: number, { superiorsOf }: MentionMatcher): Mention {
  const { start, end, form, former, officialFor } = found[index] ?? {
    start: 0,
    end: 0,
    form: 'exact',
    former: undefined,
    officialFor: undefined,
  };
  const units = unitsMeant(text, found, index, superiorsOf);
  const [unit, other] = units;
  const official = AS_PRINTED.has(form) || unit === undefined || other !== undefined ? undefined : officialFor?.(unit);
  return {
    span: { start, end },
    units,
    form: 1 < units.length && former === undefined ? 'ambiguous' : form,
    official: official === text.slice(start, end) ? undefined : official,
    former,
  };
}
