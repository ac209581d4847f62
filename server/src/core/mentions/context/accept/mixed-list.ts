import { isSmallWord } from '../../../spanish/small-words.ts';
import { readSeparator, type Separator, skipAside } from '../../match/list-separator.ts';
import type { HeadMatch } from '../../match/match-head.ts';
import { matchTail, type TailMatch } from '../../match/match-tail.ts';
import { nameEndAt } from '../../match/name-end.ts';
import type { NameMatch } from '../../match/name-match.ts';
import type { NameLexicon } from '../../names/name-lexicon.ts';
import type { TrieNode } from '../../names/tail-trie.ts';
import type { DraftWord, DraftWords } from '../../reading/draft-words.ts';
import { GAP_COMMA, GAP_INSIDE_NAME, GAP_SEMICOLON } from '../../reading/gap.ts';
import { isCapital } from '../../reading/letters.ts';
import { followOf } from '../follow/follow.ts';
import { isForeignInstitution } from '../institutions.ts';

/** What the reading of one list needs. */
interface MixedList {
  readonly words: DraftWords;
  readonly lexicon: NameLexicon;
  /** The names of the level behind their "de". */
  readonly afterDe: TrieNode;
}

/** A member of the list: a unit of the manual, or somebody else's. `next` is the word behind it. */
interface MixedMember {
  readonly from: number;
  readonly next: number;
  readonly tail: TailMatch | undefined;
}

const MOST_MEMBERS = 20;

/**
 * The units in a list that has others among them: "las Direcciones de Administración y de ‹Incorporación y Recaudación›".
 * Each member needs its "de" or a semicolon, since names have an "y" and commas themselves; none when all are ours, which
 * is a list like others, or when they belong to another institution.
 */
export function readMixedList(words: DraftWords, head: HeadMatch, lexicon: NameLexicon): readonly NameMatch[] {
  const afterDe = lexicon.tries.get(head.sense.level)?.next.get('de');
  if (head.sense.number !== 'plural' || head.cost !== 0 || afterDe === undefined) {
    return NONE;
  }
  const members = words.at(head.next)?.folded === 'de' ? membersFrom({ words, lexicon, afterDe }, head.next + 1) : NONE;
  const isMixed = members.some(({ tail }) => tail === undefined);
  return isMixed
    ? members.flatMap((member, index) => nameOf(words, member, index === 0 ? head : undefined) ?? [])
    : NONE;
}

const NONE: readonly never[] = [];

function membersFrom(list: MixedList, first: number): readonly MixedMember[] {
  const members: MixedMember[] = [];
  for (let from: number | undefined = first; from !== undefined && members.length < MOST_MEMBERS; ) {
    const member: MixedMember | undefined = ownMember(list, from) ?? otherMember(list, from);
    if (member === undefined) {
      return NONE;
    }
    members.push(member);
    from = separatorAt(list.words, member.next)?.index;
  }
  return members;
}

function ownMember({ words, lexicon, afterDe }: MixedList, from: number): MixedMember | undefined {
  const tail = matchTail(words, from, afterDe).find(({ extent, last, name }) => {
    const follows = followOf({ words, next: last + 1, style: 'title' }, lexicon.known);
    const isBeforeMember = readSeparator(words, skipAside(words, last + 1)) !== undefined;
    return extent === 'whole' && name.kind === 'official' && (follows !== 'continues' || isBeforeMember);
  });
  return tail && { from, next: skipAside(words, tail.last + 1), tail };
}

const LONGEST_OTHER = 10;

/** Capital words down to what parts members; `undefined` where there are none, or where another institution is named. */
function otherMember({ words, lexicon }: MixedList, from: number): MixedMember | undefined {
  const first = words.at(from);
  if (first === undefined || !isCapital(words, first) || lexicon.known.isHead(first.folded)) {
    return undefined;
  }
  for (let index = from; index < from + LONGEST_OTHER; index++) {
    const word = words.at(index);
    if (word !== undefined && isCapital(words, word) && isForeignInstitution(words, index, lexicon.known)) {
      return undefined;
    }
    const isOver = word === undefined || (from < index && !isOfName(words, word));
    if (isOver || (from < index && separatorAt(words, index) !== undefined)) {
      return { from, next: index, tail: undefined };
    }
  }
  return undefined;
}

function isOfName(words: DraftWords, word: DraftWord): boolean {
  return (word.gap & ~(GAP_INSIDE_NAME | GAP_COMMA)) === 0 && (isSmallWord(word.folded) || isCapital(words, word));
}

/** What parts two members for sure: a "de" for each, or a semicolon. */
function separatorAt(words: DraftWords, index: number): Separator | undefined {
  const separator = readSeparator(words, index);
  const isSure = separator?.isWithDe || ((words.at(index)?.gap ?? 0) & GAP_SEMICOLON) !== 0;
  return isSure ? separator : undefined;
}

function nameOf(words: DraftWords, { from, tail }: MixedMember, head: HeadMatch | undefined): NameMatch | undefined {
  const start = words.at(head === undefined ? from : 0)?.start ?? 0;
  return (
    tail && {
      start,
      end: nameEndAt(words.text, start, words.at(tail.last)?.end ?? start),
      name: tail.name,
      extent: 'whole',
      isMisspelt: false,
      head: head?.sense,
      isListed: true,
      openingEnd: head === undefined ? start : (words.at(head.next - 1)?.end ?? start),
    }
  );
}
