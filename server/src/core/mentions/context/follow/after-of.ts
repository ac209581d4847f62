import { isMonth } from '../../../spanish/months.ts';
import { isCapital } from '../../reading/letters.ts';
import { isForeignInstitution, isOwnBody } from '../institutions.ts';
import { BEGINS_ANEW, DE_PHRASES, POINTERS } from '../lexicon.ts';
import { startsWithDigit } from './begins-anew.ts';
import { type FollowRule, isPlain } from './follow-site.ts';

/** Whose the unit is, or of what: "de la Dirección", "de dicha Unidad", "del Estado de Hidalgo", "de Prestaciones". */
export const AFTER_OF: readonly FollowRule[] = [
  {
    name: 'of-points-back',
    example: 'la ‹Coordinación de Cobranza› de la propia Universidad',
    says: ({ noun }) => (isPlain(noun) && POINTERS.has(noun.folded) ? 'ends' : undefined),
  },
  {
    name: 'of-leads-nowhere',
    example: 'la ‹Coordinación de Cobranza› de: Prestaciones',
    says: ({ noun }) => (isPlain(noun) ? undefined : 'unclear'),
  },
  {
    name: 'of-another-institution',
    example: 'la ‹Coordinación de Cobranza› de la Universidad de Escuinapa',
    says: ({ after, nounAt, known }) => (isForeignInstitution(after, nounAt, known) ? 'continues' : undefined),
  },
  {
    name: 'of-a-level-word',
    example: 'la ‹Coordinación de Cobranza› de la Dirección',
    says: ({ noun, known, after, style }) =>
      known.isHead(noun.folded) && (isCapital(after, noun) || style !== 'title') ? 'ends' : undefined,
  },
  {
    name: 'of-a-small-level-word',
    example: 'la ‹Coordinación de Cobranza› de la dirección',
    says: ({ noun, known }) => (known.isHead(noun.folded) ? 'unclear' : undefined),
  },
  {
    name: 'of-the-own-institution',
    example: 'la ‹Coordinación de Cobranza› del Instituto',
    says: ({ after, nounAt, known }) => (isOwnBody(after, nounAt, known) ? 'ends' : undefined),
  },
  {
    name: 'of-a-figure',
    example: 'la ‹Coordinación de Cobranza› del 8 de marzo',
    says: ({ noun }) => (startsWithDigit(noun.folded) ? 'ends' : undefined),
  },
  {
    name: 'of-a-set-phrase-or-a-month',
    example: 'la ‹Coordinación de Cobranza› de conformidad con la Ley',
    says: ({ noun: { folded } }) =>
      DE_PHRASES.has(folded) || BEGINS_ANEW.has(folded) || isMonth(folded) ? 'unclear' : undefined,
  },
  {
    name: 'of-a-small-noun',
    example: 'la ‹Coordinación de Cobranza› de prestaciones',
    says: ({ style, after, noun }) => (style === 'title' && !isCapital(after, noun) ? 'unclear' : undefined),
  },
  {
    name: 'of-something-else',
    example: 'la ‹Coordinación de Cobranza› de Prestaciones',
    says: () => 'continues',
  },
];
