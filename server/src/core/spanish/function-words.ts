/** Definite and indefinite articles, folded. */
export const ARTICLES: ReadonlySet<string> = new Set('la las el los lo un una unos unas'.split(' '));

/**
 * Words that begin something else after a noun, folded: conjunctions, pronouns, demonstratives, adverbs, prepositions
 * but "de", "a", "en" and "para", and forms of the verbs that help others.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `que quien quienes cual cuales cuyo cuya cuyos cuyas se no ni si es son fue fueron era eran sera seran sea sean ha han haya
  hay habra debe deben debera deberan puede pueden podra podran como cuando donde mientras mediante conforme segun sin desde
  hasta entre ante bajo contra tras durante asi tambien ya solo solamente unicamente pero sino aunque pues porque esta este estos
  estas esa ese esos esas dicha dicho dichas dichos aquella aquel su sus mi nuestra nuestro lo le les me nos te hoy ayer antes
  despues ahora aun todavia ademas igual igualmente asimismo luego entonces con por sobre ello ella ellas ellos otra otro otras
  otros ambas ambos misma mismo mismas mismos cada todo toda todos todas tiene tienen va van dio dan da estuvo estan estaba
  queda quedan quedo hace hacen hizo lleva llevan dice dicen pide piden`.split(/\s+/),
);
