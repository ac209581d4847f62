import type { Span } from '../text/span.ts';

/** What a parse found odd. The text is never corrected; the place and the oddity are reported. */
export interface Issue {
  readonly code: IssueCode;
  readonly span: Span;
  /** Values that the message shows, already cut to a readable length. */
  readonly values: readonly string[];
}

/** What a manual can have odd. The first lines are the parse's, the rest are errata of the text. */
export type IssueCode =
  | 'empty-text'
  | 'binary-text'
  | 'no-units'
  | 'contents-missing'
  | 'unit-missing'
  | 'unit-not-in-contents'
  | 'number-differs-from-contents'
  | 'number-repeated'
  | 'number-trailing-dot'
  | 'name-differs-from-contents'
  | 'name-punctuation-differs'
  | 'duty-indented'
  | 'item-not-indented'
  | 'empty-bullet'
  | 'unplaced-text'
  | 'profile-unknown'
  | 'profile-not-recognized'
  | 'contents-only'
  | 'contents-not-aligned'
  | 'contents-name-cut'
  | 'unit-without-number'
  | 'unit-without-section'
  | 'objective-empty'
  | 'duty-number-gap'
  | 'superiors-inferred'
  | 'structure-entry-without-code'
  | 'structure-superior-missing'
  | 'heading-period-missing'
  | 'final-period-missing'
  | 'end-mark-unfinished'
  | 'mark-repeated'
  | 'period-in-sentence'
  | 'blank-before-mark'
  | 'blank-after-hyphen'
  | 'comma-misplaced'
  | 'quote-unpaired'
  | 'word-repeated'
  | 'words-clash'
  | 'misprint'
  | 'unit-name-misspelled'
  | 'unit-unknown';

/** What the parse found odd and the errata, in the order of the text. */
export function issuesInOrder({
  issues,
  errata,
}: {
  readonly issues: readonly Issue[];
  readonly errata: readonly Issue[];
}): readonly Issue[] {
  return [...issues, ...errata].toSorted((left, right) => left.span.start - right.span.start);
}

/** Whether an issue is of the text as it is printed; the others say that we may have read it wrong. */
export function isMisprint({ code }: Issue): boolean {
  return !DOUBTS.has(code);
}

const DOUBTS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'empty-text',
  'binary-text',
  'no-units',
  'contents-missing',
  'unit-missing',
  'unit-not-in-contents',
  'number-repeated',
  'unplaced-text',
  'profile-unknown',
  'profile-not-recognized',
  'contents-only',
  'contents-not-aligned',
  'contents-name-cut',
  'unit-without-number',
  'unit-without-section',
  'objective-empty',
  'duty-number-gap',
  'superiors-inferred',
  'structure-entry-without-code',
  'structure-superior-missing',
]);
