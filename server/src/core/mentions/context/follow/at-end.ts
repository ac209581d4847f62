import { isAdjective, isNominal } from '../../../spanish/word-endings.ts';
import { GAP_PARAGRAPH, GAP_STOP } from '../../reading/gap.ts';
import { isAllCaps, isCapital } from '../../reading/letters.ts';
import { type FollowRule, type FollowSite, isPlain } from './follow-site.ts';

/** Heard first, whatever joins. */
export const AT_END: readonly FollowRule[] = [
  {
    name: 'nothing-follows',
    example: 'Se turna a la ‹Coordinación de Cobranza›',
    says: ({ first }) => (first.folded === '' && first.gap === GAP_STOP ? 'ends' : undefined),
  },
  {
    name: 'an-empty-line-follows',
    example: '‹Coordinación de Cobranza›\n\nPrestaciones',
    says: ({ first }) => ((first.gap & GAP_PARAGRAPH) !== 0 ? 'ends' : undefined),
  },
  {
    name: 'a-post-is-followed-by-a-person',
    example: 'la ‹Coordinadora de Cobranza› Ana Ruiz firma',
    says: (site) => (site.isPost && isPerson(site) ? 'ends' : undefined),
  },
];

/** Two words with capitals that are no adjectives: "Juan Pérez". */
function isPerson({ after, first }: FollowSite): boolean {
  const second = after.at(1);
  return (
    second !== undefined &&
    [first, second].every((word) => isPlain(word) && isCapital(after, word) && !isAllCaps(after, word)) &&
    !isAdjective(after.text.slice(first.start, first.end)) &&
    !isNominal(first.folded)
  );
}
