/** What a stretch of a draft says of whose units it names; those of all stretches are put together. */
export interface Signs {
  /** It speaks of the manual's institution: see mentions/signs.ts. */
  readonly isOwn: boolean;
  /** It speaks of a municipality, a company, another country or institution. */
  readonly isOther: boolean;
  /** Units that it names whole: three of them are no accident. */
  readonly named: readonly string[];
}
