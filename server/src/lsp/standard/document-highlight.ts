import { type DocumentHighlight, DocumentHighlightKind, type TextDocumentPositionParams } from 'vscode-languageserver';
import { mentionsAlike } from '../../core/features/references.ts';
import { type CitedAt, citedAt, citedIn } from '../state/cited-places.ts';
import { namedPlaces } from '../state/named-places.ts';
import type { State } from '../state/state.ts';

/** Everywhere that a unit is named, or a duty cited, in the document that is being read. */
export async function highlightMentions(
  { textDocument, position }: TextDocumentPositionParams,
  { subjectOf }: Pick<State, 'subjectOf'>,
): Promise<DocumentHighlight[] | null> {
  const subject = await subjectOf(textDocument.uri);
  const cited = citedAt(subject, position);
  if (0 < cited.length) {
    return cited.flatMap(citationsAlike);
  }
  const places = namedPlaces(subject, position);
  const found = places.flatMap(({ subject, manual, mention }) =>
    mentionsAlike(subject.mentionsOf(manual), mention).map(({ span }) => ({
      range: subject.rangeOf(span),
      kind: DocumentHighlightKind.Text,
    })),
  );
  return places.length === 0 ? null : found;
}

function citationsAlike({ subject, manual, cited }: CitedAt): DocumentHighlight[] {
  return citedIn(subject, manual)
    .filter(({ id, span }) => (cited.id === undefined ? span.start === cited.span.start : id === cited.id))
    .map(({ span }) => ({ range: subject.rangeOf(span), kind: DocumentHighlightKind.Text }));
}
