import { ARTICLES } from '../../../spanish/function-words.ts';
import { MEXICAN_PLACES } from '../../../spanish/places.ts';
import { isNominal } from '../../../spanish/word-endings.ts';
import type { DraftWords } from '../../reading/draft-words.ts';
import { isCapital } from '../../reading/letters.ts';
import { isForeignBody } from '../institutions.ts';
import { beginsAnew } from './begins-anew.ts';
import { type FollowRule, type FollowSite, isPlain } from './follow-site.ts';

/** "Coordinador de Cobranza en Financiera Azul": words that name an employer. */
const EMPLOYED: FollowRule = {
  name: 'at-another-institution',
  example: 'el ‹Coordinador de Cobranza› en Financiera Azul',
  says: ({ first, after, known }) =>
    PLACING.has(first.folded) && isForeignBody(after, 1, known) && !isInPlace(after) ? 'continues' : undefined,
};

/** "en la Ciudad de México": no body, though many are called so. */
function isInPlace(after: DraftWords): boolean {
  const index = ARTICLES.has(after.at(1)?.folded ?? '') ? 2 : 1;
  return MEXICAN_PLACES.has(after.at(index)?.folded ?? '');
}

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
    name: 'in-what-others-do',
    example: 'la ‹División de Cobro Coactivo› en Ventanilla',
    says: (site) => (isNamedDoing(site) ? 'continues' : undefined),
  },
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

/** A common noun with a capital that is not the name of a place: by its number or its ending, or one that names work. */
function isNamedDoing(site: FollowSite): boolean {
  const { noun, after, style } = site;
  const { folded } = noun;
  return (
    isPlain(noun) &&
    style !== 'lower' &&
    isCapital(after, noun) &&
    !MEXICAN_PLACES.has(folded) &&
    !SEATS.has(folded) &&
    !beginsAnew(site, noun) &&
    !isPhrase(site) &&
    (isNominal(folded) || WORK.has(folded) || /(?:[rlndz]es|[aeo]s|illa|illo)$/.test(folded))
  );
}

/** "EN TÉRMINOS DE LA LEY": in capitals nothing tells a noun of a name from one of a phrase. */
function isPhrase({ style, noun }: FollowSite): boolean {
  return style === 'caps' && PHRASES.has(noun.folded);
}

/** Where a unit sits or acts. */
const SEATS: ReadonlySet<string> = new Set(
  `oficinas instalaciones delegaciones delegacion subdelegaciones subdelegacion organos nivel niveles colonia calle avenida
  torres reforma todas todos ambas ambos otras otros`.split(/\s+/),
);
const WORK: ReadonlySet<string> = new Set(
  `linea campo sitio frontera obra planta tienda caja ventanilla ruta piso especie dinero efectivo vivo transito riesgo
  proceso procesos trabajo casa`.split(/\s+/),
);
const PHRASES: ReadonlySet<string> = new Set(
  `terminos ejercicio virtud atencion relacion cumplimiento funciones materia consecuencia tanto calidad nombre
  representacion ausencia suplencia contestacion alcance seguimiento coordinacion conjunto uso su sus los las dias horas
  respuesta sustitucion apoyo caso casos razon contra proceso`.split(/\s+/),
);
