import type { OrgUnit } from '../model/unit.ts';
import { foldKey } from '../text/fold.ts';
import { agreementOf, withDeArticle } from './article.ts';

/** Cargo: how a text may call whoever heads a unit, without supposing a man or a woman. */
export interface Posts {
  /** "la persona titular de la Coordinación de Afiliación". */
  readonly inclusive: string;
  /** "Titular de la Coordinación de Afiliación". */
  readonly title: string;
  /** "Coordinador(a) de Afiliación"; `undefined` for a level whose post has no name of its own. */
  readonly split: string | undefined;
}

interface PostName {
  readonly opening: string;
  readonly singular: string;
  readonly plural: string;
}

/**
 * Posts named after the level. The manual prints "Director de Incorporación" (l. 1591), "Coordinador de Corrección"
 * (l. 2043) and "Jefe de la División" (l. 1837); whoever heads a Unidad is only ever its "Titular" (l. 674).
 */
const POST_NAMES: readonly PostName[] = [
  { opening: 'Dirección', singular: 'Director(a)', plural: 'Directores(as)' },
  { opening: 'Coordinación', singular: 'Coordinador(a)', plural: 'Coordinadores(as)' },
  { opening: 'Coordinaciones', singular: 'Coordinador(a)', plural: 'Coordinadores(as)' },
  { opening: 'División', singular: 'Jefe(a) de la División', plural: 'Jefes(as) de las Divisiones' },
  { opening: 'Divisiones', singular: 'Jefe(a) de la División', plural: 'Jefes(as) de las Divisiones' },
  {
    opening: 'Subjefatura de División',
    singular: 'Subjefe(a) de División',
    plural: 'Subjefes(as) de División',
  },
  {
    opening: 'Subjefaturas de División',
    singular: 'Subjefe(a) de División',
    plural: 'Subjefes(as) de División',
  },
];

/** The posts of a unit; those of a section that stands for several units (B,C,E) are in the plural. */
export function postsOf({ name }: Pick<OrgUnit, 'name'>): Posts {
  const isPlural = agreementOf(name)?.number === 'plural';
  const ofUnit = withDeArticle(name);
  return {
    inclusive: `${isPlural ? 'las personas titulares' : 'la persona titular'} ${ofUnit}`,
    title: `${isPlural ? 'Titulares' : 'Titular'} ${ofUnit}`,
    split: splitPost(name, isPlural),
  };
}

function splitPost(name: string, isPlural: boolean): string | undefined {
  const post = POST_NAMES.find(({ opening }) => foldKey(name).startsWith(`${foldKey(opening)} `));
  return post && `${isPlural ? post.plural : post.singular}${name.slice(post.opening.length)}`;
}
