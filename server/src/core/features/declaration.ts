import type { Analysis } from '../analysis.ts';
import { mentionAt } from '../mentions/draft/mention-at.ts';
import type { ManualPlace } from '../model/manual-place.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../text/span.ts';

/** The entries of the contents that announce the units named at an offset. */
export function declarationAt(
  { manual }: Analysis,
  mentions: readonly Mention[],
  offset: number,
): { readonly origin: Span; readonly targets: readonly ManualPlace[] } | undefined {
  const mention = mentionAt(mentions, offset);
  const entries = (manual.contents?.entries ?? []).filter(({ number }) => mention?.units.includes(number));
  return mention && { origin: mention.span, targets: entries.map(({ span }) => ({ span, heading: span })) };
}
