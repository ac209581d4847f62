import { ARTICLES } from '../../spanish/function-words.ts';
import { isSmallWord } from '../../spanish/small-words.ts';
import type { KnownWords } from '../names/known-words.ts';
import type { DraftWord, DraftWords } from '../reading/draft-words.ts';
import {
  GAP_BLANK,
  GAP_COMMA,
  GAP_EMPHASIS,
  GAP_HYPHEN,
  GAP_LINE,
  GAP_OPEN,
  GAP_PARAGRAPH,
  GAP_PERIOD,
  GAP_WIDE,
} from '../reading/gap.ts';
import { isAllCaps, isCapital, type LetterStyle } from '../reading/letters.ts';
import {
  DE_PHRASES,
  FUNCTION_WORDS,
  INSTITUTIONS,
  OWN_INSTITUTION,
  PERSON_TITLES,
  PLACE_ADJECTIVES,
  POINTERS,
  REPORTING,
} from './lexicon.ts';

/**
 * What the words after a name make of it: it `ends` there; it goes on in words that may or may not belong to it
 * (`unclear`: "en Guanajuato"); or it `continues` and is another body's ("Coordinación de Cobranza de Prestaciones").
 */
export type Follow = 'ends' | 'unclear' | 'continues';

const LONG_LINE = 60;

export function followOf(words: DraftWords, next: number, style: LetterStyle, known: KnownWords): Follow {
  const word = words.at(next);
  if (word === undefined || (word.gap & GAP_PARAGRAPH) !== 0) {
    return 'ends';
  }
  const isApart = (word.gap & ~(GAP_BLANK | GAP_LINE | GAP_WIDE)) !== 0;
  if (isApart) {
    return followApart(words, next, style, known);
  }
  const isNewLine = (word.gap & GAP_LINE) !== 0;
  if (isNewLine && LABEL.test(words.text.slice(word.start, word.start + LONGEST_LABEL))) {
    return 'ends';
  }
  if ((word.gap & GAP_WIDE) !== 0 && !isNewLine) {
    return 'ends';
  }
  const isBegun = !isLongLine(words, next) || (style === 'title' && isAllCaps(words, word));
  if (isNewLine && isCapital(words, word) && isBegun) {
    return 'ends';
  }
  return followWord(words, next, style, known);
}

/** "Elaboró:", "Puesto par:" at the start of a line. */
const LABEL = /^[^\s:]+(?: [^\s:]+){0,2}:(?:\s|$)/;
const LONGEST_LABEL = 40;

/**
 * After a comma, a dash or in parentheses another institution may be named, whose unit it then is; or the name goes
 * on: "Coordinación de Fiscalización, Normatividad y Padrones", "Coordinación de Afiliación-Vigencia".
 */
function followApart(words: DraftWords, next: number, style: LetterStyle, known: KnownWords): Follow {
  const word = words.at(next);
  const introducing = GAP_BLANK | GAP_LINE | GAP_COMMA | GAP_HYPHEN | GAP_OPEN | GAP_WIDE | GAP_EMPHASIS;
  if (
    word === undefined ||
    (word.gap & ~introducing) !== 0 ||
    (word.gap & GAP_LINE) !== 0 ||
    isEnding(words, word, known)
  ) {
    return 'ends';
  }
  const isGlued = word.gap === GAP_HYPHEN && word.start === (words.at(next - 1)?.end ?? 0) + 1;
  const isForeign = isForeignBody(words, next) || isBelowForeignBody(words, next);
  return isGlued || isForeign || (style === 'title' && isEnumerated(words, next, known)) ? 'continues' : 'ends';
}

/** ", Normatividad y Padrones": capital nouns of one name. */
function isEnumerated(words: DraftWords, next: number, known: KnownWords): boolean {
  const first = words.at(next);
  if (first?.gap !== (GAP_COMMA | GAP_BLANK) || !isCapital(words, first)) {
    return false;
  }
  for (let index = next; index < next + 5; index++) {
    const word = words.at(index);
    const isConjunction = word?.folded === 'y' || word?.folded === 'e';
    if (word === undefined || (next < index && !isPlain(word))) {
      return false;
    }
    if (isConjunction) {
      const last = words.at(index + 1);
      return last !== undefined && isPlain(last) && isCapital(words, last) && !isEnding(words, last, known);
    }
    if (!isCapital(words, word) && word.folded !== 'de') {
      return false;
    }
  }
  return false;
}

function followWord(words: DraftWords, next: number, style: LetterStyle, known: KnownWords): Follow {
  const word = words.at(next);
  if (word === undefined || known.isHead(word.folded) || /^\d/.test(word.folded)) {
    return 'ends';
  }
  const { folded } = word;
  if (folded === 'y' || folded === 'e' || folded === 'o' || folded === 'u') {
    return followConjunction(words, next + 1, style, known);
  }
  if (folded === 'de' || folded === 'del') {
    return followPossessive(words, next + 1, style, known);
  }
  if (folded === 'a' || folded === 'al') {
    return followPurpose(words, next + 1, style, known);
  }
  if (PLACING.has(folded) && isForeignBody(words, next + 1)) {
    return 'continues';
  }
  if (folded === 'para' || folded === 'en') {
    const after = words.at(next + 1);
    // "en Materia de Comercio" is part of a name, "en materia de cobranza" says in what a unit acts.
    const isTopic = after?.folded === 'materia' || after?.folded === 'salud';
    return isTopic && after !== undefined && (style !== 'title' || isCapital(words, after))
      ? 'continues'
      : folded === 'en'
        ? 'unclear'
        : followBeneficiary(words, next + 1, style, known);
  }
  if (isSmallWord(folded) || FUNCTION_WORDS.has(folded)) {
    return 'ends';
  }
  return followContent(words, next, style, known);
}

/** "Coordinador de Cobranza en Financiera Azul": words that name an employer. */
const PLACING = new Set(['en', 'para', 'con', 'at', 'in', 'for']);

/** An institution by its first word, or a company by its "S.A." in the same clause. */
function isForeignBody(words: DraftWords, from: number): boolean {
  const first = words.at(from);
  const index = first !== undefined && ARTICLES.has(first.folded) ? from + 1 : from;
  const word = words.at(index);
  if (word === undefined || !isCapital(words, word)) {
    return false;
  }
  return isForeignInstitution(words, index) || isCompany(words, index);
}

/** ", Administración Fiscal del Estado de Hidalgo": a body whose own name says whose it is. */
function isBelowForeignBody(words: DraftWords, from: number): boolean {
  const first = words.at(from);
  if (first === undefined || !isCapital(words, first) || (first.gap & GAP_COMMA) === 0) {
    return false;
  }
  for (let index = from + 1; index < from + 8; index++) {
    const word = words.at(index);
    if (word === undefined || !isPlain(word) || (!isCapital(words, word) && !isSmallWord(word.folded))) {
      return false;
    }
    if (isCapital(words, word) && isForeignInstitution(words, index)) {
      return isSmallWord(words.at(index - 1)?.folded ?? '');
    }
  }
  return false;
}

/** "Transportes Tamiahua, S.A. de C.V." */
function isCompany(words: DraftWords, from: number): boolean {
  for (let index = from + 1; index < from + 8; index++) {
    const word = words.at(index);
    const after = words.at(index + 1);
    if (word === undefined || (word.gap & GAP_LINE) !== 0) {
      return false;
    }
    const written = words.text.slice(word.start, after?.end ?? word.end);
    if (/^S\. ?(?:A|de|C)\b|^SA(?:PI)?\b/.test(written)) {
      return true;
    }
  }
  return false;
}

/** "y Cobranza Coactiva" goes on; "y la Coordinación", "y solicitó" do not. */
function followConjunction(words: DraftWords, next: number, style: LetterStyle, known: KnownWords): Follow {
  let index = next;
  let word = words.at(index);
  while (
    word !== undefined &&
    isPlain(word) &&
    (word.folded === 'de' || word.folded === 'a' || word.folded === 'del' || word.folded === 'al')
  ) {
    word = words.at(++index);
  }
  if (word === undefined || !isPlain(word) || isEnding(words, word, known)) {
    return 'ends';
  }
  if (style === 'title') {
    if (isAllCaps(words, word)) {
      return 'ends';
    }
    return isCapital(words, word) ? 'continues' : next < index ? 'unclear' : 'ends';
  }
  const isNoun = style === 'caps' && isCapital(words, word) && !isVerb(words, word);
  return isNominal(word.folded) || isNoun ? 'continues' : 'ends';
}

function followPossessive(words: DraftWords, next: number, style: LetterStyle, known: KnownWords): Follow {
  let index = next;
  let word = words.at(index);
  while (word !== undefined && isPlain(word) && (ARTICLES.has(word.folded) || POINTERS.has(word.folded))) {
    if (POINTERS.has(word.folded)) {
      return 'ends';
    }
    word = words.at(++index);
  }
  if (word === undefined || !isPlain(word)) {
    return 'unclear';
  }
  if (isForeignInstitution(words, index)) {
    return 'continues';
  }
  if (known.isHead(word.folded)) {
    return isCapital(words, word) || style !== 'title' ? 'ends' : 'unclear';
  }
  if (isOwn(words, index, known) || /^\d/.test(word.folded)) {
    return 'ends';
  }
  if (DE_PHRASES.has(word.folded) || FUNCTION_WORDS.has(word.folded) || MONTHS.has(word.folded)) {
    return 'unclear';
  }
  if (style === 'title') {
    return isCapital(words, word) ? 'continues' : 'unclear';
  }
  return 'continues';
}

const MONTHS = new Set(
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
);

/** "a Migrantes", "para Trabajadores", "al Derechohabiente": whom another body serves; "a Transportes Tamiahua": an addressee. */
function followPurpose(words: DraftWords, next: number, style: LetterStyle, known: KnownWords): Follow {
  const word = words.at(next);
  if (
    word === undefined ||
    !isPlain(word) ||
    isEnding(words, word, known) ||
    isOwn(words, next, known) ||
    PURPOSES.has(word.folded)
  ) {
    return 'ends';
  }
  const after = words.at(next + 1);
  const isNamed = after !== undefined && isPlain(after) && isCapital(words, after) && !isSmallWord(after.folded);
  if (style === 'caps') {
    return isCapital(words, word) ? 'continues' : 'ends';
  }
  const isServed = /[aeo]s$|[^aeiou]es$/.test(word.folded) || SERVED.has(word.folded);
  if (style === 'title') {
    if (!isCapital(words, word)) {
      return 'ends';
    }
    const isPair = isNamed && /s$/.test(word.folded) && /s$/.test(after.folded) && !isCompany(words, next);
    return isServed && (!isNamed || isPair) && !isAllCaps(words, word) ? 'continues' : 'unclear';
  }
  return isServed && !isCapital(words, word) ? 'continues' : 'unclear';
}

/** "para la Mujer" is another body's; "para la Dirección", "para los efectos" are not. */
function followBeneficiary(words: DraftWords, next: number, style: LetterStyle, known: KnownWords): Follow {
  const article = words.at(next);
  const noun = words.at(next + 1);
  const isNamed =
    article !== undefined &&
    noun !== undefined &&
    ARTICLES.has(article.folded) &&
    style === 'title' &&
    isCapital(words, noun) &&
    !isEnding(words, noun, known);
  return isNamed ? 'continues' : followPurpose(words, next, style, known);
}

const PURPOSES = new Set(
  `quien quienes cargo efecto efectos fin partir traves peticion solicitud favor nombre cuenta disposicion propuesta mas menos
  tiempo titulo nivel consejo instituto titular jefe director coordinador patron interesado respecto mismo presente`.split(
    /\s+/,
  ),
);
const SERVED = new Set(
  'contribuyente derechohabiente usuario publico ciudadano cliente migrante estudiante trabajador asegurado pensionado'.split(
    ' ',
  ),
);

function followContent(words: DraftWords, next: number, style: LetterStyle, known: KnownWords): Follow {
  const word = words.at(next);
  if (word === undefined || isEnding(words, word, known) || isOwn(words, next, known)) {
    return 'ends';
  }
  const isShortened = ((words.at(next + 1)?.gap ?? 0) & GAP_PERIOD) !== 0 && word.folded.length < 6;
  if (isShortened) {
    return 'ends';
  }
  if (PLACE_ADJECTIVES.has(word.folded)) {
    return 'continues';
  }
  if (style === 'title') {
    const isShouted = isAllCaps(words, word) && isVerb(words, word);
    return isCapital(words, word) && !isShouted ? 'continues' : isAdjective(words, word) ? 'unclear' : 'ends';
  }
  if (style === 'caps') {
    return isAllCaps(words, word) && !isVerb(words, word) ? 'continues' : 'ends';
  }
  return isCapital(words, word) || isAdjective(words, word) ? 'continues' : 'ends';
}

/** After a post, two capital words that are no adjectives: "Coordinador de Afiliación Juan Pérez". */
export function isPerson(words: DraftWords, next: number): boolean {
  const first = words.at(next);
  const second = words.at(next + 1);
  return (
    first !== undefined &&
    second !== undefined &&
    [first, second].every((word) => isPlain(word) && isCapital(words, word) && !isAllCaps(words, word)) &&
    !isAdjective(words, first) &&
    !isNominal(first.folded)
  );
}

function isEnding(words: DraftWords, word: DraftWord, known: KnownWords): boolean {
  const { folded } = word;
  return (
    known.isHead(folded) ||
    ARTICLES.has(folded) ||
    POINTERS.has(folded) ||
    FUNCTION_WORDS.has(folded) ||
    PERSON_TITLES.has(folded) ||
    /^\d/.test(folded) ||
    known.isAcronym(words.text.slice(word.start, word.end))
  );
}

/** "del Instituto", "del IMSS", "de la DIR": what the units of this manual belong to. */
function isOwn(words: DraftWords, index: number, known: KnownWords): boolean {
  const word = words.at(index);
  if (word === undefined) {
    return false;
  }
  const written = words.text.slice(word.start, word.end);
  const isCompound =
    ((words.at(index + 1)?.gap ?? 0) & GAP_HYPHEN) !== 0 && words.at(index + 1)?.start === word.end + 1;
  return (
    ((OWN_INSTITUTION.has(word.folded) || known.isAcronym(written)) && !isCompound) ||
    (word.folded === 'instituto' && !isForeignInstitution(words, index))
  );
}

export function isForeignInstitution(words: DraftWords, index: number): boolean {
  const word = words.at(index);
  if (word === undefined || !INSTITUTIONS.has(word.folded)) {
    return false;
  }
  const after = words.at(index + 1);
  return word.folded !== 'instituto' || (after !== undefined && isOtherInstitute(words, index + 1));
}

/** "Instituto Nacional …", "Instituto de Pensiones", "Instituto para la Protección"; not "el Instituto de conformidad con". */
function isOtherInstitute(words: DraftWords, from: number): boolean {
  let index = from;
  let word = words.at(index);
  while (word !== undefined && isPlain(word) && (OF.has(word.folded) || (from < index && ARTICLES.has(word.folded)))) {
    word = words.at(++index);
  }
  if (word === undefined || !isPlain(word) || !isCapital(words, word) || isSmallWord(word.folded)) {
    return false;
  }
  const isPhrase = from < index && (DE_PHRASES.has(word.folded) || FUNCTION_WORDS.has(word.folded));
  return word.folded !== 'mexicano' && !isPhrase;
}

const OF: ReadonlySet<string> = new Set(['de', 'del', 'para']);

/** An adjective by its ending: "sanitaria", "técnica", "social". Words in -ica need the accent that verbs have not. */
function isAdjective(words: DraftWords, word: DraftWord): boolean {
  const written = words.text.slice(word.start, word.end).normalize('NFC').toLowerCase();
  return (
    /(?:ario|aria|ivo|iva|oso|osa|orio|oria|dora|(?:ur|on|ici|oci|er|egr|t|ic|an|in|ori|ari|idu|itu|isu|oc)al(?:e)?)s?$/.test(
      written,
    ) || /[áéíóú][bcdfghjklmnñpqrstvxz]{1,2}ic[oa]s?$/.test(written)
  );
}

function isNominal(folded: string): boolean {
  return /(?:cion|ciones|sion|dad|dades|miento|mientos|anza|anzas|encia|ancia|ura|ismo|aje|logia|tica)$/.test(folded);
}

/** In capitals without accents a verb is known by its ending ("INFORMO", "REMITIO") or not at all ("SEÑALA"). */
function isVerb(words: DraftWords, { start, end, folded }: DraftWord): boolean {
  return (
    /[áéíóú]n?$/i.test(words.text.slice(start, end).normalize('NFC')) ||
    /(?:ara|ira|dra|[cdlmv]era|aran|eran|iran|dran|aron|ieron|aban|ando|iendo|icita|uelve|ite|iza|orma)$/.test(
      folded,
    ) ||
    (/[a-z]o$/.test(folded) && !/(?:iv|ari|ic|os|ori|an|in|ern|ad|id|ut|ient|er|cier)o$/.test(folded)) ||
    REPORTING.has(folded)
  );
}

function isPlain(word: DraftWord): boolean {
  return (word.gap & ~(GAP_BLANK | GAP_LINE)) === 0;
}

/** Whether the line that a word ends is so long that the next word was wrapped, not begun anew. */
function isLongLine(words: DraftWords, next: number): boolean {
  const end = words.at(next - 1)?.end ?? 0;
  return LONG_LINE <= end && !words.text.slice(end - LONG_LINE, end).includes('\n');
}
