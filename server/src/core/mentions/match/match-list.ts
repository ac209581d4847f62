import { ARTICLES } from '../../spanish/function-words.ts';
import type { HeadSense } from '../names/head-words.ts';
import type { NameLexicon } from '../names/name-lexicon.ts';
import type { UnitName } from '../names/names.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import type { DraftWords } from '../reading/draft-words.ts';
import { GAP_INSIDE_NAME } from '../reading/gap.ts';
import { readSeparator, type Separator, skipAside } from './list-separator.ts';
import { matchMisspeltTail } from './match-misspelt-tail.ts';
import { matchLetter, matchSibling } from './match-sibling.ts';
import { matchTail, type TailMatch } from './match-tail.ts';
import type { Member } from './member.ts';

/** What the reading of a list needs to know. */
export interface ListPlace {
  readonly words: DraftWords;
  /** The names of the level that the list is of. */
  readonly root: TrieNode;
  readonly lexicon: NameLexicon;
  /** Whether the name that ends in the word `last` goes on as another body's: its context knows. */
  continuesAfter(last: number): boolean;
}

const MOST_MEMBERS = 40;

/**
 * The names that follow a first one in a list. After a plural each member may stand bare ("Divisiones de Corrección,
 * de Dictamen y Cobro Coactivo"); after a singular it needs its "de" ("la Unidad de X y la de Y"), since
 * "División de Corrección y Dictamen" is no list.
 */
export function matchMembers(place: ListPlace, first: TailMatch, opened: HeadSense['number']): readonly Member[] {
  const members: Member[] = [];
  let { last, name } = first;
  let number = opened;
  while (members.length < MOST_MEMBERS) {
    const member = matchMember(place, last + 1, name, number);
    if (member === undefined) {
      break;
    }
    members.push(member);
    number = member.isPlural ? 'plural' : number;
    last = member.last;
    name = member.name;
  }
  return members;
}

function matchMember(
  place: ListPlace,
  from: number,
  before: UnitName,
  number: HeadSense['number'],
): Member | undefined {
  const { words, root } = place;
  const isLetter = (at: number) => matchLetter(words, at, before, root) !== undefined;
  const separator = readSeparator(words, skipAside(words, from), isLetter);
  if (separator === undefined) {
    return undefined;
  }
  const letter = separator.isWithDe ? undefined : letterAfter(words, separator.index, before, root);
  if (letter !== undefined) {
    return letter;
  }
  if (number === 'singular' && !separator.isWithDe && !separator.isEither) {
    return undefined;
  }
  return (
    matchWhole(place, separator, number) ??
    (number === 'plural' ? matchSibling(words, separator, before, root) : undefined)
  );
}

/** "Fiscalización A o la B": an article may stand for the words left out. */
function letterAfter(words: DraftWords, index: number, before: UnitName, root: TrieNode): Member | undefined {
  const after = words.at(index + 1);
  const isArticled = ARTICLES.has(words.at(index)?.folded ?? '') && ((after?.gap ?? 0) & ~GAP_INSIDE_NAME) === 0;
  const letter = matchLetter(words, isArticled ? index + 1 : index, before, root);
  return letter && { ...letter, isArticled };
}

/** A member that is written to its end, its level word apart. */
function matchWhole(
  place: ListPlace,
  { index, isWithDe, isArticled }: Separator,
  number: HeadSense['number'],
): Member | undefined {
  const { words, root } = place;
  const article = isWithDe ? (words.at(index - 2)?.folded ?? '') : '';
  const isPlural = PLURAL_ARTICLES.has(article);
  const afterDe = root.next.get('de');
  const tail = afterDe && wholeTail(place, index, afterDe, isPlural ? 'plural' : number);
  return (
    tail && {
      start: words.at(index)?.start ?? 0,
      name: tail.name,
      last: tail.last,
      cost: tail.cost,
      isArticled,
      isPlural,
    }
  );
}

const PLURAL_ARTICLES: ReadonlySet<string> = new Set(['las', 'los']);

/** The longest name; of a misspelt one, only in a true list. In a singular list it must not go on. */
function wholeTail(
  { words, lexicon, continuesAfter }: ListPlace,
  index: number,
  root: TrieNode,
  number: HeadSense['number'],
): TailMatch | undefined {
  const exact = matchTail(words, index, root).filter(({ extent }) => extent === 'whole');
  const isBeforeMember = ({ last }: TailMatch): boolean =>
    readSeparator(words, skipAside(words, last + 1)) !== undefined;
  const found = exact.find((tail) => !continuesAfter(tail.last) || (number === 'plural' && isBeforeMember(tail)));
  if (found !== undefined || number === 'singular') {
    return found;
  }
  return matchMisspeltTail(words, index, root, 1, lexicon.closeTo).find(
    ({ extent, smallCost, last }) => extent === 'whole' && smallCost === 0 && !continuesAfter(last),
  );
}
