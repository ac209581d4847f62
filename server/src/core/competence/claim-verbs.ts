import { leadingVerbs } from '../references/facts/verb-classes.ts';
import { stemOf } from '../spanish/stem.ts';

/** Whether a verb that charges its subject with doing something stands at an offset: in the present, the future, or "debe" and the like. */
export function chargesAt(sentence: string, folded: string, offset: number): boolean {
  const modal = MODAL.exec(folded.slice(offset, offset + LONGEST))?.[0] ?? '';
  const verb = WORD.exec(folded.slice(offset + modal.length, offset + modal.length + LONGEST))?.[0] ?? '';
  const written = sentence.slice(offset + modal.length, offset + modal.length + verb.length);
  const isVerb = modal === '' ? FUTURE.test(written) || isPresent(verb) : INFINITIVE.test(verb);
  return isVerb && !ONLY_TELLS.test(verb);
}

const LONGEST = 40;
const MODAL =
  /^(?:(?:debe|debera|deben|deberan|podra|podran|puede|pueden) |(?:habra|habran) de |(?:tiene|tendra|tendran) que )(?:se )?/;
const WORD = /^[a-zñ]+/;
/** With its accent: "autorizara" is another tense. */
const FUTURE = /^\p{L}+rán?$/iu;
const INFINITIVE = /[aei]r(?:l[aeo]s?|se)?$/;

/** Acts that charge nobody with a matter: telling, asking, being there. "Ser" comes with its participle. */
const ONLY_TELLS =
  /^(?:inform|comunic|remit|envi|turn|recib|asist|particip|colabor|coadyuv|apoy|acud|abst|abstuv|tom|conoc|manifest|senal|indic|quej|ser|est|habra|contar|tendr|podr|deb|continu|permanec|cuent|tien|devuelv|devolv|agradec|espera|nombr|design)/;

const PRESENT_STEMS: ReadonlySet<string> = new Set(leadingVerbs.map(({ verb }) => stemOf(verb)));

function isPresent(verb: string): boolean {
  return /[ae]n?$/.test(verb) && PRESENT_STEMS.has(stemOf(verb));
}
