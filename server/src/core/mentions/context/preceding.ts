import { foldCode } from '../../text/fold.ts';
import { type DraftWord, type DraftWords, foldWord, isWordCode } from '../reading/draft-words.ts';
import { GAP_BLANK, GAP_COMMA, GAP_HYPHEN, GAP_INSIDE_NAME, GAP_LINE, GAP_PARAGRAPH, gapBits } from '../reading/gap.ts';
import { isCapital, isForeignInstitution } from './follow.ts';

/**
 * The words before a place, read backwards as far as asked: `at(-1)` is the nearest. `gap` parts it from the place.
 */
export interface Preceding {
  readonly words: DraftWords;
  readonly gap: number;
}

const LOOK_BACK = 200;

export function precedingOf(text: string, start: number): Preceding {
  const limit = Math.max(0, start - LOOK_BACK);
  const words: DraftWord[] = [];
  let end = start;
  const at = (index: number): DraftWord | undefined => {
    while (words.length < -index) {
      const word = readWordBefore(text, end, limit);
      if (word === undefined) {
        return undefined;
      }
      words.push(word);
      end = word.start;
    }
    return words[-index - 1];
  };
  const last = at(-1);
  return { words: { text, at }, gap: last === undefined ? GAP_PARAGRAPH : gapBits(text, last.end, start) };
}

function readWordBefore(text: string, from: number, limit: number): DraftWord | undefined {
  let end = from;
  while (limit < end && !isWordCode(foldCode(text.charCodeAt(end - 1)))) {
    end--;
  }
  let start = end;
  let isPlainWord = true;
  for (let length = 1; 0 < length; start -= length) {
    const code = limit < start ? foldCode(text.charCodeAt(start - 1)) : undefined;
    const isLetter = code !== undefined && isWordOrMark(code);
    length = isLetter ? 1 : start < end ? escapeLengthBefore(text, start) : 0;
    isPlainWord &&= code !== 0 && length < 2;
  }
  if (start === end || (start === limit && 0 < limit)) {
    return undefined;
  }
  let gapStart = start;
  while (limit < gapStart && !isWordCode(foldCode(text.charCodeAt(gapStart - 1)))) {
    gapStart--;
  }
  const word = foldWord(text, start, end);
  const folded = isPlainWord ? word : word.replaceAll('\0', '').replace(/[^\p{L}\p{N}]/gu, '');
  return { start, end, folded, gap: gapBits(text, gapStart, start) };
}

/** `\'` or `\'{o}` of LaTeX in the middle of a word. */
function escapeLengthBefore(text: string, end: number): number {
  const mayEnd = ESCAPE_ENDS.has(text.charAt(end - 1));
  return mayEnd
    ? (/\\['`"~^](?:\{\\?[A-Za-z]\})?$/.exec(text.slice(Math.max(0, end - LONGEST_ESCAPE), end))?.[0].length ?? 0)
    : 0;
}

const LONGEST_ESCAPE = 6;
const ESCAPE_ENDS: ReadonlySet<string> = new Set(["'", '`', '"', '~', '^', '}']);

function isWordOrMark(code: number): boolean {
  return code === 0 || isWordCode(code);
}

/** Whether a name at this place is part of another name: a document's title, another institution's unit. */
export function isTakenBefore(preceding: Preceding): boolean {
  return isInTitle(preceding) || isOfInstitution(preceding);
}

/** "Manual de Organización de la …", "Acuerdos … competencia de la …": the title of a document. */
function isInTitle({ words, gap }: Preceding): boolean {
  let index = -1;
  let word = words.at(index);
  if (word === undefined || !isPlain(gap)) {
    return false;
  }
  let hasSubject = false;
  let isCompetence = false;
  while (word !== undefined && TITLE_WORDS.has(word.folded)) {
    hasSubject ||= SUBJECTS.has(word.folded);
    isCompetence ||= word.folded === 'competencia';
    if (!isPlain(word.gap)) {
      return false;
    }
    word = words.at(--index);
  }
  return isCompetence ? isOfAgreements(words, index) : hasSubject && word !== undefined && BOOKS.has(word.folded);
}

/** "Acuerdos del Consejo Técnico competencia de la …"; not "en el ámbito de competencia de la …", which is everywhere. */
function isOfAgreements(words: DraftWords, from: number): boolean {
  for (let index = from; from - 6 < index; index--) {
    const word = words.at(index);
    if (word?.folded === 'acuerdo' || word?.folded === 'acuerdos') {
      return isCapital(words, word);
    }
    if (word === undefined || !isPlain(word.gap)) {
      return false;
    }
  }
  return false;
}

const BOOKS: ReadonlySet<string> = new Set(['manual', 'manuales', 'reglamento', 'estatuto']);
const SUBJECTS: ReadonlySet<string> = new Set(
  'organizacion procedimientos operacion operaciones interior especifico especificos general generales servicios integral'.split(
    ' ',
  ),
);
const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...SUBJECTS,
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'competencia',
  'y',
]);

/** "Universidad de Escuinapa, Coordinación de Afiliación": the clause right before names its owner. */
function isOfInstitution({ words, gap }: Preceding): boolean {
  if ((gap & (GAP_COMMA | GAP_HYPHEN)) === 0 || (gap & ~(GAP_COMMA | GAP_HYPHEN | GAP_BLANK | GAP_LINE)) !== 0) {
    return false;
  }
  for (let index = -1; -9 < index; index--) {
    const word: DraftWord | undefined = words.at(index);
    if (word !== undefined && isForeignInstitution(words, index) && isCapital(words, word)) {
      return true;
    }
    if (word === undefined || !isPlain(word.gap)) {
      return false;
    }
  }
  return false;
}

function isPlain(gap: number): boolean {
  return (gap & ~GAP_INSIDE_NAME) === 0;
}
