import { followOf, isAllCaps, type KnownWords, type LetterStyle } from '../context/follow.ts';
import { ARTICLES } from '../context/lexicon.ts';
import type { HeadSense } from '../names/head-words.ts';
import type { NameLexicon } from '../names/name-lexicon.ts';
import type { UnitName } from '../names/names.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import type { DraftWord, DraftWords } from '../reading/draft-words.ts';
import { GAP_CLOSE, GAP_COMMA, GAP_INSIDE_NAME, GAP_OPEN, GAP_SEMICOLON, GAP_SLASH } from '../reading/gap.ts';
import { matchMisspeltTail, matchTail, type TailMatch } from './match-tail.ts';

/** A further name of a list, its level word left out. */
export interface Member {
  readonly start: number;
  readonly name: UnitName;
  readonly last: number;
  readonly cost: number;
  /** "y la de Dictamen": an article stands for the level word. */
  readonly isArticled: boolean;
  /** "así como las de Dictamen y Corrección": from here on the list is one of several. */
  readonly isPlural: boolean;
}

const PLURAL_ARTICLES: ReadonlySet<string> = new Set(['las', 'los']);
const MOST_MEMBERS = 40;

/**
 * The names that follow a first one in a list. After a plural each member may stand bare ("Divisiones de Corrección,
 * de Dictamen y Cobro Coactivo"); after a singular it needs its "de" ("la Unidad de X y la de Y"), since
 * "División de Corrección y Dictamen" is no list.
 */
export function matchMembers(
  words: DraftWords,
  first: TailMatch,
  root: TrieNode,
  head: HeadSense,
  lexicon: NameLexicon,
  style: LetterStyle,
): readonly Member[] {
  const members: Member[] = [];
  let last = first.last;
  let name = first.name;
  let { number } = head;
  while (members.length < MOST_MEMBERS) {
    const member = matchMember(words, last + 1, name, root, number, lexicon, style);
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
  words: DraftWords,
  from: number,
  before: UnitName,
  root: TrieNode,
  number: HeadSense['number'],
  lexicon: NameLexicon,
  style: LetterStyle,
): Member | undefined {
  const separator = readSeparator(
    words,
    skipAside(words, from),
    (at) => matchLetter(words, at, before, root) !== undefined,
  );
  if (separator === undefined) {
    return undefined;
  }
  const { index, isWithDe } = separator;
  const letter = matchLetter(words, index, before, root);
  if (letter !== undefined && !isWithDe) {
    return letter;
  }
  if (number === 'singular' && !isWithDe && !separator.isEither) {
    return undefined;
  }
  const article = isWithDe ? (words.at(index - 2)?.folded ?? '') : '';
  const isPlural = PLURAL_ARTICLES.has(article);
  const afterDe = root.next.get('de');
  const tail = afterDe && wholeTail(words, index, afterDe, isPlural ? 'plural' : number, lexicon, style);
  if (tail !== undefined) {
    return {
      start: words.at(index)?.start ?? 0,
      name: tail.name,
      last: tail.last,
      cost: tail.cost,
      isArticled: separator.isArticled,
      isPlural,
    };
  }
  return number === 'plural' ? matchSibling(words, separator, before, root) : undefined;
}

/** The longest name; of a misspelt one, only in a true list. In a singular list it must not go on. */
function wholeTail(
  words: DraftWords,
  index: number,
  root: TrieNode,
  number: HeadSense['number'],
  lexicon: NameLexicon,
  style: LetterStyle,
): TailMatch | undefined {
  const exact = matchTail(words, index, root).filter(({ extent }) => extent === 'whole');
  const isOver = ({ last }: TailMatch): boolean => followOf(words, last + 1, style, lexicon.known) !== 'continues';
  const isBeforeMember = ({ last }: TailMatch): boolean =>
    readSeparator(words, skipAside(words, last + 1)) !== undefined;
  const found = exact.find((tail) => isOver(tail) || (number === 'plural' && isBeforeMember(tail)));
  if (found !== undefined || number === 'singular') {
    return found;
  }
  return matchMisspeltTail(words, index, root, 1, lexicon.closeTo).find(
    (tail) => tail.extent === 'whole' && tail.smallCost === 0 && isOver(tail),
  );
}

/** "Prestaciones en Especie y en Dinero": the first words of the name are shared too. */
function matchSibling(
  words: DraftWords,
  { index, elision }: Separator,
  before: UnitName,
  root: TrieNode,
): Member | undefined {
  const nodes: TrieNode[] = [];
  for (let node: TrieNode | undefined = root, word = 0; node !== undefined && word < before.tail.length; word++) {
    node = node.next.get(before.tail[word]?.folded ?? '');
    nodes.unshift(...(node === undefined ? [] : [node]));
  }
  for (const node of nodes.slice(0, -1)) {
    for (const from of new Set([elision, index])) {
      const tail = matchTail(words, from, node).find(
        ({ extent, name }) => extent === 'whole' && name.kind !== 'ending',
      );
      if (tail !== undefined) {
        const first = words.at(elision)?.folded === 'de' ? index : from;
        return {
          start: words.at(first)?.start ?? 0,
          name: tail.name,
          last: tail.last,
          cost: 0,
          isArticled: false,
          isPlural: false,
        };
      }
    }
  }
  return undefined;
}

/** "(UISS)", "(8.2)", "(numeral 8.2)" after a member. */
function skipAside(words: DraftWords, from: number): number {
  if (((words.at(from)?.gap ?? 0) & GAP_OPEN) === 0) {
    return from;
  }
  for (let index = from; index < from + 8; index++) {
    const word = words.at(index);
    const isAside =
      word !== undefined && (isAllCaps(words, word) || /^\d+$/.test(word.folded) || word.folded === 'numeral');
    if (!isAside) {
      return from;
    }
    if (((words.at(index + 1)?.gap ?? 0) & GAP_CLOSE) !== 0) {
      return index + 1;
    }
  }
  return from;
}

interface Separator {
  /** Index of the member's first word, after "de". */
  readonly index: number;
  readonly isWithDe: boolean;
  /** Index of what stands for the level word: "de", "la de"; the member's first word when nothing does. */
  readonly elision: number;
  readonly isArticled: boolean;
  /** "y/o". */
  readonly isEither: boolean;
}

/** ", ", "; la de", "y de", "como a la de", "y/o": what stands between two members. */
function readSeparator(
  words: DraftWords,
  from: number,
  isMember: (index: number) => boolean = () => false,
): Separator | undefined {
  const allowed = GAP_INSIDE_NAME | GAP_COMMA | GAP_SEMICOLON | GAP_CLOSE;
  let index = from;
  const first = words.at(index);
  if (first === undefined || (first.gap & ~allowed) !== 0) {
    return undefined;
  }
  let isSeparated = (first.gap & (GAP_COMMA | GAP_SEMICOLON)) !== 0;
  let isEither = false;
  for (let word = words.at(index); word !== undefined && isPlain(word, index === from); word = words.at(++index)) {
    // "B, C y E": here E is a letter, not the conjunction.
    if (!CONJUNCTIONS.has(word.folded) || isMember(index)) {
      break;
    }
    isSeparated = true;
    const after = words.at(index + 1);
    if (after?.folded === 'o' && (after.gap & GAP_SLASH) !== 0) {
      isEither = true;
      index++;
    }
  }
  if (!isSeparated) {
    return undefined;
  }
  const elided = skipElidedHead(words, index);
  return { ...elided, elision: index, isArticled: ARTICLES.has(words.at(elided.index - 2)?.folded ?? ''), isEither };
}

/** "de", "la de", "a la de", "con el de". */
function skipElidedHead(words: DraftWords, from: number): { readonly index: number; readonly isWithDe: boolean } {
  let index = from;
  while (index < from + 3 && ELISIONS.has(words.at(index)?.folded ?? '')) {
    const isLast = words.at(index)?.folded === 'de' && !ELISIONS.has(words.at(index + 1)?.folded ?? '');
    index++;
    if (isLast) {
      return { index, isWithDe: true };
    }
  }
  return { index: from, isWithDe: false };
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['y', 'e', 'o', 'u', 'ni', 'como', 'asi']);
const ELISIONS: ReadonlySet<string> = new Set(['de', 'la', 'las', 'el', 'los', 'a', 'con', 'por', 'para', 'en']);

/** "Fiscalización A y B": the letter alone stands for a sibling. */
function matchLetter(words: DraftWords, index: number, before: UnitName, root: TrieNode): Member | undefined {
  const word = words.at(index);
  const written = word === undefined ? '' : words.text.slice(word.start, word.end);
  if (
    word === undefined ||
    before.tail.at(-1)?.isLetter !== true ||
    written.length !== 1 ||
    written === written.toLowerCase()
  ) {
    return undefined;
  }
  let node: TrieNode | undefined = root;
  for (const { folded, isLetter } of before.tail) {
    node = isLetter ? node : node?.next.get(folded);
  }
  const name = node?.next.get(word.folded)?.name;
  return name && { start: word.start, name, last: index, cost: 0, isArticled: false, isPlural: false };
}

/** Whether a list goes on after its last known member, with something that is no unit of this manual. */
export function goesOn(words: DraftWords, from: number): boolean {
  return readSeparator(words, skipAside(words, from)) !== undefined;
}

/** Whether a list goes on with a name of its own: "las Coordinaciones de Cobranza y la División de Dictamen". */
export function isListed(words: DraftWords, from: number, known: KnownWords): boolean {
  const separator = readSeparator(words, skipAside(words, from));
  let index = separator?.index ?? from;
  while (separator !== undefined && ELISIONS.has(words.at(index)?.folded ?? '')) {
    index++;
  }
  return separator !== undefined && known.isHead(words.at(index)?.folded ?? '');
}

function isPlain(word: DraftWord, isFirst: boolean): boolean {
  const allowed = isFirst ? GAP_INSIDE_NAME | GAP_COMMA | GAP_SEMICOLON | GAP_CLOSE : GAP_INSIDE_NAME | GAP_COMMA;
  return (word.gap & ~allowed) === 0;
}
