import type { Analysis } from '../analysis.ts';
import { mentionAt } from '../mentions/draft/mention-at.ts';
import type { ManualPlace } from '../model/manual-place.ts';
import type { Mention } from '../model/mention.ts';
import { lineOfText } from '../text/line-of-text.ts';
import type { Span } from '../text/span.ts';

export interface Definition {
  /** The mention in the draft. */
  readonly origin: Span;
  readonly targets: readonly ManualPlace[];
}

/**
 * Where the manual sets down the units named at an offset; their sections of chapter 8, never those of chapter 7. A
 * former name leads to the event that ended it first, then to the units of today.
 */
export function definitionAt(analysis: Analysis, mentions: readonly Mention[], offset: number): Definition | undefined {
  const mention = mentionAt(mentions, offset);
  if (mention === undefined) {
    return undefined;
  }
  const units = mention.units.flatMap((number) => analysis.units.byNumber(number) ?? []);
  const event = mention.former && lineOfText(analysis.text, mention.former.offset);
  return {
    origin: mention.span,
    targets: [
      ...(event === undefined ? [] : [{ span: event, heading: event }]),
      ...units.map(({ span, heading }) => ({ span, heading })),
    ],
  };
}
