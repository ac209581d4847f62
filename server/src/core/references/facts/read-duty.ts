import type { Duty, DutyItem } from '../../model/unit.ts';
import { itemsWithin } from '../../model/walk.ts';
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

/** Whether two duties are word for word the same, but for case, accents and punctuation; their items are not looked at. */
export function isSameWording(one: ReadDuty, other: ReadDuty): boolean {
  return isSameList(one.words, other.words);
}

/** The same of their items, in order, whatever their letters. */
export function areItemsSame({ duty: one }: ReadDuty, { duty: other }: ReadDuty, numbers: WordNumbers): boolean {
  const [left, right] = [itemsWithin(one), itemsWithin(other)];
  return (
    left.length === right.length &&
    left.every(({ text }, index) => isSameList(numbers.read(text), numbers.read(right[index]?.text ?? '')))
  );
}

/** How many items of a duty another has word for word, wherever they stand in its lists. */
export function countSharedItems({ duty: one }: ReadDuty, { duty: other }: ReadDuty, numbers: WordNumbers): number {
  const keyOf = ({ text }: DutyItem) => numbers.read(text.replace(JOINT_BEHIND, '')).join(' ');
  const known = new Set(itemsWithin(other).map(keyOf));
  return itemsWithin(one).filter((item) => known.has(keyOf(item))).length;
}

/** The last item but one ends in "; y". */
const JOINT_BEHIND = /[,;]? [yeo]$/;

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
