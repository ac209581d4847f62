import type { Mention } from '../model/mention.ts';
import type { Signs } from '../model/signs.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import { isOwnBody } from './context/institutions.ts';
import { ask } from './context/question.ts';
import type { Trace } from './context/trace.ts';
import { MATTERS_OF_SOCIAL_SECURITY, OTHER_BODIES } from './context/whose/sign-words.ts';
import { WHOSE } from './context/whose/whose.ts';
import type { KnownWords } from './names/known-words.ts';
import type { MentionMatcher } from './names/matcher.ts';
import { draftWordsFrom } from './reading/draft-words.ts';

export const NO_SIGNS: Signs = { isOwn: false, isOther: false, named: [] };

/**
 * The signs that begin in a span of a text, whose mentions are given. Of the own institution: its name, its acronyms, what
 * it deals with; its first unit; a number or acronym of a unit; a whole name so long that nobody else has it.
 */
export function signsIn(text: string, span: Span, mentions: readonly Mention[], matcher: MentionMatcher): Signs {
  const whole = mentions.filter(({ form }) => form !== 'partial');
  const named = [...new Set(whole.flatMap(({ units: [unit] }) => unit ?? []))].slice(0, ENOUGH);
  if (ENOUGH <= named.length || mentions.some((mention) => isTelling(text, mention, matcher))) {
    return { isOwn: true, isOther: false, named };
  }
  const folded = foldText(text.slice(span.start, span.end + LONGEST_SIGN));
  const length = span.end - span.start;
  const isOwn = tellsOwn(text, span, folded, matcher.known);
  return { isOwn, isOther: !isOwn && hasMatch(OTHER_BODIES, folded, length), named };
}

/** Whether a stretch in which nothing is named speaks of other bodies, and not of the manual's institution. */
export function speaksOfOthers(text: string, { start, end }: Span, known: KnownWords): boolean {
  const span = { start: Math.max(0, start), end: Math.min(text.length, end) };
  const folded = foldText(text.slice(span.start, span.end + LONGEST_SIGN));
  return hasMatch(OTHER_BODIES, folded, span.end - span.start) && !tellsOwn(text, span, folded, known);
}

export function joinSigns(left: Signs, right: Signs): Signs {
  const named = right.named.every((unit) => left.named.includes(unit))
    ? left.named
    : [...new Set([...left.named, ...right.named])].slice(0, ENOUGH);
  return {
    isOwn: left.isOwn || right.isOwn || ENOUGH <= named.length,
    isOther: left.isOther || right.isOther,
    named,
  };
}

/** The mentions that stand, of a draft with these signs. */
export function ownMentions(mentions: readonly Mention[], signs: Signs, trace?: Trace): readonly Mention[] {
  return signs.isOwn
    ? mentions
    : mentions.filter(({ span, form }) => ask(WHOSE, { span, form, signs }, trace) === undefined);
}

const ENOUGH = 3;
const LONGEST_SIGN = 40;

function isTelling(text: string, { units: [unit], form, span }: Mention, matcher: MentionMatcher): boolean {
  if (unit === undefined || form === 'former') {
    return false;
  }
  if (form === 'partial') {
    return LONG < contentWords(text.slice(span.start, span.end));
  }
  return form === 'number' || form === 'acronym' || matcher.superiorsOf(unit).size === 0 || isLong(unit, matcher);
}

const LONG = 3;
const LONGEST_SMALL = 3;

/** "Subjefatura de División de …" and names of three words or more. */
function isLong(unit: string, matcher: MentionMatcher): boolean {
  const { name, tail } = matcher.officialName(unit) ?? { name: '', tail: '' };
  const level = contentWords(name.slice(0, Math.max(0, name.length - tail.length)));
  return 1 < level || LONG <= contentWords(tail);
}

function contentWords(text: string): number {
  return [...wordsOf(text)].filter(({ folded }) => LONGEST_SMALL < folded.length).length;
}

function tellsOwn(text: string, { start, end }: Span, folded: string, known: KnownWords): boolean {
  const { institution } = known;
  if (institution === undefined || hasMatch(MATTERS_OF_SOCIAL_SECURITY, folded, end - start)) {
    return true;
  }
  const openers = [...institution.acronyms, institution.matter[0] ?? ''].filter((word) => word !== '');
  return openers.some((word) => {
    for (let at = folded.indexOf(word); 0 <= at && at < end - start; at = folded.indexOf(word, at + 1)) {
      const words = draftWordsFrom(text, start + at);
      if (words.at(0)?.start === start + at && words.at(0)?.folded === word && isOwnBody(words, 0, known)) {
        return true;
      }
    }
    return false;
  });
}

/** Whether a pattern matches from some offset below `length` on. */
function hasMatch(pattern: RegExp, folded: string, length: number): boolean {
  const at = folded.search(pattern);
  return 0 <= at && at < length;
}
