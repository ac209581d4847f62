import { isSmallWord } from '../../spanish/small-words.ts';
import { foldText } from '../../text/fold.ts';
import type { Found } from '../match/found.ts';
import { ABBREVIATIONS } from '../names/head-words.ts';
import type { KnownWords } from '../names/known-words.ts';
import type { Acronyms } from '../names/matcher.ts';
import { type DraftWords, draftWordsFrom } from '../reading/draft-words.ts';
import {
  GAP_BLANK,
  GAP_COMMA,
  GAP_INSIDE_NAME,
  GAP_LINE,
  GAP_OPEN,
  GAP_PARAGRAPH,
  GAP_PERIOD,
  GAP_SLASH,
  gapBits,
} from '../reading/gap.ts';
import { isAllCaps, isCapital } from '../reading/letters.ts';
import { precedingOf } from '../reading/words-before.ts';
import { followOf } from './follow.ts';

/**
 * Acronyms of the manual where they are used as names: after an article or preposition ("la UFC"), in a list of them,
 * or alone between marks ("(DIR)", a cell, a signature). "USE" before a noun is the verb; "300 UFC/ml" is a unit of measure.
 */
export function findAcronyms(
  text: string,
  anchors: readonly number[],
  names: readonly Found[],
  acronyms: Acronyms,
  known: KnownWords,
): readonly Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const start of anchors) {
    const written = start < end ? undefined : readAcronym(text, start);
    const units = written === undefined ? undefined : acronyms.get(written.replace(/[. ]/g, ''));
    if (written === undefined || units === undefined) {
      continue;
    }
    end = start + written.length;
    if (isGloss(text, names, start, units) || isName(text, start, end, written, found.at(-1), names, acronyms, known)) {
      found.push({ start, end, units, form: 'acronym', former: undefined, officialFor: undefined });
    }
  }
  return found;
}

/** "Dirección de Incorporación y Recaudación, o bien DIR": the name that the letters stand for is right before. */
function isGloss(text: string, names: readonly Found[], start: number, units: readonly string[]): boolean {
  const name = names[countBefore(names, start) - 1];
  return (
    name !== undefined &&
    start - name.end < LONGEST_GLOSS &&
    name.units.length === 1 &&
    name.units[0] === units[0] &&
    GLOSS.test(text.slice(name.end, start))
  );
}

const LONGEST_GLOSS = 40;
const GLOSS =
  /^[\s,;:(«"“]+(?:o(?: bien)?|en adelante|en lo sucesivo|por sus siglas|es decir|tambi[eé]n)[\s,:«"“]+(?:la\s+)?$/iu;

const DOTTED = /\p{Lu}(?:\. ?\p{Lu}){1,7}\.?(?![\p{L}\p{N}])/uy;
const PLAIN = /\p{Lu}{2,8}(?![\p{L}\p{N}]|_[\p{L}\p{N}_])/uy;

function readAcronym(text: string, start: number): string | undefined {
  DOTTED.lastIndex = start;
  PLAIN.lastIndex = start;
  return DOTTED.exec(text)?.[0] ?? PLAIN.exec(text)?.[0];
}

function isName(
  text: string,
  start: number,
  end: number,
  written: string,
  last: Found | undefined,
  names: readonly Found[],
  acronyms: Acronyms,
  known: KnownWords,
): boolean {
  const isAfter = isAfterAcronym(text, last, start);
  if (isGlued(text, start, end, isAfter)) {
    return false;
  }
  const { words, gap } = precedingOf(text, start);
  const before = words.at(-1);
  const isAdjacent = before !== undefined && (gap & (GAP_PARAGRAPH | ~GAP_INSIDE_NAME)) === 0;
  if (
    isAdjacent &&
    (gap & GAP_LINE) === 0 &&
    ((/^\d/.test(before.folded) && !/\d\.\d+\s*$/.test(text.slice(Math.max(0, start - 10), start))) ||
      MASCULINE.has(before.folded))
  ) {
    return false;
  }
  const isQuoted = before !== undefined && start - before.end < 4;
  if ((isQuoted && TECHNICAL.has(before.folded)) || (text.charAt(start - 1) === '<' && text.charAt(end) === '>')) {
    return false;
  }
  if (isAside(text, start) && isExpansionForeign(written, words, isNameBefore(names, start))) {
    return false;
  }
  if (isAfter || isListed(text, end, acronyms) || written.includes('.')) {
    return true;
  }
  if (isAnotherBody(text, start, written, names, known)) {
    return false;
  }
  const isPlain = !isOtherWord(written);
  if (!isAdjacent) {
    return isPlain || isAlone(text, end);
  }
  const isPronoun = before.folded === 'la' && VERBAL.has(words.at(-2)?.folded ?? '');
  return isPlain || (NAMING.has(before.folded) && !isPronoun) || (CLOSERS.has(before.folded) && isAlone(text, end));
}

/** "la USE de la Normal", "UFC Fight Night", "USE (Unidad de Servicios Escolares)", "DIR. Jurídica". */
function isAnotherBody(
  text: string,
  start: number,
  written: string,
  names: readonly Found[],
  known: KnownWords,
): boolean {
  const words = draftWordsFrom(text, start);
  const next = words.at(1);
  if (next === undefined) {
    return false;
  }
  const isOwnName = names[countBefore(names, next.start)]?.start === next.start;
  const isExpanded = (next.gap & GAP_OPEN) !== 0 && known.isHead(next.folded) && !isOwnName;
  const isAbbreviated =
    (next.gap & ~GAP_BLANK) === GAP_PERIOD &&
    ABBREVIATIONS.has(foldText(written)) &&
    isCapital(words, next) &&
    !isSmallWord(next.folded);
  return (
    isExpanded || isAbbreviated || followOf(words, 1, isAllCaps(words, next) ? 'caps' : 'title', known) === 'continues'
  );
}

/** "USE" is a verb, "DIR." an abbreviation: more than the letters must speak for the unit. */
function isOtherWord(acronym: string): boolean {
  const folded = foldText(acronym);
  return ABBREVIATIONS.has(folded) || SPANISH_WORDS.has(folded);
}

/** Words of Spanish that an acronym may spell. */
const SPANISH_WORDS: ReadonlySet<string> = new Set(
  'use usa uso une son sin con por para cada ante sea van dan sur sol red ley fin mes dia ala ola eje arte base parte'.split(
    ' ',
  ),
);
/** "el comando «DIR»" */
const TECHNICAL: ReadonlySet<string> = new Set(
  'comando comandos instruccion variable etiqueta paquete opcion verbo palabra archivo carpeta directorio consola funcion constante env environ path'.split(
    ' ',
  ),
);
const MASCULINE: ReadonlySet<string> = new Set(['el', 'del', 'al', 'un', 'este', 'ese', 'dicho', 'los']);
/** "quien la USE": the article is a pronoun. */
const VERBAL: ReadonlySet<string> = new Set(['que', 'quien', 'quienes', 'no', 'se', 'nadie', 'cuando']);

/** Part of a code, a path or a measure: "DIR-0318", "__DIR__", "UFC/ml", "DIR. GRAL.". */
function isGlued(text: string, start: number, end: number, isAfter: boolean): boolean {
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + 2);
  return (
    /[\p{L}\p{N}$@\\.]/u.test(before) ||
    /[\p{L}\p{N}_]_$/u.test(text.slice(start - 2, start)) ||
    /^_[\p{L}\p{N}_]/u.test(after) ||
    (/[/-]/.test(before) && !isAfter && !/\p{Lu}\/$/u.test(text.slice(start - 2, start))) ||
    /^ \d/.test(text.slice(end, end + 2)) ||
    /^(?:[\p{N}$@\\=]|[./-][\p{Ll}\p{N}])/u.test(after) ||
    /^\. ?(?:GRAL|Gral|GENERAL|General|DE)\b/.test(text.slice(end, end + 10))
  );
}

/** Words that only a noun follows, of a gender and number that a unit has. */
const NAMING: ReadonlySet<string> = new Set(
  'la las de a en por con para ante desde hasta entre esta esa dicha nuestra su propia misma citada referida aquella'.split(
    ' ',
  ),
);
/** Words that an acronym may follow without an article: a signature, a label. */
const CLOSERS: ReadonlySet<string> = new Set(
  'atte titular titulares atentamente sigla siglas area areas unidad unidades responsable personal adscripcion'.split(
    ' ',
  ),
);

function isAfterAcronym(text: string, last: Found | undefined, start: number): boolean {
  return last !== undefined && start - last.end < 8 && /^\s*(?:,|\/|y|e|o|-|–)\s*$/.test(text.slice(last.end, start));
}

/** "DIR, UISS, UFC o USE" */
function isListed(text: string, end: number, acronyms: Acronyms): boolean {
  const words = draftWordsFrom(text, end);
  const first = words.at(0);
  if (first === undefined) {
    return false;
  }
  const gap = gapBits(text, end, first.start);
  const isJoined = (gap & ~(GAP_INSIDE_NAME | GAP_COMMA | GAP_SLASH)) === 0;
  const isConjunction = first.folded === 'y' || first.folded === 'e' || first.folded === 'o';
  const next = isConjunction ? words.at(1) : (gap & GAP_COMMA) !== 0 ? first : undefined;
  return isJoined && next !== undefined && acronyms.has(text.slice(next.start, next.end));
}

/** Nothing follows that a verb or a common noun would have: an end of line or cell, a mark, a bracket. */
function isAlone(text: string, end: number): boolean {
  const rest = text.slice(end, end + 4);
  return /^(?:$|\s*[)\]"'”’»|,;:}<&*_]|\s*\r?\n|\.(?:\s|$|[-–])| {2,}|\t|\s+[-–—·|>])/.test(rest);
}

function isAside(text: string, start: number): boolean {
  return text.charAt(start - 1) === '(';
}

/** "Unidad de servicios educativos (USE)": the letters begin the words before, and these are no name of this manual. */
function isExpansionForeign(written: string, words: DraftWords, isAfterName: boolean): boolean {
  const letters = foldText(written.replace(/[. ]/g, ''));
  if (isAfterName) {
    return false;
  }
  let index = -1;
  for (let letter = letters.length - 1; 0 <= letter; index--) {
    const word = words.at(index);
    if (word === undefined) {
      return false;
    }
    if (word.folded.startsWith(letters.charAt(letter))) {
      letter--;
    } else if (!isSmallWord(word.folded)) {
      return false;
    }
  }
  return true;
}

/** Whether one of the names, which are in order, ends right before an offset. */
function isNameBefore(names: readonly Found[], offset: number): boolean {
  return offset - (names[countBefore(names, offset) - 1]?.end ?? Number.NEGATIVE_INFINITY) < 3;
}

/** How many names end before an offset. */
function countBefore(names: readonly Found[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.end ?? 0) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
