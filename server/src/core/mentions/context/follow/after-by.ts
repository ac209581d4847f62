import { isSmallWord } from '../../../spanish/small-words.ts';
import { isAdjective, isNominal } from '../../../spanish/word-endings.ts';
import { isCapital } from '../../reading/letters.ts';
import { beginsAnew } from './begins-anew.ts';
import { type FollowRule, type FollowSite, isPlain } from './follow-site.ts';

/** After "por": "por Siniestros" is of another body's name; "por conducto de", "por el patrón", "por Ana Ruiz" are not. */
export const AFTER_BY: readonly FollowRule[] = [
  {
    name: 'something-else-begins-after-by',
    example: 'la ‹Coordinación de Cobranza› por el patrón',
    says: (site) => (!isPlain(site.noun) || beginsAnew(site, site.noun) ? 'ends' : undefined),
  },
  {
    name: 'by-a-way',
    example: 'LA ‹COORDINACIÓN DE COBRANZA› POR CONDUCTO DE SU TITULAR',
    says: ({ noun }) => (WAYS.has(noun.folded) ? 'ends' : undefined),
  },
  {
    name: 'by-something-small',
    example: 'la ‹Coordinación de Cobranza› por deudas de 2024',
    says: ({ style, after, noun }) => (style === 'lower' || !isCapital(after, noun) ? 'ends' : undefined),
  },
  {
    name: 'by-somebody',
    example: 'firma en la ‹Coordinación de Cobranza› por Ana Ruiz',
    says: (site) => (isNamed(site) ? 'ends' : undefined),
  },
  {
    name: 'by-a-matter',
    example: 'la ‹Coordinación de Cobranza› por Siniestros',
    says: () => 'continues',
  },
];

const WAYS: ReadonlySet<string> = new Set(
  `conducto medio oficio oficios escrito correo parte instrucciones instruccion acuerdo orden ordenes cuenta razon razones
  motivo motivos causa causas ausencia suplencia virtud efecto efectos tratarse haber ser estar ejemplo tanto ello separado
  duplicado triplicado via mayoria unanimidad falta concepto cada incumplimiento`.split(/\s+/),
);

/** Two capital words, the second no adjective and nothing after "de": "Ana Ruiz". */
function isNamed({ after, noun, nounAt }: FollowSite): boolean {
  const next = after.at(nounAt + 1);
  return (
    next !== undefined &&
    isPlain(next) &&
    isCapital(after, next) &&
    !isSmallWord(next.folded) &&
    !isNominal(noun.folded) &&
    !isAdjective(after.text.slice(next.start, next.end))
  );
}
