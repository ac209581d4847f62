import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';
import { ownMentions } from '../signs.ts';
import { type DraftMentions, signsOf } from './draft-mentions.ts';

/** The mentions that overlap a span or touch it, in order; no other is looked at, so that a large draft costs no more. */
export function mentionsTouching(draft: DraftMentions, span: Span): readonly Mention[] {
  return ownMentions(touchingIn(draft, span), signsOf(draft));
}

function touchingIn({ pages }: DraftMentions, { start, end }: Span): readonly Mention[] {
  const touching: Mention[] = [];
  const touches = (span: Span) => span.start <= end && start <= span.end;
  let origin = 0;
  for (const page of pages) {
    if (end < origin) {
      break;
    }
    if (origin + page.length < start) {
      origin += page.length;
      continue;
    }
    for (const { length, mentions } of page.blocks) {
      // No name goes on into the next block.
      if (start <= origin + length && origin <= end) {
        touching.push(...mentions.map((mention) => movedBy(origin, mention)).filter(({ span }) => touches(span)));
      }
      origin += length;
    }
  }
  return touching;
}

function movedBy(origin: number, mention: Mention): Mention {
  return { ...mention, span: { start: mention.span.start + origin, end: mention.span.end + origin } };
}
