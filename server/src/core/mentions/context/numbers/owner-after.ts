import { ARTICLES } from '../../../spanish/function-words.ts';
import type { DraftWord, DraftWords } from '../../reading/draft-words.ts';
import { GAP_CLOSE, GAP_COMMA, GAP_INSIDE_NAME, GAP_PERIOD } from '../../reading/gap.ts';
import { isCapital } from '../../reading/letters.ts';
import { DE_PHRASES, DOCUMENTS, POINTERS } from '../lexicon.ts';
import { ask, type Question } from '../question.ts';
import { findManualMeant, type Owner } from './manual-meant.ts';
import { isOwnWord } from './number-context.ts';
import type { NumberSite } from './number-site.ts';

/** Whose a number is by what follows: "numeral 8.3.3 de la NOM-031", "del Manual de Organización", "de este procedimiento". */
export function findOwnerAfter(site: NumberSite): Owner | undefined {
  const index = skipList(site);
  const connector = index === undefined ? undefined : site.after.at(index);
  if (index === undefined || connector === undefined) {
    return undefined;
  }
  const isOf = connector.folded === 'de' || connector.folded === 'del';
  const ownerIndex = isOf ? skipArticles(site.after, index + 1) : undefined;
  const owner = ownerIndex === undefined ? undefined : site.after.at(ownerIndex);
  const verdict = ask(NUMBER_OWNER_AFTER, { ...site, connector, owner, ownerIndex: ownerIndex ?? 0 }, site.trace);
  return verdict === 'unsaid' ? undefined : verdict;
}

interface OwnedSite extends NumberSite {
  /** The first word after the list of numbers that the number begins. */
  readonly connector: DraftWord;
  /** After "de" or "del", articles aside: "NOM" in "de la NOM-031". */
  readonly owner: DraftWord | undefined;
  readonly ownerIndex: number;
}

/** `unsaid` where something follows that tells nothing about whose the number is. */
export const NUMBER_OWNER_AFTER: Question<OwnedSite, Owner | 'unsaid'> = {
  name: 'number owner after',
  rules: [
    {
      name: 'is-followed-by-a-document',
      example: 'el numeral ‹8.3.3› NOM-031-STPS',
      says: ({ after, connector }) =>
        DOCUMENTS.has(connector.folded) && isCapital(after, connector) ? 'foreign' : undefined,
    },
    {
      name: 'is-of-somebodys-document',
      example: 'el numeral ‹8.2.1› de mi libro',
      says: ({ after, owner, ownerIndex }) =>
        owner !== undefined && PERSONAL.has(owner.folded) && DOCUMENTS.has(after.at(ownerIndex + 1)?.folded ?? '')
          ? 'foreign'
          : undefined,
    },
    {
      name: 'is-of-a-manual',
      example: 'el apartado ‹8.3.1› del Manual',
      says: (site) =>
        site.owner?.folded === 'manual' || site.owner?.folded === 'indice'
          ? findManualMeant(site, site.after, site.ownerIndex)
          : undefined,
    },
    {
      name: 'is-of-the-document-spoken-of',
      example: 'el numeral ‹8.3.1› del procedimiento',
      says: ({ connector, owner }) =>
        owner !== undefined && DOCUMENTS.has(owner.folded) && connector.folded === 'del' ? 'foreign' : undefined,
    },
    {
      name: 'is-of-a-document-by-its-title',
      example: 'el numeral ‹8.3.3› de la NOM-031-STPS',
      says: ({ after, owner }) =>
        owner !== undefined && DOCUMENTS.has(owner.folded) && isCapital(after, owner) ? 'foreign' : undefined,
    },
    {
      name: 'is-of-a-part-of-a-manual',
      example: 'el numeral ‹8.2› del capítulo de funciones',
      says: ({ owner }) => (owner !== undefined && PARTS.has(owner.folded) ? 'unsaid' : undefined),
    },
    {
      name: 'is-of-a-level-word-or-acronym',
      example: 'el numeral ‹8.2.1› de la Coordinación',
      says: ({ text, near: { manual }, owner }) =>
        owner !== undefined && isOwnWord(manual, text.slice(owner.start, owner.end)) ? 'unsaid' : undefined,
    },
    {
      name: 'is-followed-by-a-phrase-with-de',
      example: 'el numeral ‹8.2.1› de manera general',
      says: ({ owner }) => (owner !== undefined && DE_PHRASES.has(owner.folded) ? 'unsaid' : undefined),
    },
    {
      name: 'is-followed-by-a-figure',
      example: 'el numeral ‹8.2.1› de 2008',
      says: ({ owner }) => (owner !== undefined && /^\d/.test(owner.folded) ? 'unsaid' : undefined),
    },
    {
      name: 'is-of-something-else',
      example: 'el numeral ‹8.3.1› de la bitácora',
      says: ({ owner }) => (owner !== undefined ? 'foreign' : undefined),
    },
  ],
};

const PERSONAL: ReadonlySet<string> = new Set(['mi', 'mis', 'su', 'sus', 'tu', 'tus', 'nuestro', 'nuestros']);
const PARTS: ReadonlySet<string> = new Set(['funciones', 'capitulo', 'apartado']);

const LONGEST_LIST = 12;
const GAP_IN_LIST = GAP_INSIDE_NAME | GAP_PERIOD | GAP_COMMA | GAP_CLOSE;

/** The index of the first word after further numbers and parts of a section: "8.3.1, función 3, inciso b), del Manual". */
function skipList({ text, span, after }: NumberSite): number | undefined {
  let index = 0;
  for (let word = after.at(index); word !== undefined && isListWord(word.folded); word = after.at(++index)) {
    if (LONGEST_LIST < index || (0 < index && (word.gap & ~GAP_IN_LIST) !== 0)) {
      return undefined;
    }
  }
  const isDirect = /^[\s>,(]*$/.test(text.slice(span.end, after.at(0)?.start ?? span.end));
  return isDirect || 0 < index ? index : undefined;
}

function isListWord(folded: string): boolean {
  return /^\d+$/.test(folded) || LIST_PARTS.has(folded);
}

const LIST_PARTS: ReadonlySet<string> = new Set(
  'y e o a al son es inciso incisos funcion funciones fraccion fracciones parrafo vineta primer segundo b c d i ii iii iv v'.split(
    ' ',
  ),
);

function skipArticles(words: DraftWords, from: number): number {
  let index = from;
  while (ARTICLES.has(words.at(index)?.folded ?? '') || POINTERS.has(words.at(index)?.folded ?? '')) {
    index++;
  }
  return index;
}
