/** Definite and indefinite articles, folded. */
export const ARTICLES: ReadonlySet<string> = new Set('la las el los lo un una unos unas'.split(' '));
