import { agreementOf, articleOf } from '../spanish/agreement.ts';

/** The name with its article, and with "de" before it: "la Coordinación …", "del Departamento …". */
export function withArticle(name: string, agreement = agreementOf(name)): string {
  return agreement === undefined ? `la unidad «${name}»` : `${articleOf(name, agreement)} ${name}`;
}

export function withDeArticle(name: string, agreement = agreementOf(name)): string {
  return `de ${withArticle(name, agreement)}`.replace(/^de el /, 'del ');
}
