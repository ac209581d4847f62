import type { KnownWords } from '../../names/known-words.ts';
import { GAP_INSIDE_NAME } from '../../reading/gap.ts';
import { isCapital } from '../../reading/letters.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import type { TitleBefore } from './title-before.ts';

/** The beginning of a name. */
export interface TakenSite extends Site {
  readonly title: TitleBefore | undefined;
  readonly known: KnownWords;
}

/** The title of a document names a unit, and is no word about it. */
export const IN_TITLE: readonly Rule<TakenSite, 'taken'>[] = [
  {
    name: 'stands-in-the-title-of-a-book',
    example: 'el Manual de Organización de la ‹Coordinación de Cobranza›',
    says: ({ title }) => (isOfBook(title) ? 'taken' : undefined),
  },
  {
    // Not "en el ámbito de competencia de la …", which is everywhere.
    name: 'stands-in-the-title-of-agreements',
    example: 'los Acuerdos del Consejo Técnico competencia de la ‹Coordinación de Cobranza›',
    says: ({ title }) => (isOfAgreements(title) ? 'taken' : undefined),
  },
];

function isOfBook(title: TitleBefore | undefined): boolean {
  return title?.opener !== undefined && title.hasSubject && !title.isCompetence && BOOKS.has(title.opener.folded);
}

const WORDS_OF_AGREEMENTS = 6;

function isOfAgreements(title: TitleBefore | undefined): boolean {
  if (title === undefined || !title.isCompetence) {
    return false;
  }
  const { words, openerAt } = title;
  for (let index = openerAt; openerAt - WORDS_OF_AGREEMENTS < index; index--) {
    const word = words.at(index);
    if (word?.folded === 'acuerdo' || word?.folded === 'acuerdos') {
      return isCapital(words, word);
    }
    if (word === undefined || (word.gap & ~GAP_INSIDE_NAME) !== 0) {
      return false;
    }
  }
  return false;
}

const BOOKS: ReadonlySet<string> = new Set(['manual', 'manuales', 'reglamento', 'estatuto']);
