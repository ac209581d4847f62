import { type Agreement, agreementOf } from '../spanish/agreement.ts';
import { foldKey } from '../text/fold.ts';

/** The name with its article, and with "de" before it: "la Coordinación …", "del Departamento …". */
export function withArticle(name: string, agreement = agreementOf(name)): string {
  return agreement === undefined ? `la unidad «${name}»` : `${articleOf(name, agreement)} ${name}`;
}

export function withDeArticle(name: string, agreement = agreementOf(name)): string {
  return `de ${withArticle(name, agreement)}`.replace(/^de el /, 'del ');
}

function articleOf(name: string, { gender, number }: Agreement): string {
  if (number === 'plural') {
    return gender === 'feminine' ? 'las' : 'los';
  }
  // "el área": a feminine noun that opens with a stressed a.
  return gender === 'feminine' && foldKey(name).split(' ')[0] !== 'area' ? 'la' : 'el';
}
