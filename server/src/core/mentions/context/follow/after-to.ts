import { isSmallWord } from '../../../spanish/small-words.ts';
import { isAllCaps, isCapital } from '../../reading/letters.ts';
import { isCompany, isOwnBody } from '../institutions.ts';
import { beginsAnew } from './begins-anew.ts';
import { type FollowRule, type FollowSite, isPlain } from './follow-site.ts';

/** "a Migrantes", "para Trabajadores", "al Derechohabiente": whom another body serves; "a Transportes Tamiahua": an addressee. */
export const AFTER_TO: readonly FollowRule[] = [
  {
    name: 'to-something-that-begins-anew',
    example: 'la ‹Coordinación de Cobranza› a la Universidad',
    says: (site) => (!isPlain(site.noun) || beginsAnew(site, site.noun) ? 'ends' : undefined),
  },
  {
    name: 'to-the-own-institution',
    example: 'la ‹Coordinación de Cobranza› al IMSS',
    says: ({ after, nounAt, known }) => (isOwnBody(after, nounAt, known) ? 'ends' : undefined),
  },
  {
    name: 'to-an-end-in-view',
    example: 'la ‹Coordinación de Cobranza› a efecto de cobrar',
    says: ({ noun }) => (PURPOSES.has(noun.folded) ? 'ends' : undefined),
  },
  {
    name: 'to-a-capital-word-in-capitals',
    example: 'LA ‹COORDINACIÓN DE COBRANZA› A MIGRANTES',
    says: ({ style, after, noun }) => (style === 'caps' && isCapital(after, noun) ? 'continues' : undefined),
  },
  {
    name: 'to-a-small-word-after-capitals',
    example: 'LA ‹COORDINACIÓN DE COBRANZA› a migrantes',
    says: ({ style }) => (style === 'caps' ? 'ends' : undefined),
  },
  {
    name: 'to-a-small-word-after-a-title',
    example: 'la ‹Coordinación de Cobranza› a migrantes',
    says: ({ style, after, noun }) => (style === 'title' && !isCapital(after, noun) ? 'ends' : undefined),
  },
  {
    name: 'to-people-who-are-served',
    example: 'la ‹Coordinación de Cobranza› a Migrantes',
    says: (site) => (isServedByName(site) ? 'continues' : undefined),
  },
  {
    name: 'to-somebody',
    example: 'la ‹Coordinación de Cobranza› a Transportes Tamiahua, S.A. de C.V., patrón del IMSS',
    says: () => 'unclear',
  },
];

/** In a title people with a capital and no name of their own, else in small letters. */
function isServedByName({ style, after, noun, nounAt }: FollowSite): boolean {
  if (!isServed(noun.folded)) {
    return false;
  }
  if (style === 'lower') {
    return !isCapital(after, noun);
  }
  const next = after.at(nounAt + 1);
  const isNamed = next !== undefined && isPlain(next) && isCapital(after, next) && !isSmallWord(next.folded);
  const isPair = isNamed && noun.folded.endsWith('s') && next.folded.endsWith('s') && !isCompany(after, nounAt);
  return (!isNamed || isPair) && !isAllCaps(after, noun);
}

function isServed(folded: string): boolean {
  return /[aeo]s$|[^aeiou]es$/.test(folded) || SERVED.has(folded);
}

const SERVED: ReadonlySet<string> = new Set(
  'contribuyente derechohabiente usuario publico ciudadano cliente migrante estudiante trabajador asegurado pensionado'.split(
    ' ',
  ),
);

const PURPOSES: ReadonlySet<string> = new Set(
  `quien quienes cargo efecto efectos fin partir traves peticion solicitud favor nombre cuenta disposicion propuesta mas menos
  tiempo titulo nivel consejo instituto titular jefe director coordinador patron interesado respecto mismo presente`.split(
    /\s+/,
  ),
);
