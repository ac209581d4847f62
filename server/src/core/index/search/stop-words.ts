/**
 * Folded words that say nothing of the matter. They keep their place in a text, so that phrases can be checked word
 * by word, but they have no postings.
 */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}

/** Whether a word only asks: "¿quién…?", "¿qué área puede…?". It is left out of a query and kept in a text. */
export function isQuestionWord(folded: string): boolean {
  return STOP_WORDS.has(folded) || QUESTION_WORDS.has(folded);
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a al ante aquel aquella aquellas aquellos asi asimismo como con cual cuales cuando de del desde dicha dichas ' +
    'dicho dichos donde e el ella ellas ello ellos en entre es esta estas este esto estos esa esas ese esos ha han la ' +
    'las le les lo los me mi mis nos o para pero por que se sea sean ser si sobre son su sus te tu tus u un una ' +
    'unas unos y'
  ).split(' '),
);

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  (
    'quien quienes cuanto cuantos cuanta cuantas puedo puede pueden debo debe deben tengo tiene tienen hay hace hacen ' +
    'hacer encarga encargan encargado encargada corresponde toca dice decide quiero necesito saber alguien algo ' +
    'imss instituto manual funcion funciones area areas unidad administrativa muy mas ya voy ir'
  ).split(' '),
);
