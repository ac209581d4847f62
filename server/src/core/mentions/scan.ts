import type { Mention } from '../model/mention.ts';
import { findAcronyms } from './context/acronyms/find-acronyms.ts';
import { inText } from './context/apart/stands-apart.ts';
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
  const short = findShortNames(text, unnamed, whole, matcher, trace);
  const names = inText(text, short.length === 0 ? whole : inOrder(whole, short), trace);
  const acronyms = inText(text, findAcronyms(text, anchors.capitals, names, matcher, trace), trace);
  const context = numberContext(text, matcher);
  const numbers = inText(text, findNumbers(text, anchors.numbers, inOrder(names, acronyms), context, trace), trace);
  const found = inOrder(names, numbers, acronyms);
  const among = { text, found, superiorsOf: matcher.superiorsOf };
  return found.map((named, index) => mentionOf(text, named, unitsMeant(named, index, among, trace)));
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
