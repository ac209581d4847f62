import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import { documentSymbols } from '../../core/features/document-symbols.ts';
import { toDocumentSymbol } from '../proto/to-proto.ts';
import type { State } from '../state/state.ts';

/** The outline of a manual; drafts have the editor's own. */
export async function outlineManual(
  { textDocument }: DocumentSymbolParams,
  { subjectOf }: Pick<State, 'subjectOf'>,
): Promise<DocumentSymbol[] | null> {
  const subject = await subjectOf(textDocument.uri);
  if (subject?.kind !== 'manual') {
    return null;
  }
  const { analysis } = subject.manual;
  return documentSymbols(analysis).map((symbol) => toDocumentSymbol(analysis.lines, symbol));
}
