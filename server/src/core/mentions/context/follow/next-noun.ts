import { isSmallWord } from '../../../spanish/small-words.ts';
import { isAdjective } from '../../../spanish/word-endings.ts';
import type { DraftWord } from '../../reading/draft-words.ts';
import { GAP_PERIOD } from '../../reading/gap.ts';
import { isAllCaps, isCapital } from '../../reading/letters.ts';
import { isOwnBody } from '../institutions.ts';
import { PLACE_ADJECTIVES } from '../lexicon.ts';
import { beginsAnew } from './begins-anew.ts';
import type { FollowRule, FollowSite } from './follow-site.ts';
import { isVerb } from './verb.ts';

/** Where nothing joins the next word: a verb, an adjective of the name, a noun of another one. */
export const NEXT_NOUN: readonly FollowRule[] = [
  {
    name: 'something-else-begins',
    example: 'la ‹Coordinación de Cobranza› que cobra',
    says: (site) => (isSmallWord(site.first.folded) || beginsAnew(site, site.first) ? 'ends' : undefined),
  },
  {
    name: 'the-own-institution-follows',
    example: 'la ‹Coordinación de Cobranza› IMSS',
    says: ({ after, known }) => (isOwnBody(after, 0, known) ? 'ends' : undefined),
  },
  {
    name: 'a-shortened-word-follows',
    example: 'la ‹Coordinación de Cobranza› Calz. Uno',
    says: ({ first, after }) =>
      ((after.at(1)?.gap ?? 0) & GAP_PERIOD) !== 0 && first.folded.length < LONGEST_SHORTENED ? 'ends' : undefined,
  },
  {
    name: 'an-adjective-of-place-follows',
    example: 'la ‹Coordinación de Cobranza› regional',
    says: ({ first }) => (PLACE_ADJECTIVES.has(first.folded) ? 'continues' : undefined),
  },
  {
    name: 'a-capital-noun-follows-a-title',
    example: 'la ‹Coordinación de Cobranza› Coactiva',
    says: (site) =>
      site.style === 'title' && isCapital(site.after, site.first) && !isShoutedVerb(site) ? 'continues' : undefined,
  },
  {
    name: 'an-adjective-follows-a-title',
    example: 'la ‹Coordinación de Cobranza› sanitaria',
    says: (site) => (site.style === 'title' && isAdjectiveAt(site, site.first) ? 'unclear' : undefined),
  },
  {
    name: 'a-word-in-capitals-follows-capitals',
    example: 'LA ‹COORDINACIÓN DE COBRANZA› COACTIVA',
    says: ({ style, after, first }) =>
      style === 'caps' && isAllCaps(after, first) && !isVerb(after, first) ? 'continues' : undefined,
  },
  {
    name: 'a-noun-or-adjective-follows-small-letters',
    example: 'la ‹coordinación de cobranza› sanitaria',
    says: (site) =>
      site.style === 'lower' && (isCapital(site.after, site.first) || isAdjectiveAt(site, site.first))
        ? 'continues'
        : undefined,
  },
  {
    name: 'a-verb-or-a-small-word-follows',
    example: 'la ‹Coordinación de Cobranza› solicitó',
    says: () => 'ends',
  },
];

const LONGEST_SHORTENED = 6;

/** "la Coordinación de Cobranza SOLICITÓ": no noun of its name. */
function isShoutedVerb({ after, first }: FollowSite): boolean {
  return isAllCaps(after, first) && isVerb(after, first);
}

function isAdjectiveAt({ text }: FollowSite, { start, end }: DraftWord): boolean {
  return isAdjective(text.slice(start, end));
}
