/**
 * A decision about language as one sentence that a person can dispute. A question is answered by an ordered list of
 * them, the first that says something winning, so that the order of the list is part of the design.
 */
export interface Rule<Place, Verdict> {
  /** In small letters with hyphens, unlike any other of its list; `mentions --explain` prints it. */
  readonly name: string;
  /** A text in which it decides, what is in question between ‹ and ›: "‹Coordinación de Cobranza› de Prestaciones". */
  readonly example: string;
  /** `undefined` when it has nothing to say of a place. */
  says(place: Place): Verdict | undefined;
}
