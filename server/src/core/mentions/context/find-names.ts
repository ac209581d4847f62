import type { Span } from '../../text/span.ts';
import { findElided } from '../match/elided.ts';
import type { Found } from '../match/found.ts';
import { foundOf } from '../match/found-of.ts';
import type { NameMatch } from '../match/name-match.ts';
import type { MentionMatcher } from '../names/matcher.ts';
import { draftWordsFrom, plainWordEnd } from '../reading/draft-words.ts';
import { LISTED } from './accept/listed.ts';
import { OPENS } from './accept/opens.ts';
import { type Opening, type ReadName, readName } from './accept/read-name.ts';
import { followOf } from './follow/follow.ts';
import { ask } from './question.ts';
import { isTakenBefore } from './taken/taken-before.ts';
import type { Trace } from './trace.ts';

/** The names of a text, in order, and the level words with none behind them. */
interface FoundNames {
  readonly found: readonly Found[];
  readonly unnamed: readonly Opening[];
}

/**
 * Names and lists of names, in order. `heads` are the words that may open one. Behind a name its level word may be left
 * out, up to the next opening: "la Subjefatura de Prestaciones en Dinero, y la de Prestaciones en Especie".
 */
export function findNames(text: string, heads: readonly number[], matcher: MentionMatcher, trace?: Trace): FoundNames {
  const found: Found[] = [];
  const unnamed: Opening[] = [];
  let end = 0;
  let level: string | undefined;
  for (const start of heads) {
    const read = start < end ? undefined : nameAt(text, start, matcher, trace);
    if (read === undefined) {
      continue;
    }
    found.push(...elidedIn(text, { start: end, end: start }, level, matcher, trace));
    end = Math.max(end, read.end);
    if (read.unnamed !== undefined) {
      unnamed.push(read.unnamed);
    }
    const names = isTaken(text, read, matcher, trace) ? [] : read.names;
    found.push(...names.map((name) => foundOf(text, name, matcher)));
    traceListed(names, trace);
    level = names[0]?.head?.level;
  }
  found.push(...elidedIn(text, { start: end, end: text.length }, level, matcher, trace));
  return { found, unnamed };
}

function nameAt(text: string, start: number, matcher: MentionMatcher, trace: Trace | undefined): ReadName | undefined {
  const end = plainWordEnd(text, start);
  // A word that a line break or an escape goes through has to be read to know.
  if (end !== undefined && !matcher.mayOpen(text.slice(start, end))) {
    return undefined;
  }
  const opening = { text, span: { start, end: end ?? start }, candidates: undefined };
  return ask(OPENS, opening, trace) === undefined
    ? readName(draftWordsFrom(text, start, matcher.isWord), matcher, trace)
    : undefined;
}

function traceListed(names: readonly NameMatch[], trace: Trace | undefined): void {
  for (const { start, end } of trace === undefined ? [] : names.slice(1)) {
    ask(LISTED, { span: { start, end } }, trace);
  }
}

function isTaken(
  text: string,
  { names: [first] }: ReadName,
  { known }: MentionMatcher,
  trace: Trace | undefined,
): boolean {
  return first !== undefined && isTakenBefore(text, first, known, trace);
}

/** `between` lies behind a name of `level`. */
function elidedIn(
  text: string,
  between: Span,
  level: string | undefined,
  matcher: MentionMatcher,
  trace: Trace | undefined,
): readonly Found[] {
  const names = level === undefined ? undefined : matcher.tries.get(level)?.next.get('de');
  if (names === undefined) {
    return NONE;
  }
  return findElided(text, between, names, matcher.isWord)
    .filter(({ words, last }) => followOf({ words, next: last + 1, style: 'title' }, matcher.known, trace) === 'ends')
    .map(({ match }) => foundOf(text, match, matcher));
}

const NONE: readonly Found[] = [];
