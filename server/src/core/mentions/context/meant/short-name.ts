import type { Span } from '../../../text/span.ts';
import type { Question } from '../question.ts';

/** The beginning of several names, or of one in a single word. */
export interface ShortNameSite {
  readonly span: Span;
  /** Which of them have a superior or a subordinate named nearby. */
  readonly related: readonly string[];
}

/** Whether a beginning that tells nothing by itself means a unit. */
export const SHORT_NAME_MEANT: Question<ShortNameSite, 'mention'> = {
  name: 'short name meant',
  rules: [
    {
      name: 'a-unit-of-its-branch-is-named-nearby',
      example: 'La Coordinación de Cobranza y su ‹División de Normatividad› opinan',
      says: ({ related }) => (0 < related.length ? 'mention' : undefined),
    },
  ],
};
