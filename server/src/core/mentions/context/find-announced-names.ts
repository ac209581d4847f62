import { findAnnounced } from '../match/announced.ts';
import type { Found } from '../match/found.ts';
import { foundOf } from '../match/found-of.ts';
import type { MentionMatcher } from '../names/matcher.ts';
import { LISTED } from './accept/listed.ts';
import type { Opening } from './accept/read-name.ts';
import { followOf } from './follow/follow.ts';
import { ask } from './question.ts';
import type { Trace } from './trace.ts';

/**
 * Lists whose level word stands apart, before a colon or in the sentence: "se integra por tres unidades: la de
 * Incorporación al Seguro Social, …". Two names at least, all of this manual; `openings` are the level words with no
 * name behind them, in order.
 */
export function findAnnouncedNames(
  text: string,
  openings: readonly Opening[],
  matcher: MentionMatcher,
  trace?: Trace,
): readonly Found[] {
  return openings.flatMap((opening) => namesAfter(text, opening, matcher, trace));
}

function namesAfter(
  text: string,
  { words, heads }: Opening,
  matcher: MentionMatcher,
  trace: Trace | undefined,
): readonly Found[] {
  const [head] = heads;
  const root = head && matcher.tries.get(head.sense.level)?.next.get('de');
  const start = words.at(0)?.start;
  const end = head && words.at(head.next - 1)?.end;
  if (
    root === undefined ||
    start === undefined ||
    end === undefined ||
    head?.sense.number !== 'plural' ||
    head.sense.kind === 'post'
  ) {
    return [];
  }
  const announced = findAnnounced(text, { start, end }, root, matcher);
  const last = announced.at(-1);
  const isList =
    1 < announced.length &&
    last !== undefined &&
    followOf({ words: last.words, next: last.last + 1, style: 'title' }, matcher.known) !== 'continues';
  return (isList ? announced : []).map(({ match }) => {
    ask(LISTED, { span: match }, trace);
    return foundOf(text, match, matcher);
  });
}
