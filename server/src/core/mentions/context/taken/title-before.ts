import type { DraftWord, DraftWords } from '../../reading/draft-words.ts';
import { GAP_INSIDE_NAME } from '../../reading/gap.ts';

/** The words of a title that lead to a name, read backwards: "Organización de la". */
export interface TitleBefore {
  readonly words: DraftWords;
  /** Whether one of them is a subject of books; whether one is "competencia". */
  readonly hasSubject: boolean;
  readonly isCompetence: boolean;
  /** The word before those, and its index. */
  readonly opener: DraftWord | undefined;
  readonly openerAt: number;
}

/** `undefined` when another word, or more than blanks, parts the name from any title. */
export function titleBefore(before: DraftWords, gapBefore: number): TitleBefore | undefined {
  let hasSubject = false;
  let isCompetence = false;
  let openerAt = -1;
  let opener = before.at(openerAt);
  if (opener === undefined || !isPlain(gapBefore)) {
    return undefined;
  }
  while (opener !== undefined && TITLE_WORDS.has(opener.folded)) {
    hasSubject ||= SUBJECTS.has(opener.folded);
    isCompetence ||= opener.folded === COMPETENCE;
    if (!isPlain(opener.gap)) {
      return undefined;
    }
    opener = before.at(--openerAt);
  }
  return { words: before, hasSubject, isCompetence, opener, openerAt };
}

const COMPETENCE = 'competencia';
/** What a book is of: "Manual de Organización", "Reglamento Interior". */
const SUBJECTS: ReadonlySet<string> = new Set(
  'organizacion procedimientos operacion operaciones interior especifico especificos general generales servicios integral'.split(
    ' ',
  ),
);
const TITLE_WORDS: ReadonlySet<string> = new Set([...SUBJECTS, COMPETENCE, ...'de del la las los el y'.split(' ')]);

function isPlain(gap: number): boolean {
  return (gap & ~GAP_INSIDE_NAME) === 0;
}
