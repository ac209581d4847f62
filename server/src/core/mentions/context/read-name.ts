import { isSmallWord } from '../../spanish/small-words.ts';
import { type Candidate, exactCandidates, misspeltCandidates, recutCandidates } from '../match/candidates.ts';
import { goesOn, isListed } from '../match/list-separator.ts';
import { matchHead } from '../match/match-head.ts';
import { matchMembers } from '../match/match-list.ts';
import type { TailMatch } from '../match/match-tail.ts';
import type { NameMatch } from '../match/name-match.ts';
import { openingsAt } from '../match/openings.ts';
import type { HeadSense } from '../names/head-words.ts';
import type { NameLexicon } from '../names/name-lexicon.ts';
import type { UnitName } from '../names/names.ts';
import { type DraftWords, draftWordsFrom } from '../reading/draft-words.ts';
import { isCapital, styleOf } from '../reading/letters.ts';
import { followOf, isPerson } from './follow.ts';

export interface Matched {
  /** None when only an opening was read. */
  readonly names: readonly NameMatch[];
  /** Nothing else is to be looked for before this offset. */
  readonly end: number;
  /** Whether a longer name begins alike, which may follow misspelt. */
  readonly isPrefix: boolean;
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
/** The name, or list of names, that opens at word 0; `undefined` when no level word or post stands there. */
export function readName(words: DraftWords, lexicon: NameLexicon): Matched | undefined {
  const { all, promising } = openingsAt(words, lexicon);
  const exact = firstAccepted(lexicon, exactCandidates(words, promising, lexicon));
  if (exact !== undefined && !exact.isPrefix) {
    return exact;
  }
  const longer = firstAccepted(lexicon, misspeltCandidates(words, promising, lexicon, exact?.end ?? 0));
  const found = longer ?? exact ?? firstAccepted(lexicon, recutCandidates(words, lexicon));
  const [longest] = all;
  return (
    found ??
    (longest && {
      names: [],
      end: longest.cost === 0 ? (words.at(longest.next - 1)?.end ?? 0) : 0,
      isPrefix: false,
    })
  );
}

function firstAccepted(lexicon: NameLexicon, candidates: readonly Candidate[]): Matched | undefined {
  for (const candidate of candidates) {
    const matched = accept(lexicon, candidate);
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

function accept(lexicon: NameLexicon, { words, head, tail }: Candidate): Matched | 'continues' | undefined {
  const isShort = tail.name.kind === 'ending' && head.sense.phrase.length < 3;
  if (isShort || isBarePost(head.sense, tail) || isCutInSmallLetters(words, head.next, tail)) {
    return undefined;
  }
  const root = lexicon.tries.get(head.sense.level);
  const style = styleOf(words, head.next, tail.last);
  const continuesAfter = (last: number) => followOf(words, last + 1, style, lexicon.known) === 'continues';
  const members =
    root === undefined ? [] : matchMembers({ words, root, lexicon, continuesAfter }, tail, head.sense.number);
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
  return { names: [first, ...rest], end: words.at(last)?.end ?? 0, isPrefix: tail.isPrefix && members.length === 0 };
}

/** "Coordinación de Servicios Administrativos de la Dirección Jurídica": the beginning of a name, said to be another's. */
function isOfOtherBody(words: DraftWords, next: number, lexicon: NameLexicon): boolean {
  const index = words.at(next + 1)?.folded === 'la' ? next + 2 : next + 1;
  const head = words.at(next)?.folded === 'de' ? words.at(index) : undefined;
  if (head === undefined || !isCapital(words, head) || !lexicon.known.isHead(head.folded)) {
    return false;
  }
  const owner = draftWordsFrom(words.text, head.start);
  return exactCandidates(owner, matchHead(owner, lexicon.heads), lexicon).length === 0;
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
  const end = words.at(last)?.end ?? 0;
  const written = words.text.slice(words.at(first)?.start ?? end, end);
  return words.text.charAt(end) === ')' && written.lastIndexOf(')') < written.lastIndexOf('(') ? end + 1 : end;
}

/** "Subjefaturas de División de … (B,C,E)" is printed in the plural: its plural is no list. */
function isPluralOf({ spelling, kind }: UnitName, { number }: HeadSense): boolean {
  return number === 'plural' && kind === 'official' && /^\p{L}+s\s/u.test(spelling);
}
