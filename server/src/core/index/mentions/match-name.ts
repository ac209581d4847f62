import type { DraftWords } from './draft-words.ts';
import { followOf, isAllCaps, isCapital, isPerson, type LetterStyle } from './follow.ts';
import { type HeadMatch, matchHead } from './head-trie.ts';
import type { HeadSense } from './head-words.ts';
import { goesOn, isListed, matchMembers } from './match-list.ts';
import { joins, matchMisspeltTail, matchTail, type TailMatch } from './match-tail.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { UnitName } from './names.ts';
import { isSmallWord } from './small-words.ts';
import type { TrieNode } from './tail-trie.ts';

/** One name found, or one member of a list of names. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly name: UnitName;
  readonly extent: 'whole' | 'beginning';
  readonly isMisspelt: boolean;
  /** The opening; `undefined` for a member of a list that leaves it out: "y de Dictamen". */
  readonly head: HeadSense | undefined;
  readonly isListed: boolean;
  /** Where the opening ends; of a member without one, where it starts. */
  readonly openingEnd: number;
}

export interface Matched {
  /** None when only an opening was read. */
  readonly names: readonly NameMatch[];
  /** Nothing else is to be looked for before this offset. */
  readonly end: number;
}

const MOST_ERRORS = 2;

/** The name, or list of names, that opens at word 0; `undefined` when no level word or post stands there. */
export function matchName(words: DraftWords, lexicon: NameLexicon): Matched | undefined {
  const heads = matchHead(words, lexicon.heads);
  const opened = heads.filter(({ sense, next }) => isOpened(words, next, lexicon.tries.get(sense.level)));
  const longest = heads[0];
  if (longest === undefined) {
    return undefined;
  }
  return (
    firstAccepted(words, lexicon, exactCandidates(words, opened, lexicon)) ??
    firstAccepted(words, lexicon, misspeltCandidates(words, opened, lexicon)) ?? {
      names: [],
      end: longest.cost === 0 ? (words.at(longest.next - 1)?.end ?? 0) : 0,
    }
  );
}

/** Whether nothing but blanks, or the period of an abbreviation, parts an opening from what follows. */
function isOpened(words: DraftWords, next: number, root: TrieNode | undefined): boolean {
  return root !== undefined && words.at(next) !== undefined && joins(words, next, root);
}

interface Candidate {
  readonly head: HeadMatch;
  readonly tail: TailMatch;
}

function exactCandidates(words: DraftWords, heads: readonly HeadMatch[], lexicon: NameLexicon): readonly Candidate[] {
  return heads
    .filter(({ cost }) => cost === 0)
    .flatMap((head) =>
      rootsAfter(head, lexicon).flatMap((root) => matchTail(words, head.next, root).map((tail) => ({ head, tail }))),
    )
    .toSorted((left, right) => right.tail.last - left.tail.last);
}

function misspeltCandidates(
  words: DraftWords,
  heads: readonly HeadMatch[],
  lexicon: NameLexicon,
): readonly Candidate[] {
  return heads
    .flatMap((head) =>
      rootsAfter(head, lexicon).flatMap((root) =>
        matchMisspeltTail(words, head.next, root, MOST_ERRORS - head.cost, lexicon.closeTo)
          .filter((tail) => 0 < tail.cost + head.cost && isPlausible(words, head, tail))
          .map((tail) => ({ head, tail })),
      ),
    )
    .toSorted((left, right) => costOf(left) - costOf(right) || right.tail.last - left.tail.last);
}

function costOf({ head, tail }: Candidate): number {
  return head.cost + tail.cost;
}

/** After an abbreviation "de" may be left out: "Coord. Asistencia Legal". */
function rootsAfter({ sense }: HeadMatch, { tries }: NameLexicon): readonly TrieNode[] {
  const root = tries.get(sense.level);
  const afterDe = root?.next.get('de');
  if (root === undefined) {
    return [];
  }
  return sense.kind === 'abbrev' && afterDe !== undefined ? [root, afterDe] : [root];
}

/** "Jefe de Cobro Coactivo" leaves the level word out: only a whole name of two words or more says which. */
function isBarePost({ phrase, kind, level }: HeadSense, { name, extent }: TailMatch): boolean {
  const isBare =
    (kind === 'post' || kind === 'abbrev') &&
    phrase.length === 1 &&
    /^jefa?(?:tura)?e?$/.test(phrase[0] ?? '') &&
    !level.startsWith('Jef');
  return (
    isBare &&
    (extent !== 'whole' ||
      name.kind !== 'official' ||
      name.tail.filter(({ folded }) => !isSmallWord(folded)).length < 2)
  );
}

/** One word alone says little: it bears one error, and no small word in small letters ("la coordinación de la cobranza"). */
function isPlausible(words: DraftWords, head: HeadMatch, { name, cost, smallCost }: TailMatch): boolean {
  const contentWords = name.tail.filter(({ folded }) => !isSmallWord(folded)).length;
  if (1 < contentWords) {
    return true;
  }
  const opening = words.at(0);
  const isGeneric = head.sense.phrase.length === 1 && opening !== undefined && !isCapital(words, opening);
  return cost < 2 && !(0 < smallCost && isGeneric);
}

function firstAccepted(words: DraftWords, lexicon: NameLexicon, candidates: readonly Candidate[]): Matched | undefined {
  for (const candidate of candidates) {
    const matched = accept(words, lexicon, candidate);
    if (matched === 'continues') {
      // Another body's name: a shorter beginning of it is no mention either.
      return undefined;
    }
    if (matched !== undefined) {
      return matched;
    }
  }
  return undefined;
}

function accept(words: DraftWords, lexicon: NameLexicon, { head, tail }: Candidate): Matched | 'continues' | undefined {
  if ((tail.name.kind === 'ending' && head.sense.phrase.length < 3) || isBarePost(head.sense, tail)) {
    return undefined;
  }
  const root = lexicon.tries.get(head.sense.level);
  const style = styleOf(words, head.next, tail.last);
  const members = root === undefined ? [] : matchMembers(words, tail, root, head.sense, lexicon, style);
  const last = members.at(-1)?.last ?? tail.last;
  const follow =
    head.sense.kind === 'post' && isPerson(words, last + 1) ? 'ends' : followOf(words, last + 1, style, lexicon.known);
  const isPart =
    tail.extent !== 'whole' || tail.name.kind === 'ending' || (tail.name.kind === 'former' && 0 < tail.cost);
  const isTrueList = head.sense.number === 'plural' && 0 < members.length;
  const isOver =
    follow === 'ends' ||
    (follow === 'unclear' && !(isPart && members.length === 0)) ||
    (isTrueList && goesOn(words, last + 1));
  if (!isOver) {
    return follow === 'continues' && tail.extent === 'whole' && head.sense.number === 'singular'
      ? 'continues'
      : undefined;
  }
  const isPluralName = isPluralOf(tail.name, head.sense);
  if (0 < members.length && members.every(({ name }) => isSameUnit(name, tail.name))) {
    return { names: [wholeOf(words, tail, head, last)], end: words.at(last)?.end ?? 0 };
  }
  const isList = 0 < members.length;
  if (head.sense.number === 'plural' && !isPluralName && !isList && !isListed(words, tail.last + 1, lexicon.known)) {
    return undefined;
  }
  const isFirstListed = head.sense.number === 'plural' && !isPluralName;
  const first = {
    start: words.at(0)?.start ?? 0,
    end: words.at(tail.last)?.end ?? 0,
    name: tail.name,
    extent: tail.extent,
    isMisspelt: 0 < tail.cost + head.cost,
    head: head.sense,
    isListed: isFirstListed,
    openingEnd: words.at(head.next - 1)?.end ?? 0,
  };
  const rest = members.map((member) => ({
    start: member.start,
    end: words.at(member.last)?.end ?? 0,
    name: member.name,
    extent: 'whole' as const,
    isMisspelt: 0 < member.cost,
    head: undefined,
    isListed: true,
    openingEnd: member.start,
  }));
  return { names: [first, ...rest], end: words.at(last)?.end ?? 0 };
}

/** Letters of one section, "B y C" of "B, C, E", are one mention. */
function wholeOf(words: DraftWords, tail: TailMatch, head: HeadMatch, last: number): NameMatch {
  return {
    start: words.at(0)?.start ?? 0,
    end: words.at(last)?.end ?? 0,
    name: tail.name,
    extent: 'beginning',
    isMisspelt: 0 < tail.cost + head.cost,
    head: head.sense,
    isListed: false,
    openingEnd: words.at(head.next - 1)?.end ?? 0,
  };
}

function isSameUnit(left: UnitName, right: UnitName): boolean {
  return left.kind === 'part' && right.kind === 'part' && left.units.join() === right.units.join();
}

/** "Subjefaturas de División de … (B,C,E)" is printed in the plural: its plural is no list. */
function isPluralOf({ spelling, kind }: UnitName, { number }: HeadSense): boolean {
  return number === 'plural' && kind === 'official' && /^\p{L}+s\s/u.test(spelling);
}

/** The letters of the name's last word that is neither small nor a single letter. */
export function styleOf(words: DraftWords, first: number, last: number): LetterStyle {
  for (let index = last; first <= index; index--) {
    const word = words.at(index);
    if (word !== undefined && 1 < word.folded.length && !isSmallWord(word.folded)) {
      const isAcronym = word.folded.length < 5 && first < index;
      if (isAllCaps(words, word) && isAcronym) {
        continue;
      }
      return isAllCaps(words, word) ? 'caps' : isCapital(words, word) ? 'title' : 'lower';
    }
  }
  return 'title';
}
