import { ARTICLES } from '../../spanish/function-words.ts';
import type { Found } from '../match/found.ts';
import { type DraftWords, draftWordsFrom } from '../reading/draft-words.ts';
import { GAP_CLOSE, GAP_COMMA, GAP_INSIDE_NAME, GAP_OPEN, GAP_PARAGRAPH, GAP_PERIOD } from '../reading/gap.ts';
import { isAllCaps, isCapital } from '../reading/letters.ts';
import { precedingOf } from '../reading/words-before.ts';
import { DE_PHRASES, DOCUMENTS, POINTERS } from './lexicon.ts';

export interface NumberContext {
  isUnit(number: string): boolean;
  /** A level word, post or acronym of the manual. */
  isOwnWord(written: string): boolean;
  /** Whether the body that the manual is of is named at an offset. */
  isOwnerAt(offset: number): boolean;
}

/**
 * Section numbers that the context makes this manual's: beside the name of their own unit, or after "numeral" unless
 * another document owns them. All other dotted numbers are versions, articles, rules of the draft.
 */
export function findNumbers(
  text: string,
  anchors: readonly number[],
  names: readonly Found[],
  context: NumberContext,
): readonly Found[] {
  const found: Found[] = [];
  let cited = Number.NEGATIVE_INFINITY;
  let nextName = 0;
  for (const start of anchors) {
    const number = readNumber(text, start);
    if (number === undefined || !context.isUnit(number)) {
      continue;
    }
    while ((names[nextName]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      nextName++;
    }
    const end = start + number.length;
    const before = ownerOfRow(text, names, nextName - 1, number);
    const after = names[nextName];
    const isPlain = isBeside(text, number, start, end, before, after) || isCited(text, start, end, context);
    cited = isPlain ? end : cited;
    if (isPlain || isOfCited(text, cited, start, end, context)) {
      found.push({ start, end, units: [number], form: 'number', former: undefined, officialFor: undefined });
    }
  }
  return found;
}

const NUMBER = /\d{1,4}(?:\.\d{1,4}){1,9}/y;

/** The whole dotted number; `undefined` when it is a piece of something else: "F-8.3.3", "8.3.1-bis", "v8.2.1". */
function readNumber(text: string, start: number): string | undefined {
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined || /[\w.\-/$#\u2013]/.test(text.charAt(start - 1))) {
    return undefined;
  }
  const after = text.slice(start + number.length, start + number.length + 2);
  return /^(?:[\w%/°º]|[-.]\w)/.test(after) ? undefined : number;
}

/** "8.2.1 Coordinación de Afiliación", "Coordinación de Afiliación (8.2.1)", neighbouring cells of a table. */
function isBeside(text: string, number: string, start: number, end: number, before?: Found, after?: Found): boolean {
  return (
    (after?.units.includes(number) === true &&
      after.start - end < WIDEST_CELL &&
      isCellGap(text.slice(end, after.start))) ||
    (before?.units.includes(number) === true &&
      start - before.end < WIDEST_CELL &&
      isCellGap(text.slice(before.end, start)))
  );
}

/** Of "Subjefatura de … de la Coordinación de …" the one that the number is of; `start` and `end` are its cell's. */
function ownerOfRow(text: string, names: readonly Found[], index: number, number: string): Found | undefined {
  const last = names[index];
  const first = names[index - 1];
  return first !== undefined &&
    last !== undefined &&
    !last.units.includes(number) &&
    first.units.includes(number) &&
    BELONGING.test(text.slice(first.end, last.start))
    ? { ...first, end: last.end }
    : last;
}

const BELONGING = /^,?\s+(?:de|en)\s+(?:la\s+)?$/i;

const WIDEST_CELL = 60;

/** No words in between, and no more than one line break; keys, tags and commands of markup are no words. */
function isCellGap(gap: string): boolean {
  const isInQuotes = /^['"`]/.test(gap);
  return !/\p{L}|\d|\n\s*\n/u.test(
    gap
      .replace(MARKUP, '')
      .replace(TITULAR, '')
      .replace(isInQuotes ? KEYS : '', ''),
  );
}

const MARKUP = /<[^<>]{0,40}>|\\[a-z]{1,20}|numeral(?:es)?|n[uú]m\b/gi;
const TITULAR = /\b(?:personas? )?titular(?:es)? de (?:la |las )?$/i;
const KEYS = /["']?\w{1,30}["']?\s?(?::|=>|=)/g;

function isCited(text: string, start: number, end: number, context: NumberContext): boolean {
  const rest = text.slice(end, end + 30);
  if (SELF_REFERENCE.test(rest) || FOREIGN_TITLE.test(rest)) {
    return false;
  }
  const after = ownerAfter(text, end, context);
  const cue = findCue(text, start);
  if (cue === undefined) {
    return (after === 'manual' && isAfterArticle(text, start)) || isAfterTitle(text, start);
  }
  const owner = after ?? ownerBefore(cue.words, cue.index, context);
  return cue.kind === 'numeral' ? owner !== 'foreign' : owner === 'manual';
}

/** "numeral 8.2 anterior": the draft's own. */
const SELF_REFERENCE = /^\s+(?:anterior|siguiente|precedente|inmediato|que\s+antecede|bis\b)/i;

/** "sección 8.6.2 «Programación de teclas»": where this manual has a unit its name would stand. */
const FOREIGN_TITLE = /^(?:\s*[«“]|\s+"\p{L})/u;

/** "el 8.2.1 del Manual": the word "numeral" is understood. */
function isAfterArticle(text: string, start: number): boolean {
  return /(?:^|[\s(])(?:el|al|del|los|y|,)\s+$/i.test(text.slice(Math.max(0, start - 12), start));
}

/** "remite al numeral 8.3.2.2.1, cuando la función es del 8.3.2.2": the word "numeral" stands before in the sentence. */
function isOfCited(text: string, cited: number, start: number, end: number, context: NumberContext): boolean {
  return (
    start - cited < CITED_REACH &&
    ownerAfter(text, end, context) !== 'foreign' &&
    /(?:^|[\s(])(?:el|al|del)\s+$/i.test(text.slice(Math.max(0, start - 8), start)) &&
    !/[.;]\s|\n\s*\n/.test(text.slice(cited, start))
  );
}

const CITED_REACH = 120;

/** "Manual de Organización de la Dirección de …, 8.2.1". */
function isAfterTitle(text: string, start: number): boolean {
  return /manual de organizaci[oó]n [^.;:()\n]{0,90}[,(] ?$/i.test(text.slice(Math.max(0, start - 120), start));
}

interface Cue {
  readonly words: DraftWords;
  readonly index: number;
  readonly kind: 'numeral' | 'section';
}

/** The word that introduces a number or a list of numbers: "numerales 8.5.1.1 y 8.5.1.2". */
function findCue(text: string, start: number): Cue | undefined {
  const { words, gap } = precedingOf(text, start);
  if ((gap & GAP_PARAGRAPH) !== 0) {
    return undefined;
  }
  for (let index = -1; -24 < index; index--) {
    const word = words.at(index);
    if (word === undefined) {
      return undefined;
    }
    if (word.folded === 'numeral' || word.folded === 'numerales') {
      return { words, index, kind: 'numeral' };
    }
    if (SECTIONS.has(word.folded)) {
      return { words, index, kind: 'section' };
    }
    if (word.folded === 'organizacion' || word.folded === 'manual') {
      return { words, index: index + 1, kind: 'section' };
    }
    if (!/^\d+$/.test(word.folded) && !LIST_WORDS.has(word.folded)) {
      return undefined;
    }
  }
  return undefined;
}

const SECTIONS: ReadonlySet<string> = new Set(
  'num nums apartado apartados seccion secciones punto puntos inciso incisos capitulo capitulos subapartado numero'.split(
    ' ',
  ),
);
const LIST_WORDS: ReadonlySet<string> = new Set('y e o a al el los vigente del textbf emph textit texttt'.split(' '));

type Owner = 'manual' | 'foreign';

/** "numeral 8.3.3 de la NOM-031", "del Manual de Organización", "de este procedimiento". */
function ownerAfter(text: string, end: number, context: NumberContext): Owner | undefined {
  const words = draftWordsFrom(text, end);
  let index = 0;
  for (let word = words.at(index); word !== undefined && isListWord(word.folded); word = words.at(++index)) {
    if (12 < index || (0 < index && (word.gap & ~(GAP_INSIDE_NAME | GAP_PERIOD | GAP_COMMA | GAP_CLOSE)) !== 0)) {
      return undefined;
    }
  }
  const connector = words.at(index);
  const isDirect = /^[\s>,(]*$/.test(text.slice(end, words.at(0)?.start ?? end)) || 0 < index;
  if (isDirect && connector !== undefined && DOCUMENTS.has(connector.folded) && isCapital(words, connector)) {
    return 'foreign';
  }
  if (!isDirect || (connector?.folded !== 'de' && connector?.folded !== 'del')) {
    return undefined;
  }
  const isArticled = connector.folded === 'del';
  do {
    index++;
  } while (ARTICLES.has(words.at(index)?.folded ?? '') || POINTERS.has(words.at(index)?.folded ?? ''));
  const owner = words.at(index);
  if (owner === undefined) {
    return undefined;
  }
  // "de mi libro", "de nuestro instructivo"
  if (PERSONAL.has(owner.folded) && DOCUMENTS.has(words.at(index + 1)?.folded ?? '')) {
    return 'foreign';
  }
  if (owner.folded === 'manual' || owner.folded === 'indice') {
    return isForeignManual(words, index, context) ? 'foreign' : 'manual';
  }
  if (DOCUMENTS.has(owner.folded) && (isArticled || isCapital(words, owner))) {
    return 'foreign';
  }
  const isOurs = OWN_PARTS.has(owner.folded) || context.isOwnWord(text.slice(owner.start, owner.end));
  return isOurs || DE_PHRASES.has(owner.folded) || /^\d/.test(owner.folded) ? undefined : 'foreign';
}

const PERSONAL: ReadonlySet<string> = new Set(['mi', 'mis', 'su', 'sus', 'tu', 'tus', 'nuestro', 'nuestros']);
const OWN_PARTS: ReadonlySet<string> = new Set(['funciones', 'capitulo', 'indice', 'apartado']);

/** Further numbers of the list, and parts of a section: "8.3.1, función 3, inciso b), del Manual". */
function isListWord(folded: string): boolean {
  return /^\d+$/.test(folded) || LIST_PARTS.has(folded);
}

const LIST_PARTS: ReadonlySet<string> = new Set(
  'y e o a al son es inciso incisos funcion funciones fraccion fracciones parrafo vineta primer segundo b c d i ii iii iv v'.split(
    ' ',
  ),
);

/** "Manual de Procedimientos", "Manual de Organización de la Dirección Jurídica": a manual, but another one. */
function isForeignManual(words: DraftWords, index: number, { isOwnWord, isOwnerAt }: NumberContext): boolean {
  const subject = words.at(index + 1)?.folded === 'de' ? words.at(index + 2) : undefined;
  if (subject === undefined || subject.folded !== 'organizacion') {
    return subject !== undefined && isCapital(words, subject);
  }
  let owner = index + 3;
  while (words.at(owner)?.folded === 'de' || ARTICLES.has(words.at(owner)?.folded ?? '')) {
    owner++;
  }
  const body = index + 3 < owner ? words.at(owner) : undefined;
  return (
    body !== undefined &&
    isCapital(words, body) &&
    isOwnWord(words.text.slice(body.start, body.end)) &&
    !isAllCaps(words, body) &&
    !isOwnerAt(body.start)
  );
}

/** The document named last before the cue, in the same sentence, if the numeral is said to be its: "la NOM-031, numeral", "en su numeral". */
function ownerBefore(words: DraftWords, cue: number, context: NumberContext): Owner | undefined {
  const isPossessed = POSSESSIVES.has(words.at(cue - 1)?.folded ?? '');
  for (let index = cue - 1, after = cue < 0 ? words.at(cue) : undefined; cue - 26 < index; index--) {
    const word = words.at(index);
    const isSentenceEnd =
      after !== undefined && (after.gap & (GAP_PERIOD | GAP_PARAGRAPH)) !== 0 && isCapital(words, after);
    if (word === undefined || isSentenceEnd) {
      return undefined;
    }
    if (word.folded === 'manual') {
      return isForeignManual(words, index, context) ? 'foreign' : 'manual';
    }
    if (DOCUMENTS.has(word.folded)) {
      const isNorm = isCapital(words, word) || NORMS.has(word.folded);
      return isPossessed || (isNorm && isApposed(words, cue)) ? 'foreign' : undefined;
    }
    after = word;
  }
  return undefined;
}

/** Whether a comma stands before "numeral" or before "en el numeral". */
function isApposed(words: DraftWords, cue: number): boolean {
  for (let index = cue; cue - 3 < index; index--) {
    if (((words.at(index)?.gap ?? 0) & (GAP_COMMA | GAP_OPEN)) !== 0) {
      return true;
    }
    if (!PREPOSITIONS.has(words.at(index - 1)?.folded ?? '')) {
      return false;
    }
  }
  return false;
}

const POSSESSIVES: ReadonlySet<string> = new Set(['su', 'sus', 'cuyo', 'cuyos']);
const PREPOSITIONS: ReadonlySet<string> = new Set(['en', 'el', 'los']);
const NORMS: ReadonlySet<string> = new Set(
  'norma nom iso ley reglamento acuerdo lineamientos codigo contrato convenio decreto bases circular reglas'.split(' '),
);
