import { GAP_BLANK, GAP_COMMA, GAP_EMPHASIS, GAP_HYPHEN, GAP_LINE, GAP_OPEN, GAP_WIDE } from '../../reading/gap.ts';
import { isCapital } from '../../reading/letters.ts';
import { isBelowForeignBody, isForeignBody } from '../institutions.ts';
import { beginsAnew } from './begins-anew.ts';
import { type FollowRule, type FollowSite, isPlain } from './follow-site.ts';

const INTRODUCING = GAP_BLANK | GAP_LINE | GAP_COMMA | GAP_HYPHEN | GAP_OPEN | GAP_WIDE | GAP_EMPHASIS;

/**
 * After a comma, a dash or in parentheses another institution may be named, whose unit it then is; or the name goes
 * on: "Coordinación de Fiscalización, Normatividad y Padrones", "Coordinación de Afiliación-Vigencia".
 */
export const AFTER_MARK: readonly FollowRule[] = [
  {
    name: 'a-mark-ends-it',
    example: 'la ‹Coordinación de Cobranza›. Prestaciones',
    says: ({ first }) => ((first.gap & ~INTRODUCING) !== 0 ? 'ends' : undefined),
  },
  {
    name: 'a-line-ends-after-a-mark',
    example: '‹Coordinación de Cobranza›,\nUniversidad',
    says: ({ first }) => ((first.gap & GAP_LINE) !== 0 ? 'ends' : undefined),
  },
  {
    name: 'something-else-begins-after-a-mark',
    example: 'la ‹Coordinación de Cobranza›, la cual cobra',
    says: (site) => (beginsAnew(site, site.first) ? 'ends' : undefined),
  },
  {
    name: 'a-word-is-joined-by-a-hyphen',
    example: 'la ‹Coordinación de Afiliación›-Vigencia',
    says: ({ first, span }) => (first.gap === GAP_HYPHEN && first.start === span.end + 1 ? 'continues' : undefined),
  },
  {
    name: 'another-institution-stands-after-a-mark',
    example: 'la ‹Coordinación de Cobranza›, Universidad de Escuinapa',
    says: ({ after, known }) => (isForeignBody(after, 0, known) ? 'continues' : undefined),
  },
  {
    name: 'a-body-of-another-institution-stands-after-a-mark',
    example: 'la ‹Coordinación de Cobranza›, Administración Fiscal del Estado de Hidalgo',
    says: ({ after, known }) => (isBelowForeignBody(after, 0, known) ? 'continues' : undefined),
  },
  {
    name: 'nouns-in-capitals-are-enumerated',
    example: 'la ‹Coordinación de Fiscalización›, Normatividad y Padrones',
    says: (site) => (site.style === 'title' && isEnumerated(site) ? 'continues' : undefined),
  },
  {
    name: 'a-mark-parts-it-from-the-rest',
    example: 'la ‹Coordinación de Cobranza›, cobranza',
    says: () => 'ends',
  },
];

const LONGEST_ENUMERATION = 5;

/** ", Normatividad y Padrones": capital nouns of one name. */
function isEnumerated(site: FollowSite): boolean {
  const { after, first } = site;
  if (first.gap !== (GAP_COMMA | GAP_BLANK) || !isCapital(after, first)) {
    return false;
  }
  for (let index = 0; index < LONGEST_ENUMERATION; index++) {
    const word = after.at(index);
    if (word === undefined || (0 < index && !isPlain(word))) {
      return false;
    }
    if (word.folded === 'y' || word.folded === 'e') {
      const last = after.at(index + 1);
      return last !== undefined && isPlain(last) && isCapital(after, last) && !beginsAnew(site, last);
    }
    if (!isCapital(after, word) && word.folded !== 'de') {
      return false;
    }
  }
  return false;
}
