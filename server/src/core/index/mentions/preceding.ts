import { foldCode } from '../../text/fold.ts';
import { type DraftWord, type DraftWords, draftWordsFrom, isWordCode } from './draft-words.ts';
import { isCapital, isForeignInstitution } from './follow.ts';
import { GAP_BLANK, GAP_COMMA, GAP_HYPHEN, GAP_INSIDE_NAME, GAP_LINE, GAP_PARAGRAPH, gapBits } from './gap.ts';
import { DOCUMENTS } from './lexicon.ts';

/** The words before a place, nearest last, and how the last is parted from it. Never across an empty line. */
export interface Preceding {
  readonly words: DraftWords;
  readonly count: number;
  readonly gap: number;
}

export const LOOK_BACK = 200;

export function precedingOf(text: string, start: number): Preceding {
  let from = Math.max(0, start - LOOK_BACK);
  while (0 < from && from < start && isWordCode(foldCode(text.charCodeAt(from)))) {
    from++;
  }
  const words = draftWordsFrom(text, from);
  let count = 0;
  for (let word = words.at(0); word !== undefined && word.end <= start; word = words.at(count)) {
    count++;
  }
  const last = words.at(count - 1);
  return { words, count, gap: last === undefined ? GAP_PARAGRAPH : gapBits(text, last.end, start) };
}

/** Whether a name at this place is part of another name: a document's title, another institution's unit. */
export function isTakenBefore(preceding: Preceding): boolean {
  return isInTitle(preceding) || isOfInstitution(preceding);
}

/** "Manual de Organización de la …", "Acuerdos … competencia de la …": the title of a document. */
function isInTitle({ words, count, gap }: Preceding): boolean {
  let index = count - 1;
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
  return isCompetence ? hasDocument(words, index) : hasSubject && word !== undefined && BOOKS.has(word.folded);
}

function hasDocument(words: DraftWords, from: number): boolean {
  for (let index = from; 0 <= index && from - 12 < index; index--) {
    const word = words.at(index);
    if (word !== undefined && DOCUMENTS.has(word.folded)) {
      return isCapital(words, word);
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
function isOfInstitution({ words, count, gap }: Preceding): boolean {
  if ((gap & (GAP_COMMA | GAP_HYPHEN)) === 0 || (gap & ~(GAP_COMMA | GAP_HYPHEN | GAP_BLANK | GAP_LINE)) !== 0) {
    return false;
  }
  for (let index = count - 1; 0 <= index && count - 9 < index; index--) {
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
