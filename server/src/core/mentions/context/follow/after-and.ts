import { isNominal } from '../../../spanish/word-endings.ts';
import { isAllCaps, isCapital } from '../../reading/letters.ts';
import { beginsAnew } from './begins-anew.ts';
import { type FollowRule, isPlain } from './follow-site.ts';
import { isVerb } from './verb.ts';

/** "y Cobranza Coactiva" goes on; "y la Coordinación", "y solicitó" do not. */
export const AFTER_AND: readonly FollowRule[] = [
  {
    name: 'something-else-begins-after-and',
    example: 'la ‹Coordinación de Cobranza› y la Universidad',
    says: (site) => (!isPlain(site.noun) || beginsAnew(site, site.noun) ? 'ends' : undefined),
  },
  {
    name: 'a-word-in-capitals-stands-after-and',
    example: 'la ‹Coordinación de Cobranza› y NAFIN',
    says: ({ style, after, noun }) => (style === 'title' && isAllCaps(after, noun) ? 'ends' : undefined),
  },
  {
    name: 'a-capital-noun-stands-after-and',
    example: 'la ‹Coordinación de Cobranza› y Prestaciones',
    says: ({ style, after, noun }) => (style === 'title' && isCapital(after, noun) ? 'continues' : undefined),
  },
  {
    name: 'a-small-noun-stands-after-and-of',
    example: 'la ‹Coordinación de Cobranza› y de prestaciones',
    says: ({ style, nounAt }) => (style === 'title' && 1 < nounAt ? 'unclear' : undefined),
  },
  {
    name: 'a-small-word-stands-after-and',
    example: 'la ‹Coordinación de Cobranza› y solicitó',
    says: ({ style }) => (style === 'title' ? 'ends' : undefined),
  },
  {
    name: 'a-noun-of-a-name-without-capitals-stands-after-and',
    example: 'la ‹coordinación de cobranza› y recaudación',
    says: ({ noun }) => (isNominal(noun.folded) ? 'continues' : undefined),
  },
  {
    name: 'no-verb-stands-after-and-in-capitals',
    example: 'LA ‹COORDINACIÓN DE COBRANZA› Y ARCHIVO',
    says: ({ style, after, noun }) =>
      style === 'caps' && isCapital(after, noun) && !isVerb(after, noun) ? 'continues' : undefined,
  },
  {
    name: 'a-verb-stands-after-and',
    example: 'la ‹coordinación de cobranza› y pagó',
    says: () => 'ends',
  },
];
