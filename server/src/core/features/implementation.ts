import type { Analysis } from '../analysis.ts';
import { mentionAt } from '../mentions/draft/mention-at.ts';
import type { ManualPlace } from '../model/manual-place.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../text/span.ts';

/** The sections of the units directly below those named at an offset. */
export function subordinatesAt(
  { units }: Analysis,
  mentions: readonly Mention[],
  offset: number,
): { readonly origin: Span; readonly targets: readonly ManualPlace[] } | undefined {
  const mention = mentionAt(mentions, offset);
  const below = mention?.units.flatMap((number) => units.subordinatesOf(number));
  return mention && below && { origin: mention.span, targets: below.map(({ span, heading }) => ({ span, heading })) };
}
