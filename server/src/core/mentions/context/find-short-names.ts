import { hasEmptyLine } from '../../text/paragraphs.ts';
import type { Found } from '../match/found.ts';
import { foundOf } from '../match/found-of.ts';
import type { HeadMatch } from '../match/match-head.ts';
import { matchShortName, type ShortName } from '../match/short-names.ts';
import type { MentionMatcher } from '../names/matcher.ts';
import type { DraftWords } from '../reading/draft-words.ts';
import { styleOf } from '../reading/letters.ts';
import { isOfOtherBody } from './accept/of-other-body.ts';
import type { Opening } from './accept/read-name.ts';
import { countPassed } from './count-passed.ts';
import { followOf } from './follow/follow.ts';
import { SHORT_NAME_MEANT } from './meant/short-name.ts';
import { ask } from './question.ts';
import { isTakenBefore } from './taken/taken-before.ts';
import type { Trace } from './trace.ts';

/** How far, in characters and within a paragraph, a unit of the same branch may be named. */
const REACH = 240;

/**
 * Names cut short behind a whole level word, where a unit above or below is named nearby: "la Coordinación de Cobranza y
 * su División de Normatividad". `openings` are the level words with no name behind them, `names` what was found, in order.
 */
export function findShortNames(
  text: string,
  openings: readonly Opening[],
  names: readonly Found[],
  matcher: MentionMatcher,
  trace?: Trace,
): readonly Found[] {
  const passedAt = countPassed(names);
  return openings.flatMap((opening) => {
    const start = opening.words.at(0)?.start ?? 0;
    const passed = passedAt(start);
    return shortNameAt(opening, () => nearestNames(text, start, names, passed), matcher, trace) ?? [];
  });
}

function shortNameAt(
  { words, heads }: Opening,
  near: () => readonly Found[],
  matcher: MentionMatcher,
  trace: Trace | undefined,
): Found | undefined {
  const { text } = words;
  const head = heads.find(({ sense, cost }) => cost === 0 && isWholeLevel(sense));
  const root = head && matcher.tries.get(head.sense.level);
  const short = root && matchShortName(words, head.next, root);
  const [name] = short?.names ?? [];
  const start = words.at(0)?.start;
  const end = words.at(short?.last ?? -1)?.end;
  if (start === undefined || head === undefined || short === undefined || name === undefined || end === undefined) {
    return undefined;
  }
  const span = { start, end };
  const named = near();
  const related = relatedUnits(short, named, matcher);
  const isMeant =
    0 < named.length && endsThere(words, head, short, matcher) && !isTakenBefore(text, span, matcher.known);
  if (!isMeant || ask(SHORT_NAME_MEANT, { span, related }, trace) === undefined) {
    return undefined;
  }
  const openingEnd = words.at(head.next - 1)?.end ?? start;
  const written = { start, end, openingEnd, head: head.sense, isMisspelt: false, isListed: false } as const;
  return foundOf(text, { ...written, name: { ...name, units: related }, extent: 'beginning' }, matcher);
}

/** "Subjefatura de Normatividad" leaves too much out. */
function isWholeLevel({ kind, number, isBare }: HeadMatch['sense']): boolean {
  return number === 'singular' && kind !== 'shortened' && !isBare;
}

function endsThere(words: DraftWords, head: HeadMatch, { last }: ShortName, matcher: MentionMatcher): boolean {
  const isPost = head.sense.kind === 'post';
  const end = { words, next: last + 1, style: styleOf(words, head.next, last), isPost };
  return followOf(end, matcher.known) === 'ends' && !isOfOtherBody(words, last + 1, matcher);
}

/** The first unit of a manual is above all, and tells nothing. */
function relatedUnits(
  { names }: ShortName,
  near: readonly Found[],
  { superiorsOf }: MentionMatcher,
): readonly string[] {
  const named = near.flatMap(({ units: [unit, other] }) => (unit === undefined || other !== undefined ? [] : [unit]));
  const telling = named.filter((unit) => 0 < superiorsOf(unit).size);
  return names
    .flatMap(({ units }) => units)
    .filter((unit) => telling.some((other) => superiorsOf(unit).has(other) || superiorsOf(other).has(unit)));
}

/** What is named within the reach, within the paragraph, on either side. */
function nearestNames(text: string, at: number, names: readonly Found[], passed: number): readonly Found[] {
  const near: Found[] = [];
  for (let index = passed - 1; at - (names[index]?.end ?? Number.NEGATIVE_INFINITY) <= REACH; index--) {
    near.push(...names.slice(index, index + 1));
  }
  for (let index = passed; (names[index]?.start ?? Number.POSITIVE_INFINITY) - at <= REACH; index++) {
    near.push(...names.slice(index, index + 1));
  }
  return near.filter(({ start, end }) => !hasEmptyLine(text.slice(Math.min(at, end), Math.max(at, start))));
}
