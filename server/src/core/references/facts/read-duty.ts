import type { Duty } from '../../model/unit.ts';
import { type Lead, readLead } from './lead.ts';
import type { WordNumbers } from './word-numbers.ts';

/** A duty taken apart once for all that compares duties. */
export interface ReadDuty {
  readonly duty: Duty;
  readonly lead: Lead;
  /** Its words, as numbers: equal for duties that are word for word the same. */
  readonly words: readonly number[];
}

export function readDuty(duty: Duty, numbers: WordNumbers): ReadDuty {
  return { duty, lead: readLead(duty.text), words: numbers.read(duty.text) };
}

/** Whether two duties are word for word the same, but for case, accents and punctuation. */
export function isSameWording(one: ReadDuty, other: ReadDuty): boolean {
  return one.words.length === other.words.length && one.words.every((word, index) => word === other.words[index]);
}
