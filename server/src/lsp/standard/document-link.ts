import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { documentLinks } from '../../core/features/document-links.ts';
import { draftStringsFor } from '../../core/render/draft-strings.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
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

function linksOfDraft({ manuals, mentionsOf, rangeOf }: DraftSubject, { locale }: Session): DocumentLink[] {
  const strings = draftStringsFor(locale);
  return manuals.flatMap((manual) =>
    mentionsOf(manual).flatMap(({ form, span, units: [number = ''] }) => {
      const { uri, analysis } = manual;
      const unit = form === 'number' ? analysis.units.byNumber(number) : undefined;
      const line = unit === undefined ? 0 : lineAtOffset(analysis.lines, unit.heading.start) + 1;
      return unit === undefined
        ? []
        : [{ range: rangeOf(span), target: `${uri}#L${line}`, tooltip: strings.openNumber(number) }];
    }),
  );
}
