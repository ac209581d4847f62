/** What the manual says about what stands around a number. */
export interface NumberContext {
  isUnit(number: string): boolean;
  /** A level word, post or acronym of the manual. */
  isOwnWord(written: string): boolean;
  /** Whether the body that the manual is of is named at an offset. */
  isOwnerAt(offset: number): boolean;
}
