import type { DraftWord, DraftWords } from '../reading/draft-words.ts';
import { GAP_BLANK, GAP_COMMA, GAP_HYPHEN, GAP_INSIDE_NAME, GAP_LINE } from '../reading/gap.ts';
import { isCapital } from '../reading/letters.ts';
import type { Preceding } from '../reading/words-before.ts';
import { isForeignInstitution } from './follow.ts';

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
