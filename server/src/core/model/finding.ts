import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/word-edits.ts';

/** Regla: what a draft is checked for. Each has its own setting. */
export const DRAFT_RULES = [
  'wrong-name',
  'former-name',
  'wrong-level',
  'name-and-number',
  'wrong-citation',
  'ambiguous-name',
  'acronym-undefined',
  'altered-quotation',
  'unfounded-quotation',
  'other-competence',
  'unused-ignore',
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
  /** Of a former name: when it was in force. A draft whose own date lies in it has no such finding. */
  readonly inForce?: TimeInForce;
}

/** When a former name was in force, as far as the history tells; ISO days. */
export interface TimeInForce {
  /** `undefined` when the history does not tell since when. */
  readonly since: string | undefined;
  /** The first day on which it was no more; `undefined` when nothing tells. */
  readonly until: string | undefined;
}

export interface Fix {
  /**
   * `sure`: the one right text, also when all are mended at once. `choice`: one of several, or a change of meaning.
   * `rewrite`: it changes what somebody said or whom an act is ascribed to; only for a person who looks at that place.
   */
  readonly kind: 'sure' | 'choice' | 'rewrite';
  /** What the edits write, for the title of the fix. */
  readonly label: string;
  readonly edits: readonly TextEdit[];
}
