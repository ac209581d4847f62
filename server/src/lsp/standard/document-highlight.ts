import { type DocumentHighlight, DocumentHighlightKind, type TextDocumentPositionParams } from 'vscode-languageserver';
import { mentionsAlike } from '../../core/features/references.ts';
import { namedPlaces } from '../state/named-places.ts';
import type { State } from '../state/state.ts';

/** Everywhere that a unit is named in the document that is being read. */
export async function highlightMentions(
  { textDocument, position }: TextDocumentPositionParams,
  { subjectOf }: Pick<State, 'subjectOf'>,
): Promise<DocumentHighlight[] | null> {
  const places = namedPlaces(await subjectOf(textDocument.uri), position);
  const found = places.flatMap(({ subject, manual, mention }) =>
    mentionsAlike(subject.mentionsOf(manual), mention).map(({ span }) => ({
      range: subject.rangeOf(span),
      kind: DocumentHighlightKind.Text,
    })),
  );
  return places.length === 0 ? null : found;
}
