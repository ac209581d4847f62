import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/word-edits.ts';

/** Regla: what a draft is checked for. Each has its own setting. */
export const DRAFT_RULES = [
  'wrong-name',
  'former-name',
  'wrong-level',
  'name-and-number',
  'ambiguous-name',
  'acronym-undefined',
  'altered-quotation',
] as const;

export type DraftRule = (typeof DRAFT_RULES)[number];

/** Something in a draft that does not agree with the manual. */
export interface Finding {
  readonly rule: DraftRule;
  readonly span: Span;
  /** Values that the message shows; what each means depends on the rule (render/finding-message.ts). */
  readonly values: readonly string[];
  /** Numbers of the units it is about. */
  readonly units: readonly string[];
  /** Offsets in the manual that say otherwise. */
  readonly evidence: readonly number[];
  /** Ways to mend it, the likeliest first; none where a person must decide how to rewrite. */
  readonly fixes: readonly Fix[];
}

export interface Fix {
  /** `sure`: the one right text, also when all are mended at once. `choice`: one of several, or a change of meaning. */
  readonly kind: 'sure' | 'choice';
  /** What the edits write, for the title of the fix. */
  readonly label: string;
  readonly edits: readonly TextEdit[];
}
