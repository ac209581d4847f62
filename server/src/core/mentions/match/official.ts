import { foldText } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import type { HeadSense } from '../names/head-words.ts';
import type { OfficialName } from '../names/matcher.ts';
import { draftWordsFrom } from '../reading/draft-words.ts';
import { draftWordsWithin } from '../reading/draft-words-within.ts';
import { isAllCaps, isCapital } from '../reading/letters.ts';
import type { NameMatch } from './name-match.ts';

/**
 * The official name as it should stand in a place: a post stays a post, a list stays a list, capitals stay capitals.
 * `undefined` where the place needs none: one letter of several, the sibling's letter in a list.
 */
export function officialAt(text: string, match: NameMatch, official: OfficialName): string | undefined {
  const { head, name } = match;
  if (match.end - match.start < 2 || (name.kind === 'part' && match.extent !== 'whole')) {
    return undefined;
  }
  const { name: whole, tail } = name.kind === 'part' ? { name: name.spelling, tail: name.tailSpelling } : official;
  if (name.kind === 'former') {
    return inCapitalsOf(text, match, whole);
  }
  if (head === undefined) {
    return inCapitalsOf(text, match, match.isMisspelt ? tail.replace(/^de /, '') : lastWordsOf(tail, text, match));
  }
  const keepsOpening = head.kind === 'post' || match.isListed;
  return inCapitalsOf(text, match, keepsOpening ? `${openingOf(text, match, head)} ${tail}` : whole);
}

/** As many words of the name as the list writes: of "Prestaciones en Dinero" perhaps "Dinero". */
function lastWordsOf(tail: string, text: string, { start, end }: NameMatch): string {
  const count = [...draftWordsWithin(text, start, end)].length;
  const first = [...wordsOf(tail)].at(-count);
  return first === undefined ? tail : tail.slice(first.start);
}

/** A post is left as written, "(a)" included, unless words of it are missing or misspelt. */
function openingOf(
  text: string,
  { start, openingEnd, isMisspelt }: NameMatch,
  { phrase, spelling }: HeadSense,
): string {
  const isWhole = phrase.filter((word) => word !== 'a').join(' ') === foldText(spelling);
  return isWhole && !isMisspelt ? withCloser(text, start, openingEnd) : spelling;
}

function withCloser(text: string, start: number, end: number): string {
  return text.slice(start, text.charAt(end) === ')' ? end + 1 : end).replace(/\s+/g, ' ');
}

function inCapitalsOf(text: string, match: NameMatch, name: string): string {
  const words = draftWordsFrom(text, match.start);
  const first = words.at(0);
  const second = words.at(1);
  if (first === undefined || isCapital(words, first) === false) {
    return name.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
  }
  const isCaps =
    isAllCaps(words, first) && (second === undefined || match.end < second.end || isAllCaps(words, second));
  return isCaps ? name.toUpperCase() : name;
}
