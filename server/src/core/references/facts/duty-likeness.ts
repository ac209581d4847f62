import { areMattersAlike } from './duty-groups.ts';
import { areItemsSame, countSharedItems, isSameWording, type ReadDuty } from './read-duty.ts';
import type { WordNumbers } from './word-numbers.ts';

/**
 * How two duties agree: `same`, word for word with their items, but for case, accents and punctuation; `alike`, in half
 * of the words of their matter or more, whatever their verb; two closing clauses ("las demás…") always are.
 */
export interface DutyLikeness {
  readonly kind: 'same' | 'alike';
  /** Whether the lists below the two differ: they may open alike and go on otherwise. */
  readonly hasOtherItems: boolean;
  /** How many items of the first the other has too, word for word. */
  readonly sharedItems: number;
}

/** A duty with what decides how it agrees with another. */
export interface ComparableDuty {
  readonly read: ReadDuty;
  readonly matter: Uint32Array;
  readonly isClosingClause: boolean;
}

/** `undefined` where they do not agree. */
export function compareDuties(
  one: ComparableDuty,
  other: ComparableDuty,
  numbers: WordNumbers,
): DutyLikeness | undefined {
  const isSame = isSameWording(one.read, other.read);
  if (!isSame && !areAlike(one, other)) {
    return undefined;
  }
  const hasOtherItems = !areItemsSame(one.read, other.read, numbers);
  const sharedItems = countSharedItems(one.read, other.read, numbers);
  return { kind: isSame && !hasOtherItems ? 'same' : 'alike', hasOtherItems, sharedItems };
}

function areAlike(one: ComparableDuty, other: ComparableDuty): boolean {
  return (one.isClosingClause && other.isClosingClause) || areMattersAlike(one.matter, other.matter);
}
