import { agreementIn } from '../levels/agreement-in.ts';
import { createNameSplitter, type SplitName } from '../levels/split-name.ts';
import type { Level } from '../model/level.ts';
import type { OrgUnit } from '../model/unit.ts';
import { withArticle, withDeArticle } from './article.ts';

/** Cargo: how a text may call whoever heads a unit, without supposing a man or a woman. */
export interface Posts {
  /** "la persona titular de la Coordinación de Afiliación". */
  readonly inclusive: string;
  /** "Titular de la Coordinación de Afiliación". */
  readonly title: string;
  /** "Coordinador(a) de Afiliación"; `undefined` for a level whose post has no name of its own. */
  readonly split: string | undefined;
}

/**
 * The posts of a unit; those of a section that stands for several units (B,C,E) are in the plural. This manual prints
 * "Coordinador de Corrección" (l. 2043) and "Jefe de la División" (l. 1837); whoever heads a Unidad is only ever its
 * "Titular" (l. 674).
 */
export function postsOf({ name }: Pick<OrgUnit, 'name'>, levels: readonly Level[]): Posts {
  const split = createNameSplitter(levels)(name);
  const agreement = agreementIn(name, split);
  const isPlural = agreement?.number === 'plural';
  const ofUnit = split?.level.isPost
    ? `${isPlural ? 'de los puestos' : 'del puesto'} de ${name}`
    : withDeArticle(name, agreement);
  return {
    inclusive: `${isPlural ? 'las personas titulares' : 'la persona titular'} ${ofUnit}`,
    title: `${isPlural ? 'Titulares' : 'Titular'} ${ofUnit}`,
    split: split && splitPost(name, split),
  };
}

/** "la Coordinación de Afiliación", by the gender of its level. */
export function unitWithArticle({ name }: Pick<OrgUnit, 'name'>, levels: readonly Level[]): string {
  return withArticle(name, agreementIn(name, createNameSplitter(levels)(name)));
}

function splitPost(name: string, { level, isPlural, tailStart }: SplitName): string | undefined {
  const { inclusivePost } = level;
  return inclusivePost && `${isPlural ? inclusivePost.plural : inclusivePost.singular} ${name.slice(tailStart)}`;
}
