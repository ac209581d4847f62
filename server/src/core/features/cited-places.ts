import type { Analysis } from '../analysis.ts';
import { citedPlaces } from '../citation/cited-places.ts';
import type { DraftCitation } from '../model/draft-citation.ts';
import type { ManualPlace } from '../model/manual-place.ts';
import type { Mention } from '../model/mention.ts';
import type { Duty, DutyItem } from '../model/unit.ts';
import { itemsWithin } from '../model/walk.ts';
import { type Span, touchesOffset } from '../text/span.ts';

/** The duties and items that a draft, or a passage of it, cites beside its mentions; in order and apart. */
export function citedPlacesIn(
  { units }: Analysis,
  text: string,
  mentions: readonly Mention[],
): readonly DraftCitation[] {
  return citedPlaces(units.byNumber, text, mentions);
}

/** The one under an offset of the draft, or right before it. */
export function citedPlaceAt(places: readonly DraftCitation[], offset: number): DraftCitation | undefined {
  return places.find(({ span }) => touchesOffset(span, offset));
}

/** What is cited of the unit that a mention names. */
export function citedBeside(places: readonly DraftCitation[], { start, end }: Span): readonly DraftCitation[] {
  return places.filter(({ mention }) => mention.start === start && mention.end === end);
}

/** Where the manual has a cited duty or item; `undefined` where it has none. */
export function placeInManual(analysis: Analysis, citation: DraftCitation): ManualPlace | undefined {
  const cited = findCited(analysis, citation);
  return cited && { span: cited.span, heading: cited.pieces[0] ?? cited.span };
}

/** A cited duty or item; `undefined` where the manual has none. */
export function findCited({ units }: Analysis, { unit, id }: DraftCitation): Duty | DutyItem | undefined {
  const duties = units.byNumber(unit)?.duties ?? [];
  return duties.flatMap((duty) => [duty, ...itemsWithin(duty)]).find((each) => each.id === id);
}
