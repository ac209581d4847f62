import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { placeInManual } from '../../core/features/cited-places.ts';
import { documentLinks } from '../../core/features/document-links.ts';
import { draftStringsFor } from '../../core/render/draft-strings.ts';
import type { Locale } from '../../core/render/strings.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import { citedIn } from '../state/cited-places.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import { toRange } from '../state/positions.ts';
import type { Session } from '../state/session.ts';
import type { State } from '../state/state.ts';
import type { DraftSubject } from '../state/subject.ts';

/** From the contents of a manual to its sections; in drafts, where the person wants it, from numbers to the manual. */
export async function linkPlaces(
  { textDocument }: DocumentLinkParams,
  { subjectOf, settings, session }: Pick<State, 'subjectOf' | 'settings' | 'session'>,
): Promise<DocumentLink[] | null> {
  const subject = await subjectOf(textDocument.uri);
  if (subject?.kind === 'manual') {
    return linksOfManual(subject.manual);
  }
  return subject !== undefined && (await settings()).hasDocumentLinks ? linksOfDraft(subject, session) : null;
}

function linksOfManual({ uri, analysis }: LoadedManual): DocumentLink[] {
  return documentLinks(analysis).map(({ span, target }) => ({
    range: toRange(analysis.lines, span),
    target: `${uri}#L${lineAtOffset(analysis.lines, target) + 1}`,
  }));
}

function linksOfDraft(subject: DraftSubject, { locale }: Session): DocumentLink[] {
  return subject.manuals.flatMap((manual) => [
    ...linksOfNumbers(subject, manual, locale),
    ...linksOfCited(subject, manual, locale),
  ]);
}

function linksOfNumbers({ mentionsOf, rangeOf }: DraftSubject, manual: LoadedManual, locale: Locale): DocumentLink[] {
  const { uri, analysis } = manual;
  return mentionsOf(manual).flatMap(({ form, span, units: [number = ''] }) => {
    const unit = form === 'number' ? analysis.units.byNumber(number) : undefined;
    const line = unit === undefined ? 0 : lineAtOffset(analysis.lines, unit.heading.start) + 1;
    return unit === undefined
      ? []
      : [{ range: rangeOf(span), target: `${uri}#L${line}`, tooltip: draftStringsFor(locale).openNumber(number) }];
  });
}

/** "función 9" beside a number or name leads to that duty. */
function linksOfCited(subject: DraftSubject, manual: LoadedManual, locale: Locale): DocumentLink[] {
  const { uri, analysis } = manual;
  return citedIn(subject, manual).flatMap((cited) => {
    const place = placeInManual(analysis, cited);
    const { start, end } = cited.span;
    return place === undefined
      ? []
      : [
          {
            range: subject.rangeOf(cited.span),
            target: `${uri}#L${lineAtOffset(analysis.lines, place.heading.start) + 1}`,
            tooltip: draftStringsFor(locale).openCited(subject.read(start, end)),
          },
        ];
  });
}
