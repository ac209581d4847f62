import { ARTICLES } from '../../spanish/function-words.ts';
import type { KnownWords } from '../names/known-words.ts';
import type { DraftWord, DraftWords } from '../reading/draft-words.ts';
import { GAP_CLOSE, GAP_COMMA, GAP_INSIDE_NAME, GAP_OPEN, GAP_SEMICOLON, GAP_SLASH } from '../reading/gap.ts';
import { isAllCaps } from '../reading/letters.ts';

/** What stands between two members of a list. */
export interface Separator {
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
export function readSeparator(
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

/** "(UISS)", "(8.2)", "(numeral 8.2)" after a member. */
export function skipAside(words: DraftWords, from: number): number {
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

function isPlain(word: DraftWord, isFirst: boolean): boolean {
  const allowed = isFirst ? GAP_INSIDE_NAME | GAP_COMMA | GAP_SEMICOLON | GAP_CLOSE : GAP_INSIDE_NAME | GAP_COMMA;
  return (word.gap & ~allowed) === 0;
}
