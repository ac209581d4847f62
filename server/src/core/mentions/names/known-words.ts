/** What the words of a draft mean to this manual. */
export interface KnownWords {
  isHead(folded: string): boolean;
  isAcronym(written: string): boolean;
}
