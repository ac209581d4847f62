import { ACCEPTED } from './accept/accepted.ts';
import { LISTED } from './accept/listed.ts';
import { OPENS } from './accept/opens.ts';
import { ACRONYM_MEANT } from './acronyms/acronym-meant.ts';
import { STANDS_APART } from './apart/stands-apart.ts';
import { FOLLOWS } from './follow/follow.ts';
import { SHORT_NAME_MEANT } from './meant/short-name.ts';
import { UNIT_MEANT } from './meant/units-meant.ts';
import { NUMBER_AFTER_CITED } from './numbers/after-cited.ts';
import { NUMBER_AMONG_OURS } from './numbers/among-ours.ts';
import { NUMBER_BESIDE_NAME } from './numbers/beside-name.ts';
import { NUMBER_CITED } from './numbers/cited.ts';
import { NUMBER_CUE } from './numbers/cue-before.ts';
import { MANUAL_MEANT } from './numbers/manual-meant.ts';
import { NUMBER_OWNER_AFTER } from './numbers/owner-after.ts';
import { NUMBER_OWNER_BEFORE } from './numbers/owner-before.ts';
import { NUMBER_WRITTEN } from './numbers/written-number.ts';
import { TAKEN_BEFORE } from './taken/taken-before.ts';
import { WHOSE } from './whose/whose.ts';

/** A question without the places that it is asked of: what is to be read about its rules. */
export interface AskedQuestion {
  readonly name: string;
  readonly rules: readonly { readonly name: string; readonly example: string }[];
}

/** All that is asked about the context of names, acronyms and numbers. */
export const QUESTIONS: readonly AskedQuestion[] = [
  OPENS,
  FOLLOWS,
  ACCEPTED,
  TAKEN_BEFORE,
  LISTED,
  ACRONYM_MEANT,
  NUMBER_WRITTEN,
  NUMBER_BESIDE_NAME,
  NUMBER_CITED,
  NUMBER_CUE,
  NUMBER_OWNER_AFTER,
  NUMBER_OWNER_BEFORE,
  MANUAL_MEANT,
  NUMBER_AFTER_CITED,
  STANDS_APART,
  NUMBER_AMONG_OURS,
  UNIT_MEANT,
  SHORT_NAME_MEANT,
  WHOSE,
];
