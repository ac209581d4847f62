import { smallWordsOfSentences } from './small-words.ts';

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

const STOP_WORDS: ReadonlySet<string> = new Set([
  ...smallWordsOfSentences,
  ...(
    'ante aquel aquella aquellas aquellos asimismo cual cuales cuando desde dicha dichas dicho dichos donde ella ' +
    'ellas ello ellos entre es esta estas este esto estos esa esas ese esos ha han le les me mi mis nos pero sea sean ' +
    'ser si sobre son te tu tus unas unos'
  ).split(' '),
]);

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  (
    'quien quienes cuanto cuantos cuanta cuantas puedo puede pueden podemos poder debo debe deben deberia tengo tiene ' +
    'tienen tener tenemos hay haya hace hacen hacer hago hizo hicieron hecho hechos hacemos estoy estan estar estaba ' +
    'esten doy da dan dar dado dieron fue fueron era eran sido siendo soy somos va van vamos voy ir iba encarga ' +
    'encargan encargado encargada corresponde toca dice decir decide quiero quiere quieren necesito necesita saber se ' +
    'alguien algo nadie nada todo toda todos todas cada otro otra otros otras mismo misma mucho mucha muchos muchas ' +
    'poco muy mas menos ya no si sin solo tambien tampoco aunque porque mientras luego despues antes ahora siempre ' +
    'nunca aun hasta hacia contra segun vez veces dos tres cosa cosas gente mal bien mejor aqui alli tal tan tanto ' +
    'manual funcion funciones area areas unidad administrativa cual cuales ve ven ver vea veo vemos ' +
    'lleva llevan maneja manejan compete competen competa competente competentes corresponden toque tocan podria ' +
    'podrian pudiera quisiera quisieramos gustaria digan diganme dime decirme decirnos saben sabe sabes sepa acudo ' +
    'acudir dirijo dirigirme vaya acerca favor gracias porfa urge hola buenos buenas dias tardes disculpe algun ' +
    'alguna algunas alguno algunos cualquier cualquiera nos yo tu usted ustedes nuestro nuestra nuestros nuestras ' +
    'debemos debes debia debian debio deba deban ocurre sucede pasa quede queda seria era hubo habia donde adonde cuyo cuya ocupa encarguen ' +
    'encargarse ademas etc sobre acaso exactamente actualmente'
  ).split(' '),
);
