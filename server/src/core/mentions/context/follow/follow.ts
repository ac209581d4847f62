import type { KnownWords } from '../../names/known-words.ts';
import { ask, type Question } from '../question.ts';
import type { Trace } from '../trace.ts';
import { AFTER_AND } from './after-and.ts';
import { AFTER_BY } from './after-by.ts';
import { AFTER_FOR, AFTER_IN, AFTER_WITH } from './after-in.ts';
import { AFTER_MARK } from './after-mark.ts';
import { AFTER_OF } from './after-of.ts';
import { AFTER_TO } from './after-to.ts';
import { AT_END } from './at-end.ts';
import {
  type Follow,
  type FollowRule,
  type FollowSite,
  followSiteAt,
  type Joint,
  type NameEnd,
} from './follow-site.ts';
import { NEXT_NOUN } from './next-noun.ts';
import { NEXT_WORD } from './next-word.ts';

/** What the words after a name make of it. */
export function followOf(end: NameEnd, known: KnownWords, trace?: Trace): Follow {
  const site = followSiteAt(end, known);
  return ask(FOLLOWS_BY_JOINT[site.joint], site, trace) ?? 'ends';
}

/** Which rules are heard depends on what joins the next word to the name; the last of them always says something. */
const RULES: Readonly<Record<Joint, readonly FollowRule[]>> = {
  mark: [...AT_END, ...AFTER_MARK],
  and: [...AT_END, ...NEXT_WORD, ...AFTER_AND],
  of: [...AT_END, ...NEXT_WORD, ...AFTER_OF],
  to: [...AT_END, ...NEXT_WORD, ...AFTER_TO],
  in: [...AT_END, ...NEXT_WORD, ...AFTER_IN],
  for: [...AT_END, ...NEXT_WORD, ...AFTER_FOR, ...AFTER_TO],
  by: [...AT_END, ...NEXT_WORD, ...AFTER_BY],
  none: [...AT_END, ...NEXT_WORD, ...AFTER_WITH, ...NEXT_NOUN],
};

/** All rules, for who lists them. */
export const FOLLOWS: Question<FollowSite, Follow> = questionOf([...new Set(Object.values(RULES).flat())]);

const FOLLOWS_BY_JOINT: Readonly<Record<Joint, Question<FollowSite, Follow>>> = {
  mark: questionOf(RULES.mark),
  and: questionOf(RULES.and),
  of: questionOf(RULES.of),
  to: questionOf(RULES.to),
  in: questionOf(RULES.in),
  for: questionOf(RULES.for),
  by: questionOf(RULES.by),
  none: questionOf(RULES.none),
};

function questionOf(rules: readonly FollowRule[]): Question<FollowSite, Follow> {
  return { name: 'follows', rules };
}
