import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';

/**
 * A running header names no unit, though it holds the words of one: each of the manual's 196 would be a mention of
 * 8.1. Both lists in the order of the text.
 */
export function outsideFurniture(mentions: readonly Mention[], furniture: readonly Span[]): readonly Mention[] {
  let next = 0;
  return mentions.filter(({ span }) => {
    while (next < furniture.length && (furniture[next]?.end ?? 0) <= span.start) {
      next++;
    }
    return span.end <= (furniture[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}
