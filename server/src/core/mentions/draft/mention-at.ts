import type { Mention } from '../../model/mention.ts';
import { touchesOffset } from '../../text/span.ts';

/** The mention under an offset of a draft, or right before it; `undefined` when there is none. */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  return mentions.find(({ span }) => touchesOffset(span, offset));
}
