import { ARTICLES } from '../../../spanish/function-words.ts';
import type { DraftWord, DraftWords } from '../../reading/draft-words.ts';
import { isAllCaps, isCapital } from '../../reading/letters.ts';
import { ask, type Question } from '../question.ts';
import type { NumberSite } from './number-site.ts';

/** Who a number is of: the manual that is asked, or another document. */
export type Owner = 'manual' | 'foreign';

/** Whether the word "manual" at an index is said of this one, not of "Manual de Organización de la Dirección Jurídica". */
export function findManualMeant(site: NumberSite, words: DraftWords, index: number): Owner | undefined {
  const subject = words.at(index + 1)?.folded === 'de' ? words.at(index + 2) : undefined;
  return ask(MANUAL_MEANT, { ...site, words, subject, body: readBody(words, index + 3) }, site.trace);
}

interface ManualSite extends NumberSite {
  readonly words: DraftWords;
  /** What it is a manual of: "Procedimientos", "Organización". */
  readonly subject: DraftWord | undefined;
  /** The first word of whose manual of organization it is. */
  readonly body: DraftWord | undefined;
}

function readBody(words: DraftWords, from: number): DraftWord | undefined {
  let index = from;
  while (words.at(index)?.folded === 'de' || ARTICLES.has(words.at(index)?.folded ?? '')) {
    index++;
  }
  return from < index ? words.at(index) : undefined;
}

export const MANUAL_MEANT: Question<ManualSite, Owner> = {
  name: 'manual meant',
  rules: [
    {
      name: 'has-no-subject',
      example: 'el apartado ‹8.3.1› del Manual vigente',
      says: ({ subject }) => (subject === undefined ? 'manual' : undefined),
    },
    {
      name: 'has-another-subject',
      example: 'el numeral ‹8.3.1› del Manual de Procedimientos',
      says: ({ words, subject }) =>
        subject !== undefined && subject.folded !== 'organizacion' && isCapital(words, subject) ? 'foreign' : undefined,
    },
    {
      name: 'has-a-subject-in-small-letters',
      example: 'el apartado ‹8.3.1› del manual de esta Dirección',
      says: ({ subject }) => (subject?.folded !== 'organizacion' ? 'manual' : undefined),
    },
    {
      name: 'is-said-to-be-of-nobody',
      example: 'el apartado ‹8.3.1› del Manual de Organización vigente',
      says: ({ body }) => (body === undefined ? 'manual' : undefined),
    },
    {
      name: 'is-of-somebody-in-small-letters',
      example: 'el apartado ‹8.3.1› del Manual de Organización de la dirección',
      says: ({ words, body }) => (body !== undefined && !isCapital(words, body) ? 'manual' : undefined),
    },
    {
      name: 'is-of-somebody-without-a-level-word',
      example: 'el apartado ‹8.3.1› del Manual de Organización de la Institución',
      says: ({ text, near: { manual }, body }) =>
        body !== undefined && !manual.isOwnWord(text.slice(body.start, body.end)) ? 'manual' : undefined,
    },
    {
      name: 'is-of-somebody-in-capitals',
      example: 'el apartado ‹8.3.1› del Manual de Organización de la DIR',
      says: ({ words, body }) => (body !== undefined && isAllCaps(words, body) ? 'manual' : undefined),
    },
    {
      name: 'is-of-the-body-that-this-one-is-of',
      example: 'el apartado ‹8.3.1› del Manual de Organización de la Dirección de Incorporación y Recaudación',
      says: ({ near: { manual }, body }) => (body !== undefined && manual.isOwnerAt(body.start) ? 'manual' : undefined),
    },
    {
      name: 'is-of-another-body',
      example: 'el numeral ‹8.3.1› del Manual de Organización de la Dirección Jurídica',
      says: () => 'foreign',
    },
  ],
};
