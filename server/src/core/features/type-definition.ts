import type { Analysis } from '../analysis.ts';
import { mentionAt } from '../mentions/draft/mention-at.ts';
import type { ManualPlace } from '../model/manual-place.ts';
import type { Mention } from '../model/mention.ts';

/** Where the manual sets down the superiors of the units named at an offset; the root has none. */
export function superiorsAt(
  analysis: Analysis,
  mentions: readonly Mention[],
  offset: number,
): { readonly origin: Mention['span']; readonly targets: readonly ManualPlace[] } | undefined {
  const mention = mentionAt(mentions, offset);
  if (mention === undefined) {
    return undefined;
  }
  const units = mention.units.flatMap((number) => analysis.units.byNumber(number) ?? []);
  const superiors = new Set(units.flatMap(({ parent }) => analysis.units.byNumber(parent ?? '') ?? []));
  return { origin: mention.span, targets: [...superiors].map(({ span, heading }) => ({ span, heading })) };
}
