import type { Span } from '../text/span.ts';

/** Mención: a unit named in a draft or in the manual. */
export interface Mention {
  /** The name alone, line breaks inside it included. */
  readonly span: Span;
  /** Numbers of the units it names; more than one when the name is shared (two Normatividad). */
  readonly units: readonly string[];
  readonly form: MentionForm;
}

/** How the name is written, compared with the manual's spelling. */
export type MentionForm = 'exact' | 'caps' | 'case' | 'no-accent' | 'ambiguous';
