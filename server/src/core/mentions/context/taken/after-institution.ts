import { GAP_BLANK, GAP_COMMA, GAP_HYPHEN, GAP_INSIDE_NAME, GAP_LINE } from '../../reading/gap.ts';
import { isCapital } from '../../reading/letters.ts';
import { isForeignInstitution } from '../institutions.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import type { TakenSite } from './in-title.ts';

/** The clause right before names its owner. */
export const AFTER_INSTITUTION: Rule<TakenSite, 'taken'> = {
  name: 'belongs-to-the-institution-before',
  example: 'Universidad de Escuinapa, ‹Coordinación de Afiliación›',
  says: (site) => (isApposed(site) && isInstitutionNamed(site) ? 'taken' : undefined),
};

function isApposed({ gapBefore }: Site): boolean {
  const isParted = (gapBefore & (GAP_COMMA | GAP_HYPHEN)) !== 0;
  return isParted && (gapBefore & ~(GAP_COMMA | GAP_HYPHEN | GAP_BLANK | GAP_LINE)) === 0;
}

const WORDS_BACK = 8;

function isInstitutionNamed({ before, known }: TakenSite): boolean {
  for (let index = -1; -WORDS_BACK <= index; index--) {
    const word = before.at(index);
    if (word !== undefined && isForeignInstitution(before, index, known) && isCapital(before, word)) {
      return true;
    }
    if (word === undefined || (word.gap & ~GAP_INSIDE_NAME) !== 0) {
      return false;
    }
  }
  return false;
}
