/** An adjective by its ending: "sanitaria", "técnica", "social". Words in -ica need the accent that verbs have not. */
export function isAdjective(written: string): boolean {
  const word = written.normalize('NFC').toLowerCase();
  return (
    /(?:ario|aria|ivo|iva|oso|osa|orio|oria|dora|(?:ur|on|ici|oci|er|egr|t|ic|an|in|ori|ari|idu|itu|isu|oc)al(?:e)?)s?$/.test(
      word,
    ) || /[áéíóú][bcdfghjklmnñpqrstvxz]{1,2}ic[oa]s?$/.test(word)
  );
}

/** A noun made of a verb or an adjective, by its ending, folded: "recaudacion", "cobranza", "vigencia". */
export function isNominal(folded: string): boolean {
  return /(?:cion|ciones|sion|dad|dades|miento|mientos|anza|anzas|encia|ancia|ura|ismo|aje|logia|tica)$/.test(folded);
}

/** A form of a verb by its ending, in capitals and without accents too: "REMITIO", "solicitó", "INFORMO". */
export function isVerbal(written: string, folded: string): boolean {
  return (
    /[áéíóú]n?$/i.test(written.normalize('NFC')) ||
    /(?:ara|ira|dra|[cdlmv]era|aran|eran|iran|dran|aron|ieron|aban|ando|iendo|icita|uelve|ite|iza|orma)$/.test(
      folded,
    ) ||
    (/[a-z]o$/.test(folded) && !/(?:iv|ari|ic|os|ori|an|in|ern|ad|id|ut|ient|er|cier)o$/.test(folded))
  );
}
