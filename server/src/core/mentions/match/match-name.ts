import { isSmallWord } from '../../spanish/small-words.ts';
import { followOf, isAllCaps, isCapital, isPerson, type LetterStyle } from '../context/follow.ts';
import type { HeadSense } from '../names/head-words.ts';
import type { NameLexicon } from '../names/name-lexicon.ts';
import type { UnitName } from '../names/names.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import { type DraftWords, draftWordsFrom, withRecut } from '../reading/draft-words.ts';
import { GAP_INSIDE_NAME, GAP_STOP } from '../reading/gap.ts';
import { type HeadMatch, matchHead } from './head-trie.ts';
import { goesOn, isListed, matchMembers } from './match-list.ts';
import { joins, matchMisspeltTail, matchTail, recut, type TailMatch } from './match-tail.ts';

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
  /** Whether a longer name begins alike, which may follow misspelt. */
  readonly isPrefix: boolean;
}

const MOST_ERRORS = 2;

/** The name, or list of names, that opens at word 0; `undefined` when no level word or post stands there. */
export function matchName(words: DraftWords, lexicon: NameLexicon): Matched | undefined {
  const heads = matchHead(words, lexicon.heads);
  const opened = heads.filter(
    ({ sense, next }) => isOpened(words, next, lexicon.tries.get(sense.level)) && isNearName(words, next, lexicon),
  );
  const exact = firstAccepted(words, lexicon, exactCandidates(words, opened, lexicon));
  if (exact !== undefined && !exact.isPrefix) {
    return exact;
  }
  const misspelt = firstAccepted(words, lexicon, misspeltCandidates(words, opened, lexicon, exact));
  const longest = heads[0];
  const found = misspelt ?? exact ?? (hasNearWord(words, lexicon) ? matchRecutOpening(words, lexicon) : undefined);
  return (
    found ?? (longest && { names: [], end: longest.cost === 0 ? endOf(words, longest.next - 1) : 0, isPrefix: false })
  );
}

const RECUT_WORDS = 3;

/** "Divisió nde Dictamen": the blank after the opening is one letter off. */
function matchRecutOpening(words: DraftWords, lexicon: NameLexicon): Matched | undefined {
  for (let index = 0; index < RECUT_WORDS; index++) {
    const left = words.at(index);
    const right = words.at(index + 1);
    if (left === undefined || right === undefined || (right.gap & ~GAP_INSIDE_NAME) !== 0) {
      return undefined;
    }
    const cut = recut(left.folded, right.folded).find(
      ([one, other]) => lexicon.isOpening(one) || (0 < index && lexicon.isOpening(other)),
    );
    if (cut !== undefined) {
      const anew = withRecut(words, index, cut);
      const heads = matchHead(anew, lexicon.heads).filter(({ cost, sense }) => cost === 0 && sense.kind !== 'abbrev');
      const candidates = exactCandidates(anew, heads, lexicon).map(({ head, tail }) => ({
        head: { ...head, cost: 1 },
        tail,
      }));
      return firstAccepted(anew, lexicon, candidates);
    }
  }
  return undefined;
}

function endOf(words: DraftWords, index: number): number {
  return words.at(index)?.end ?? 0;
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

/** The longest first; with a name found already, only longer ones. */
function misspeltCandidates(
  words: DraftWords,
  heads: readonly HeadMatch[],
  lexicon: NameLexicon,
  exact: Matched | undefined,
): readonly Candidate[] {
  const from = exact?.end ?? 0;
  return heads
    .flatMap((head) =>
      rootsAfter(head, lexicon).flatMap((root) =>
        matchMisspeltTail(words, head.next, root, MOST_ERRORS - head.cost, lexicon.closeTo)
          .filter(
            (tail) => 0 < tail.cost + head.cost && from < endOf(words, tail.last) && isPlausible(words, head, tail),
          )
          .map((tail) => ({ head, tail })),
      ),
    )
    .toSorted((left, right) => right.tail.last - left.tail.last || costOf(left) - costOf(right));
}

/** Whether what follows begins like a name, misspelt or not: "unidades administrativas" need not be searched. */
function isNearName(words: DraftWords, next: number, { isNear }: NameLexicon): boolean {
  for (let index = next; index < next + 4; index++) {
    const word = words.at(index);
    if (word === undefined || (word.gap & GAP_STOP) !== 0) {
      return false;
    }
    if (isNear(word.folded)) {
      return true;
    }
    const after = words.at(index + 1)?.folded ?? '';
    const isMoved = recut(word.folded, after).some(([left, right]) => isNear(left) || isNear(right));
    if (isMoved || isNear(word.folded + after)) {
      return true;
    }
    if (LONGEST_SMALL < word.folded.length) {
      return false;
    }
  }
  return false;
}

/** Whether a first word of some name stands among the next few. */
function hasNearWord(words: DraftWords, { isNear }: NameLexicon): boolean {
  for (let index = 1; index < 6; index++) {
    const word = words.at(index);
    if (word === undefined || (word.gap & GAP_STOP) !== 0) {
      return false;
    }
    if (isNear(word.folded)) {
      return true;
    }
  }
  return false;
}

const LONGEST_SMALL = 4;

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
  const isShort = tail.name.kind === 'ending' && head.sense.phrase.length < 3;
  if (isShort || isBarePost(head.sense, tail) || isCutInSmallLetters(words, head.next, tail)) {
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
  if (isPart && isOfOtherBody(words, last + 1, lexicon)) {
    return undefined;
  }
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
  const isList = 0 < members.length;
  if (head.sense.number === 'plural' && !isPluralName && !isList && !isListed(words, tail.last + 1, lexicon.known)) {
    return undefined;
  }
  // "la Subjefatura de X y de Y" leaves the level word out; "la de Y" stands for it.
  const isShared = members[0]?.isArticled === false;
  const isFirstListed = (head.sense.number === 'plural' && !isPluralName) || isShared;
  const first = {
    start: words.at(0)?.start ?? 0,
    end: nameEnd(words, 0, tail.last),
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
  return { names: [first, ...rest], end: endOf(words, last), isPrefix: tail.isPrefix && members.length === 0 };
}

/** "Coordinación de Servicios Administrativos de la Dirección Jurídica": the beginning of a name, said to be another's. */
function isOfOtherBody(words: DraftWords, next: number, lexicon: NameLexicon): boolean {
  const index = words.at(next + 1)?.folded === 'la' ? next + 2 : next + 1;
  const head = words.at(next)?.folded === 'de' ? words.at(index) : undefined;
  if (head === undefined || !isCapital(words, head) || !lexicon.known.isHead(head.folded)) {
    return false;
  }
  const owner = draftWordsFrom(words.text, head.start);
  const heads = matchHead(owner, lexicon.heads).filter(({ cost }) => cost === 0);
  return exactCandidates(owner, heads, lexicon).length === 0;
}

/** "División de Fiscalización a grandes rasgos": the beginning of a name in capitals goes on in them. */
function isCutInSmallLetters(words: DraftWords, first: number, { extent, last }: TailMatch): boolean {
  const final = words.at(last);
  return (
    extent === 'beginning' &&
    final !== undefined &&
    !isCapital(words, final) &&
    styleOf(words, first, last - 1) !== 'lower'
  );
}

/** With the parenthesis that closes letters of a name: "(B, C, E)". */
function nameEnd(words: DraftWords, first: number, last: number): number {
  const end = endOf(words, last);
  const written = words.text.slice(words.at(first)?.start ?? end, end);
  return words.text.charAt(end) === ')' && written.lastIndexOf(')') < written.lastIndexOf('(') ? end + 1 : end;
}

/** "Subjefaturas de División de … (B,C,E)" is printed in the plural: its plural is no list. */
function isPluralOf({ spelling, kind }: UnitName, { number }: HeadSense): boolean {
  return number === 'plural' && kind === 'official' && /^\p{L}+s\s/u.test(spelling);
}

/** The letters of the name's last word that is neither small nor a single letter. */
function styleOf(words: DraftWords, first: number, last: number): LetterStyle {
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
