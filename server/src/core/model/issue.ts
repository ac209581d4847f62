import type { Span } from '../text/span.ts';

/** What a parse found odd. The text is never corrected; the place and the oddity are reported. */
export interface Issue {
  readonly code: IssueCode;
  readonly span: Span;
  /** Values that the message shows, already cut to a readable length. */
  readonly values: readonly string[];
}

type IssueCode =
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
  | 'structure-superior-missing';
