import type { Mention } from '../model/mention.ts';
import { findAcronyms } from './context/acronyms/find-acronyms.ts';
import { keepInText } from './context/apart/stands-apart.ts';
import { findAnnouncedNames } from './context/find-announced-names.ts';
import { findNames } from './context/find-names.ts';
import { findShortNames } from './context/find-short-names.ts';
import { unitsMeant } from './context/meant/units-meant.ts';
import { findNumbers } from './context/numbers/find-numbers.ts';
import type { Trace } from './context/trace.ts';
import { findAnchors } from './match/find-anchors.ts';
import type { Found } from './match/found.ts';
import type { MentionMatcher } from './names/matcher.ts';
import { numberContext } from './number-context.ts';
import { ownMentions, signsIn } from './signs.ts';

/**
 * All mentions in a text, in order and apart, the longest name winning: in "Subjefatura de División de Normatividad
 * Fiscal" there is one mention, not a shorter one inside it. `trace` is told which rules decided.
 */
export function scanMentions(text: string, matcher: MentionMatcher, trace?: Trace): readonly Mention[] {
  const mentions = scanPiece(text, matcher, trace);
  return ownMentions(mentions, signsIn(text, { start: 0, end: text.length }, mentions, matcher), trace);
}

/** The same of a piece of a text that is known, or will be asked, to speak of the manual's institution. */
export function scanPiece(text: string, matcher: MentionMatcher, trace?: Trace): readonly Mention[] {
  const anchors = findAnchors(text, matcher.anchors);
  const { found: whole, unnamed } = findNames(text, anchors.heads, matcher, trace);
  const announced = findAnnouncedNames(text, unnamed, matcher, trace);
  const short = findShortNames(text, unnamed, whole, matcher, trace);
  const inText = keepInText(text, trace);
  const names = inText(inOrder(inOrder(whole, announced), short));
  const named = inOrder(names, inText(findAcronyms(text, anchors.capitals, names, matcher, trace)));
  const context = numberContext(text, matcher);
  const found = inOrder(named, inText(findNumbers(text, anchors.numbers, named, context, trace)));
  const among = { text, found, superiorsOf: matcher.superiorsOf };
  return found.map((each, index) => mentionOf(text, each, unitsMeant(each, index, among, trace)));
}

/** Two lists of places, each in order and apart, as one; of two that overlap the one that begins first, or is longer. */
function inOrder(some: readonly Found[], others: readonly Found[]): readonly Found[] {
  if (some.length === 0 || others.length === 0) {
    return some.length === 0 ? others : some;
  }
  const found: Found[] = [];
  let end = 0;
  for (let left = 0, right = 0; left < some.length || right < others.length; ) {
    const candidate = isEarlier(some[left], others[right]) ? some[left++] : others[right++];
    if (candidate !== undefined && end <= candidate.start) {
      found.push(candidate);
      end = candidate.end;
    }
  }
  return found;
}

function isEarlier(one: Found | undefined, other: Found | undefined): boolean {
  if (one === undefined || other === undefined) {
    return one !== undefined;
  }
  return one.start < other.start || (one.start === other.start && other.end <= one.end);
}

const AS_PRINTED: ReadonlySet<string> = new Set(['exact', 'caps', 'number', 'acronym']);

function mentionOf(text: string, found: Found, units: readonly string[]): Mention {
  const { start, end, form, former, officialFor } = found;
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
