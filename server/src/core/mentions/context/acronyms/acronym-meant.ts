import type { Question } from '../question.ts';
import type { AcronymSite } from './acronym-site.ts';
import { ANOTHER_BODY } from './another-body.ts';
import { IN_COMPANY } from './company.ts';
import { IN_COPY_LINE } from './copy-line.ts';
import { GLOSS_OF_ANOTHER_NAME, GLOSS_OF_ITS_NAME, SPELLED_OUT_BEHIND } from './gloss.ts';
import { GLUED_ACRONYMS } from './glued.ts';
import { REFUSED_BEFORE } from './no-acronym-before.ts';
import { OTHER_SENSE } from './other-sense.ts';
import { WORD_OR_UNIT } from './spanish-word.ts';

/** Whether the letters of an acronym are meant as the unit's name. */
export const ACRONYM_MEANT: Question<AcronymSite, 'unit' | 'no unit'> = {
  name: 'acronym meant',
  rules: [
    GLOSS_OF_ITS_NAME,
    SPELLED_OUT_BEHIND,
    ...GLUED_ACRONYMS,
    IN_COPY_LINE,
    ...REFUSED_BEFORE,
    GLOSS_OF_ANOTHER_NAME,
    ...OTHER_SENSE,
    ...IN_COMPANY,
    ...ANOTHER_BODY,
    ...WORD_OR_UNIT,
  ],
};
