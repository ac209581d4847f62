import type { Analysis } from '../analysis.ts';
import { citedPlaces } from '../citation/cited-places.ts';
import type { DraftCitation } from '../model/draft-citation.ts';
import type { ManualPlace } from '../model/manual-place.ts';
import type { Mention } from '../model/mention.ts';
import { partOf } from '../model/walk.ts';
import { touchesOffset } from '../text/span.ts';

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

/** Where the manual has a cited duty or item; `undefined` where it has none. */
export function placeInManual({ units }: Analysis, { unit, id }: DraftCitation): ManualPlace | undefined {
  const named = units.byNumber(unit);
  const cited = named === undefined || id === undefined ? undefined : partOf(named, id);
  return cited && { span: cited.span, heading: cited.pieces[0] ?? cited.span };
}
