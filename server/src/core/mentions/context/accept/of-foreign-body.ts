import { ARTICLES } from '../../../spanish/function-words.ts';
import { isSmallWord } from '../../../spanish/small-words.ts';
import { isAdjective } from '../../../spanish/word-endings.ts';
import { type HeadMatch, matchHead } from '../../match/match-head.ts';
import { matchTail } from '../../match/match-tail.ts';
import type { NameLexicon } from '../../names/name-lexicon.ts';
import { type DraftWord, type DraftWords, draftWordsFrom } from '../../reading/draft-words.ts';
import { GAP_CLOSE, GAP_COMMA, GAP_INSIDE_NAME, GAP_OPEN, GAP_PERIOD } from '../../reading/gap.ts';
import { isCapital } from '../../reading/letters.ts';
import { BEGINS_ANEW, DE_PHRASES, POINTERS } from '../lexicon.ts';

/**
 * "Coordinación de Cobranza de la Dirección Jurídica", "(Dirección de Finanzas)", "adscrita a la Unidad de Informática":
 * a whole name whose owner has a level of the manual and the name of none of its units, nor a word of one.
 * `next` is the index of the word behind the name.
 */
export function isOfForeignBody(words: DraftWords, next: number, lexicon: NameLexicon): boolean {
  const at = ownerAt(words, next);
  const first = at === undefined ? undefined : words.at(at);
  if (at === undefined || first === undefined || !lexicon.known.isHead(first.folded)) {
    return false;
  }
  const owner = draftWordsFrom(words.text, first.start);
  const [head] = matchHead(owner, lexicon.heads).filter(({ cost, sense }) => cost === 0 && sense.number === 'singular');
  const named = head && (matterOf(owner, head) ?? adjectiveOf(owner, head));
  const isAside = (first.gap & GAP_OPEN) !== 0;
  return (
    head !== undefined &&
    named !== undefined &&
    !isOwnName(owner, head, named, lexicon) &&
    (!isAside || isClosed(owner, head.next))
  );
}

/** Index of the word that may be the owner's level. */
function ownerAt(words: DraftWords, next: number): number | undefined {
  const first = words.at(next);
  if (first === undefined) {
    return undefined;
  }
  if ((first.gap & GAP_OPEN) !== 0) {
    return next;
  }
  const isSaid = BELONGING.has(first.folded);
  const of = words.at(isSaid ? next + 1 : next)?.folded;
  const isJoint = isSaid ? of === 'a' || of === 'de' : of === 'de';
  const isNear = (first.gap & ~(isSaid ? GAP_INSIDE_NAME | GAP_COMMA : GAP_INSIDE_NAME)) === 0;
  return isJoint && isNear ? skipArticle(words, isSaid ? next + 2 : next + 1) : undefined;
}

const BELONGING: ReadonlySet<string> = new Set(
  'adscrita adscrito dependiente perteneciente subordinada integrante'.split(' '),
);

function isJoined({ gap }: DraftWord): boolean {
  return (gap & ~GAP_INSIDE_NAME) === 0;
}

function skipArticle(words: DraftWords, index: number): number {
  return ARTICLES.has(words.at(index)?.folded ?? '') ? index + 1 : index;
}

/** "Finanzas" of "Dirección de Finanzas"; nothing of "de la Dirección de referencia", "de la dirección del patrón". */
function matterOf(owner: DraftWords, { next }: HeadMatch): DraftWord | undefined {
  const [level, of, matter] = [owner.at(0), owner.at(next), owner.at(next + 1)];
  if (level === undefined || of?.folded !== 'de' || !isHeadEnd(of) || matter === undefined || !isJoined(matter)) {
    return undefined;
  }
  const isOther =
    isSmallWord(matter.folded) || [BEGINS_ANEW, DE_PHRASES, POINTERS].some((set) => set.has(matter.folded));
  return isOther || /^\d/.test(matter.folded) || (isCapital(owner, level) && !isCapital(owner, matter))
    ? undefined
    : matter;
}

/** "Jurídica" of "Dirección Jurídica"; "Dirección General" is above all, "Unidad Administrativa" may be any. */
function adjectiveOf(owner: DraftWords, { next }: HeadMatch): DraftWord | undefined {
  const adjective = owner.at(next);
  return adjective !== undefined &&
    isJoined(adjective) &&
    isCapital(owner, adjective) &&
    isAdjective(owner.text.slice(adjective.start, adjective.end)) &&
    !OF_ANY.has(adjective.folded)
    ? adjective
    : undefined;
}

const OF_ANY: ReadonlySet<string> = new Set(
  'general generales normativa administrativa operativa superior responsable competente local central'.split(' '),
);

/** Behind an abbreviation stands a period. */
function isHeadEnd({ gap }: DraftWord): boolean {
  return (gap & ~(GAP_INSIDE_NAME | GAP_PERIOD)) === 0;
}

/** A name of the manual at any level, or a word of one at this level: cut short, misspelt, half remembered. */
function isOwnName(owner: DraftWords, { sense, next }: HeadMatch, named: DraftWord, lexicon: NameLexicon): boolean {
  const meant = [named.folded, ...lexicon.closeTo(named.folded).map(({ word }) => word)];
  return (
    meant.some((word) => lexicon.isWordOf(sense.level, word)) ||
    lexicon.mayShorten(named.folded) ||
    [...lexicon.tries.values()].some((root) => matchTail(owner, next, root).some(({ extent }) => extent === 'whole'))
  );
}

const LONGEST = 10;

/** Whether a bracket closes behind the owner's name, and not behind more about it. */
function isClosed(owner: DraftWords, from: number): boolean {
  for (let index = from; index < from + LONGEST; index++) {
    const word = owner.at(index);
    if (word === undefined || (word.gap & GAP_CLOSE) !== 0) {
      return true;
    }
    if (!isJoined(word) || (!isCapital(owner, word) && !isSmallWord(word.folded))) {
      return false;
    }
  }
  return false;
}
