import type { Around, SpokenWord } from './around.ts';
import { sayingOf } from './around.ts';
import { namesOther, SAYS } from './words.ts';

/** Where a draft says that a quotation stands. */
export interface ClaimedPlace {
  readonly units: readonly string[];
  /** The function by its order of appearance; `undefined` when only the unit is cited. */
  readonly ordinal: number | undefined;
}

/** What is cited beside a quotation as its place: "(numeral 8.3.1.2, función 3)", "El numeral 8.3.1.2 dice: «…»". */
export function placesBeside({ before, after }: Around): readonly ClaimedPlace[] {
  const behind = placesIn(citationBehind(after));
  return 0 < behind.length ? behind : placesBefore(before);
}

const OPENS_BEHIND =
  /^(?:según|segun|conforme|de acuerdo|en terminos|como|previst[oa]s?|establecid[oa]s?|contenid[oa]s?|senalad[oa]s?|descrit[oa]s?|del?|numeral|apartado|punto|funcion|N)\b/;
/** What is like it, or is to be looked at as well, is no place of it. */
const LIKENESS =
  /\b(?:tambien|similar(?:es)?|parecid[oa]s?|analog[oa]s?|distint[oa]s?|contrari[oa]|relacion|relacionad[oa]s?|compar\w+|anterior(?:mente)?)\b/;
const MOST_BEHIND = 30;

/** The words in brackets, behind a dash, or behind a comma and a word that cites; none that name another source. */
function citationBehind(after: readonly SpokenWord[]): readonly SpokenWord[] {
  const first = after.findIndex(({ said }) => !/^[.,;:]$/.test(said));
  const opening = after[first]?.said ?? '';
  const isBracket = /^[([]$/.test(opening);
  const isDash = /^[—–]$/.test(opening);
  const rest = after.slice(isBracket || isDash ? first + 1 : first);
  const end = rest.findIndex(({ said }, index) =>
    isBracket ? /^[)\]]$/.test(said) : (said === '.' && rest[index + 1]?.isLarge !== false) || /^[;]$/.test(said),
  );
  const content = rest.slice(0, Math.min(MOST_BEHIND, end < 0 ? rest.length : end));
  const saying = sayingOf(content);
  const isCitation =
    isBracket ||
    isDash ||
    (after[0]?.said === ',' && OPENS_BEHIND.test(saying) && /^(?:\w+ ){0,6}(?:N|funcion)/.test(saying));
  return isCitation && !namesOther(saying) && !LIKENESS.test(saying) ? content : [];
}

/** Numbers of the manual, each with its function; names only with a function. */
function placesIn(tokens: readonly SpokenWord[]): readonly ClaimedPlace[] {
  return tokens.flatMap((token, index): readonly ClaimedPlace[] => {
    if (token.mention === undefined || token.mention.units.length === 0) {
      return [];
    }
    const { units } = token.mention;
    const ordinals = [...ordinalsBehind(tokens, index + 1), ...ordinalsBefore(tokens, index - 1)];
    if (0 < ordinals.length) {
      return ordinals.map((ordinal) => ({ units, ordinal }));
    }
    return token.said === 'N' ? [{ units, ordinal: undefined }] : [];
  });
}

const FUNCTION = /^(?:funcion(?:es)?|func|atribucion(?:es)?)$/;
const TO_FUNCTION = /^(?:[,().:]|U|N|en|su|sus|la|las|del?|el|manual|organizacion|vigente|y|pagina|pag|p|foja)$/;
const FROM_FUNCTION =
  /^(?:[,(]|en|la|las|del?|el|al|numeral|apartado|punto|seccion|previst[oa]s?|establecid[oa]s?|contenid[oa]s?|senalad[oa]s?|correspondientes?|a|unidad|area|manual|organizacion)$/;
const COUNTED = /^(?:numero|num|no|nums|\.|y|,|e)$/;
const FURTHEST = 14;

/** "N , funcion 3": up to the next number of the manual. */
function ordinalsBehind(tokens: readonly SpokenWord[], from: number): readonly number[] {
  for (let index = from; index < Math.min(tokens.length, from + FURTHEST); index++) {
    const said = tokens[index]?.said ?? '';
    if (FUNCTION.test(said)) {
      return ordinalsFrom(tokens, index + 1);
    }
    if (!TO_FUNCTION.test(said) || said === 'N') {
      return [];
    }
  }
  return [];
}

function ordinalsFrom(tokens: readonly SpokenWord[], from: number): readonly number[] {
  const ordinals: number[] = [];
  for (let index = from; index < tokens.length; index++) {
    const said = tokens[index]?.said ?? '';
    if (/^\d{1,3}$/.test(said)) {
      ordinals.push(Number(said));
    } else if (!COUNTED.test(said)) {
      break;
    }
  }
  return ordinals;
}

/** "funcion 3 de la U": back from the unit. */
function ordinalsBefore(tokens: readonly SpokenWord[], from: number): readonly number[] {
  let index = from;
  while (0 <= index && from - FURTHEST < index && FROM_FUNCTION.test(tokens[index]?.said ?? '')) {
    index--;
  }
  const isJoined = index < from && /^(?:del?|en|previst[oa]s?|a)$/.test(tokens[index + 1]?.said ?? '');
  const said = tokens[index]?.said ?? '';
  if (!isJoined || !/^\d{1,3}$/.test(said)) {
    return [];
  }
  const noun = tokens.findLastIndex(
    (token, at) => at < index && !COUNTED.test(token.said) && !/^\d{1,3}$/.test(token.said),
  );
  return FUNCTION.test(tokens[noun]?.said ?? '') ? ordinalsFrom(tokens, noun + 1) : [];
}

/** What may stand between a citation and the quotation that it introduces. */
const INTRODUCES = new RegExp(
  `^(?:[,:()—–]|del?|la|el|al?|manual|organizacion|U|vigente|cita|letra|textualmente|literalmente|expresamente|se|lo|le|les|siguientes?|que|es|son|consisten?|consistente|en|decir|asi|lee|debe|${SAYS})$`,
);
const SAYING = new RegExp(`^(?:[:—–]|lee|consisten?|consistente|es|${SAYS})$`);

function placesBefore(before: readonly SpokenWord[]): readonly ClaimedPlace[] {
  const end = before.findLastIndex(({ said }) => !INTRODUCES.test(said));
  const citing = before.slice(0, end + 1);
  const introducing = before.slice(end + 1);
  const isSaid = introducing.some(({ said }) => SAYING.test(said));
  if (citing.length === 0 || namesOther(sayingOf(introducing))) {
    return [];
  }
  const start = citing.findLastIndex(({ said }) => !CITES.test(said));
  const places = placesIn(before.slice(start + 1)).filter(({ ordinal }) => ordinal !== undefined || isSaid);
  // "8.3.1.2, función 3: «…»" and "la función 3 del numeral 8.3.1.2, «…»".
  return introducing.length === 0 ? [] : places;
}

/** Words of a citation. */
const CITES =
  /^(?:[,()—–]|N|U|\d{1,3}|y|e|funcion(?:es)?|func|atribucion(?:es)?|numero|num|no|numeral(?:es)?|apartado|punto|seccion|del?|la|las|el|los|en|su|sus|manual|organizacion|vigente|previst[oa]s?|establecid[oa]s?|contenid[oa]s?|a|correspondientes?)$/;
