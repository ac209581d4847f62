import type { Analysis } from '../index/analysis.ts';
import { mentionAt } from '../index/mentions/mention-at.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../text/span.ts';

export interface Definition {
  /** The mention in the draft. */
  readonly origin: Span;
  readonly targets: readonly DefinitionTarget[];
}

/** Places in the manual. */
interface DefinitionTarget {
  /** The whole section. */
  readonly span: Span;
  /** Its heading line. */
  readonly heading: Span;
}

/** Where the manual sets down the units named at an offset; their sections of chapter 8, never those of chapter 7. */
export function definitionAt(analysis: Analysis, mentions: readonly Mention[], offset: number): Definition | undefined {
  const mention = mentionAt(mentions, offset);
  const units = mention?.units.flatMap((number) => analysis.units.byNumber(number) ?? []);
  return mention && units && { origin: mention.span, targets: units.map(({ span, heading }) => ({ span, heading })) };
}
