import { ARTICLES } from '../../../spanish/function-words.ts';
import { isCapital } from '../../reading/letters.ts';
import { isForeignBody } from '../institutions.ts';
import { beginsAnew } from './begins-anew.ts';
import type { FollowRule, FollowSite } from './follow-site.ts';

/** "Coordinador de Cobranza en Financiera Azul": words that name an employer. */
const EMPLOYED: FollowRule = {
  name: 'at-another-institution',
  example: 'el ‹Coordinador de Cobranza› en Financiera Azul',
  says: ({ first, after, known }) =>
    PLACING.has(first.folded) && isForeignBody(after, 1, known) ? 'continues' : undefined,
};

const PLACING: ReadonlySet<string> = new Set(['en', 'para', 'con', 'at', 'in', 'for']);

/** "en Materia de Comercio" is part of a name, "en materia de cobranza" says in what a unit acts. */
const IN_A_MATTER: FollowRule = {
  name: 'in-a-matter',
  example: 'la ‹Coordinación de Fiscalización› en Materia de Comercio',
  says: ({ noun, after, style }) =>
    TOPICS.has(noun.folded) && (style !== 'title' || isCapital(after, noun)) ? 'continues' : undefined,
};

const TOPICS: ReadonlySet<string> = new Set(['materia', 'salud']);

/** After "en". */
export const AFTER_IN: readonly FollowRule[] = [
  EMPLOYED,
  IN_A_MATTER,
  {
    name: 'in-a-place',
    example: 'la ‹Coordinación de Cobranza› en Guanajuato',
    says: () => 'unclear',
  },
];

/** After "para", beyond what is said of "a". */
export const AFTER_FOR: readonly FollowRule[] = [
  EMPLOYED,
  IN_A_MATTER,
  {
    name: 'for-somebody-in-capitals',
    example: 'la ‹Coordinación de Cobranza› para la Mujer',
    says: (site) => (isNamedBeneficiary(site) ? 'continues' : undefined),
  },
];

/** Where neither preposition nor conjunction joins. */
export const AFTER_WITH: readonly FollowRule[] = [EMPLOYED];

/** "para la Mujer" is another body's; "para la Dirección", "para los efectos" are not. */
function isNamedBeneficiary(site: FollowSite): boolean {
  const { noun: article, after, nounAt, style } = site;
  const noun = after.at(nounAt + 1);
  return (
    style === 'title' &&
    noun !== undefined &&
    ARTICLES.has(article.folded) &&
    isCapital(after, noun) &&
    !beginsAnew(site, noun)
  );
}
