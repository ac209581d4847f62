import { ARTICLES } from '../../spanish/function-words.ts';
import { isSmallWord } from '../../spanish/small-words.ts';
import type { KnownWords, OwnInstitution } from '../names/known-words.ts';
import type { DraftWord, DraftWords } from '../reading/draft-words.ts';
import { GAP_BLANK, GAP_COMMA, GAP_HYPHEN, GAP_LINE } from '../reading/gap.ts';
import { isAllCaps, isCapital } from '../reading/letters.ts';
import { BEGINS_ANEW, DE_PHRASES, INSTITUTIONS } from './lexicon.ts';

/** "Universidad", "SAT", "Instituto Nacional …": a body whose units are none of this manual. */
export function isForeignInstitution(words: DraftWords, index: number, { institution }: KnownWords): boolean {
  const folded = words.at(index)?.folded ?? '';
  if (folded === institution?.noun) {
    return isOtherOfItsKind(words, index + 1, institution);
  }
  if (institution !== undefined && folded === PUBLIC_BODY) {
    return isOtherPublicBody(words, index + 1);
  }
  return INSTITUTIONS.has(folded) && institution?.acronyms.has(folded) !== true;
}

/** "Instituto Nacional …", "Instituto de Pensiones", "Instituto para la Protección"; not "el Instituto de conformidad con". */
function isOtherOfItsKind(words: DraftWords, from: number, own: OwnInstitution): boolean {
  let index = from;
  let word = words.at(index);
  while (word !== undefined && isPlain(word) && (OF.has(word.folded) || (from < index && ARTICLES.has(word.folded)))) {
    word = words.at(++index);
  }
  if (word === undefined || !isPlain(word) || !isCapital(words, word) || isSmallWord(word.folded)) {
    return false;
  }
  const isPhrase = from < index && (DE_PHRASES.has(word.folded) || BEGINS_ANEW.has(word.folded));
  return word.folded === own.nextWord ? isOtherMatter(words, index + 1, own) : !isPhrase;
}

/** "Instituto Mexicano del Petróleo"; "Instituto Mexicano" alone is ours. */
function isOtherMatter(words: DraftWords, from: number, { matter: [first] }: OwnInstitution): boolean {
  let index = from;
  let word = words.at(index);
  while (word !== undefined && isPlain(word) && (OF.has(word.folded) || ARTICLES.has(word.folded))) {
    word = words.at(++index);
  }
  return from < index && word !== undefined && isPlain(word) && isCapital(words, word) && word.folded !== first;
}

const PUBLIC_BODY = 'organismo';

/** "Organismo de Agua", "Organismo Operador"; not "del organismo", "del Organismo Público Descentralizado". */
function isOtherPublicBody(words: DraftWords, from: number): boolean {
  let index = from;
  let word = words.at(index);
  while (word !== undefined && isPlain(word) && (OF.has(word.folded) || QUALITIES.has(word.folded))) {
    word = words.at(++index);
  }
  return word !== undefined && isPlain(word) && isCapital(words, word) && !isSmallWord(word.folded);
}

const QUALITIES: ReadonlySet<string> = new Set('publico descentralizado fiscal autonomo'.split(' '));

const OF: ReadonlySet<string> = new Set(['de', 'del', 'para']);

/** "del Instituto", "del IMSS", "de la DIR": what the units of this manual belong to. */
export function isOwnBody(words: DraftWords, index: number, known: KnownWords): boolean {
  const word = words.at(index);
  if (word === undefined) {
    return false;
  }
  const { institution } = known;
  if (word.folded === institution?.noun) {
    return !isForeignInstitution(words, index, known);
  }
  if (institution !== undefined && (word.folded === PUBLIC_BODY || isMatter(words, index, institution))) {
    return word.folded !== PUBLIC_BODY || !isForeignInstitution(words, index, known);
  }
  const isOwn = institution?.acronyms.has(word.folded) || known.isAcronym(words.text.slice(word.start, word.end));
  return isOwn && !isCompound(word, words.at(index + 1));
}

/** "Seguro Social", by which the Institute is called; "Seguro Social Campesino" is another body. */
function isMatter(words: DraftWords, index: number, { matter }: OwnInstitution): boolean {
  return (
    1 < matter.length &&
    matter.every((folded, at) => words.at(index + at)?.folded === folded) &&
    !isNamedOn(words, index + matter.length)
  );
}

/** Whether a name goes on in a capital noun; an acronym behind it is its own. */
function isNamedOn(words: DraftWords, index: number): boolean {
  const word = words.at(index);
  return (
    word !== undefined &&
    isPlain(word) &&
    isCapital(words, word) &&
    !isAllCaps(words, word) &&
    !isSmallWord(word.folded) &&
    !BEGINS_ANEW.has(word.folded)
  );
}

/** "IMSS-Bienestar" is another body. */
function isCompound(word: DraftWord, next: DraftWord | undefined): boolean {
  return next !== undefined && (next.gap & GAP_HYPHEN) !== 0 && next.start === word.end + 1;
}

/** An institution by its first word, or a company by its "S.A." in the same clause; an article may stand before it. */
export function isForeignBody(words: DraftWords, from: number, known: KnownWords): boolean {
  const index = ARTICLES.has(words.at(from)?.folded ?? '') ? from + 1 : from;
  const word = words.at(index);
  return (
    word !== undefined &&
    isCapital(words, word) &&
    (isForeignInstitution(words, index, known) || isCompany(words, index))
  );
}

const LONGEST_BODY = 8;

/** ", Administración Fiscal del Estado de Hidalgo": a body whose own name says whose it is. */
export function isBelowForeignBody(words: DraftWords, from: number, known: KnownWords): boolean {
  const first = words.at(from);
  if (first === undefined || !isCapital(words, first) || (first.gap & GAP_COMMA) === 0) {
    return false;
  }
  for (let index = from + 1; index < from + LONGEST_BODY; index++) {
    const word = words.at(index);
    if (word === undefined || !isPlain(word) || (!isCapital(words, word) && !isSmallWord(word.folded))) {
      return false;
    }
    if (isCapital(words, word) && isForeignInstitution(words, index, known)) {
      return isSmallWord(words.at(index - 1)?.folded ?? '');
    }
  }
  return false;
}

/** "Transportes Tamiahua, S.A. de C.V." */
export function isCompany(words: DraftWords, from: number): boolean {
  for (let index = from + 1; index < from + LONGEST_BODY; index++) {
    const word = words.at(index);
    if (word === undefined || (word.gap & GAP_LINE) !== 0) {
      return false;
    }
    const written = words.text.slice(word.start, words.at(index + 1)?.end ?? word.end);
    if (/^S\. ?(?:A|de|C)\b|^SA(?:PI)?\b/.test(written)) {
      return true;
    }
  }
  return false;
}

function isPlain(word: DraftWord): boolean {
  return (word.gap & ~(GAP_BLANK | GAP_LINE)) === 0;
}
