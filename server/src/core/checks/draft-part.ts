import { firstEndingAfter, type Mention } from '../model/mention.ts';
import type { Span } from '../text/span.ts';

/**
 * A part of a draft that is checked, between empty lines, in a text that holds what stands around it as well.
 *
 * Invariant: whether a rule finds something in a part depends on nothing further away from it than {@link REACH}.
 */
export interface DraftPart {
  /** The part and at least {@link REACH} around it, as far as the draft goes. */
  readonly text: string;
  /** The part, in {@link text}. */
  readonly span: Span;
  /** All of {@link text}, in order. */
  readonly mentions: readonly Mention[];
}

export const REACH = 600;

function startsIn({ span }: DraftPart, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/** The mentions that start in the part, each with the one before and the one behind it. */
export function* mentionsOfPart(
  part: DraftPart,
): Generator<readonly [mention: Mention, before: Mention | undefined, after: Mention | undefined]> {
  const { mentions } = part;
  for (let index = firstEndingAfter(mentions, part.span.start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || part.span.end <= mention.span.start) {
      return;
    }
    if (startsIn(part, mention.span.start)) {
      yield [mention, mentions[index - 1], mentions[index + 1]];
    }
  }
}
