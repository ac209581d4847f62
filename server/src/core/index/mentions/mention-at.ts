import type { Mention } from '../../model/mention.ts';
import { touchesOffset } from '../../text/span.ts';
import type { Analysis } from '../analysis.ts';

/** The mention under an offset of a draft, or right before it; `undefined` when there is none. */
export function mentionAt(analysis: Analysis, draft: string, offset: number): Mention | undefined {
  return analysis.findMentions(draft).find(({ span }) => touchesOffset(span, offset));
}
