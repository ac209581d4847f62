import { CHAPTER_RECOGNISERS } from './chapter-recognisers.ts';
import { type HeadingContext, type LabelledHeading, LONGEST_HEADING } from './heading-place.ts';
import type { Line } from './read-lines.ts';
import { UNIT_RECOGNISERS } from './unit-recognisers.ts';

/** The heading that `lines[index]` opens, by the recogniser of the profile; units before chapters. */
export function parseLabelledHeading(
  lines: readonly Line[],
  index: number,
  context: HeadingContext,
): LabelledHeading | undefined {
  const line = lines[index];
  if (line === undefined || LONGEST_HEADING < line.text.length) {
    return undefined;
  }
  const place = { ...context, lines, index, line };
  const recognisers = [...UNIT_RECOGNISERS[context.profile.units], ...CHAPTER_RECOGNISERS];
  for (const recognise of recognisers) {
    const heading = recognise(place);
    if (heading !== undefined) {
      return heading;
    }
  }
  return undefined;
}
