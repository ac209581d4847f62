import type { DraftWords } from '../../reading/draft-words.ts';
import { GAP_INSIDE_NAME } from '../../reading/gap.ts';
import { isCapital } from '../../reading/letters.ts';
import { isForeignInstitution, isOwnBody } from '../institutions.ts';
import { ask, type Question } from '../question.ts';
import { type ManualTitle, readManualTitle } from './manual-title.ts';
import type { NumberSite } from './number-site.ts';

/** Who a number is of: the manual that is asked, or another document. */
export type Owner = 'manual' | 'foreign';

/** Whether the word "manual" at an index is said of this one, not of "Manual de Organización de la Dirección Jurídica". */
export function findManualMeant(site: NumberSite, words: DraftWords, index: number): Owner | undefined {
  return ask(MANUAL_MEANT, { ...site, ...readManualTitle(words, index), words }, site.trace);
}

interface ManualSite extends NumberSite, ManualTitle {
  readonly words: DraftWords;
}

export const MANUAL_MEANT: Question<ManualSite, Owner> = {
  name: 'manual meant',
  rules: [
    {
      name: 'has-another-subject',
      example: 'el numeral ‹8.3.1› del manual de usuario',
      says: ({ subject }) => (subject !== undefined && subject.folded !== 'organizacion' ? 'foreign' : undefined),
    },
    {
      name: 'is-said-to-be-of-nobody',
      example: 'el apartado ‹8.3.1› del Manual de Organización vigente',
      says: ({ body }) => (body === undefined ? 'manual' : undefined),
    },
    {
      name: 'is-of-the-institution-or-by-an-acronym-of-ours',
      example: 'el apartado ‹8.3.1› del Manual de Organización de la DIR',
      says: ({ near: { manual }, words, bodyIndex }) =>
        isOwnBody(words, bodyIndex, manual.known) ? 'manual' : undefined,
    },
    {
      name: 'is-of-the-body-that-this-one-is-of',
      example: 'el apartado ‹8.3.1› del Manual de Organización de la Dirección de Incorporación y Recaudación',
      says: ({ near: { manual }, body }) => (body !== undefined && manual.isOwnerAt(body.start) ? 'manual' : undefined),
    },
    {
      name: 'is-of-the-body-spoken-of',
      example: 'el apartado ‹8.3.1› del Manual de Organización de esta Dirección',
      says: ({ near: { manual }, words, body, bodyIndex }) =>
        body !== undefined &&
        (manual.known.isHead(body.folded) || SPOKEN_OF.has(body.folded)) &&
        isBare(words, bodyIndex + 1)
          ? 'manual'
          : undefined,
    },
    {
      name: 'is-of-another-institution',
      example: 'el numeral ‹8.3.1› del Manual de Organización de la Secretaría de Salud',
      says: ({ near: { manual }, words, bodyIndex }) =>
        isForeignInstitution(words, bodyIndex, manual.known) ? 'foreign' : undefined,
    },
    {
      name: 'is-of-somebody-in-small-letters',
      example: 'el apartado ‹8.3.1› del manual de organización de la oficina',
      says: ({ words, subject, body }) =>
        subject !== undefined && body !== undefined && !isCapital(words, body) ? 'manual' : undefined,
    },
    {
      name: 'is-of-another-body',
      example: 'el numeral ‹8.3.1› del Manual de Organización de la Dirección Jurídica',
      says: () => 'foreign',
    },
  ],
};

/** Other words for the institution of a manual, where no name follows. */
const SPOKEN_OF: ReadonlySet<string> = new Set(['institucion', 'organismo', 'dependencia', 'entidad']);
const NAMING: ReadonlySet<string> = new Set(['de', 'del', 'para']);

/** "de esta Dirección", which no name follows. */
function isBare(words: DraftWords, next: number): boolean {
  const word = words.at(next);
  const goesOn = word !== undefined && (isCapital(words, word) || NAMING.has(word.folded));
  return !goesOn || (word.gap & ~GAP_INSIDE_NAME) !== 0;
}
