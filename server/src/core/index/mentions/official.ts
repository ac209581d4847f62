import { draftWordsFrom } from './draft-words.ts';
import { isAllCaps, isCapital } from './follow.ts';
import type { NameMatch } from './match-name.ts';

/** A unit's name in force: the whole, and what follows its level word. */
export interface OfficialName {
  readonly name: string;
  readonly tail: string;
}

/** The official name as it should stand in a place: a post stays a post, a list stays a list, capitals stay capitals. */
export function officialAt(text: string, match: NameMatch, official: OfficialName): string {
  const { head } = match;
  const isSameLevel = match.name.kind !== 'former';
  const keepsOpening = head !== undefined && isSameLevel && (head.kind === 'post' || match.isListed);
  const whole = keepsOpening ? `${head.spelling} ${official.tail}` : official.name;
  const name = head === undefined && isSameLevel ? official.tail.replace(/^de /, '') : whole;
  const words = draftWordsFrom(text, match.start);
  const first = words.at(0);
  const second = words.at(head === undefined ? 0 : 1) ?? first;
  if (first === undefined || second === undefined) {
    return name;
  }
  if (isAllCaps(words, first) && (isAllCaps(words, second) || second.end <= match.end)) {
    return name.toUpperCase();
  }
  return isCapital(words, first) ? name : name.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}
