import type { Mention } from '../model/mention.ts';
import type { Span } from '../text/span.ts';
import { findUnknownNumbers } from './context/numbers/find-unknown-numbers.ts';
import type { MentionMatcher } from './names/matcher.ts';
import { numberContext } from './number-context.ts';

/** Where a part of a text cites, as this manual's, a number that no unit has; the mentions are those of the text. */
export function unknownNumbers(
  text: string,
  part: Span,
  mentions: readonly Mention[],
  matcher: MentionMatcher,
): readonly Span[] {
  const names = mentions
    .filter(({ form }) => form !== 'number')
    .map(({ span: { start, end }, units, form, former }) => ({
      start,
      end,
      units,
      form,
      former,
      officialFor: undefined,
    }));
  return findUnknownNumbers(text, part, names, numberContext(text, matcher));
}
