import type { Position } from 'vscode-languageserver';
import { citedPlaceAt, citedPlacesIn } from '../../core/features/cited-places.ts';
import type { DraftCitation } from '../../core/model/draft-citation.ts';
import type { Span } from '../../core/text/span.ts';
import type { Draft } from './drafts/draft.ts';
import type { LoadedManual } from './manual-set.ts';
import type { DraftSubject, Subject } from './subject.ts';

/** Enough of a draft around a place that all that is cited there is read. */
const AROUND = 800;

/** A place of a draft where a duty or an item is cited. */
export interface CitedAt {
  readonly subject: DraftSubject;
  readonly manual: LoadedManual;
  readonly cited: DraftCitation;
}

/** What a draft cites at a position, once for each manual that has the unit. */
export function citedAt(subject: Subject | undefined, position: Position): readonly CitedAt[] {
  if (subject?.kind !== 'draft') {
    return [];
  }
  const offset = subject.offsetAt(position);
  return subject.manuals.flatMap((manual) => {
    const cited = citedPlaceAt(citedAround(subject, manual, { start: offset, end: offset }), offset);
    return cited === undefined ? [] : [{ subject, manual, cited }];
  });
}

/** What a draft cites near a span. */
export function citedAround(subject: DraftSubject, manual: LoadedManual, span: Span): readonly DraftCitation[] {
  const start = Math.max(0, span.start - AROUND);
  const end = span.end + AROUND;
  const mentions = subject
    .mentionsTouching(manual, { start, end })
    .filter((mention) => start <= mention.span.start && mention.span.end <= end)
    .map((mention) => ({ ...mention, span: moved(mention.span, -start) }));
  return citedPlacesIn(manual.analysis, subject.read(start, end), mentions).map((place) => ({
    ...place,
    span: moved(place.span, start),
    mention: moved(place.mention, start),
  }));
}

/** All that a draft cites. */
export function citedIn(draft: Draft, manual: LoadedManual): readonly DraftCitation[] {
  const mentions = draft.mentionsOf(manual);
  return mentions.length === 0 ? [] : citedPlacesIn(manual.analysis, draft.document.getText(), mentions);
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
