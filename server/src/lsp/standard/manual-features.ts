import type {
  Connection,
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SelectionRangeParams,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import { documentSymbols } from '../../core/features/document-symbols.ts';
import { foldingSpans } from '../../core/features/folding.ts';
import { selectionAt } from '../../core/features/selection.ts';
import { guard } from '../guard.ts';
import { toOffset } from '../proto/from-proto.ts';
import { toDocumentSymbol, toFoldingRange, toSelectionRange } from '../proto/to-proto.ts';
import type { LoadedManual } from '../state/manuals.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';

/** What only a manual's own document has; for drafts the editor's own outline, folding and selection stay alone. */
export function registerManualFeatures(connection: Connection, workspace: () => Workspace): void {
  const inManual = <Params extends { readonly textDocument: TextDocumentIdentifier }, Result>(
    name: string,
    answer: (manual: LoadedManual, params: Params) => Result,
  ) =>
    guard<Params, Result | null>(connection, name, null, async (params) => {
      const manual = manualAt(await workspace().manuals(), params.textDocument.uri);
      return manual === undefined ? null : answer(manual, params);
    });

  connection.onDocumentSymbol(
    inManual('documentSymbol', ({ analysis, lines }): DocumentSymbol[] =>
      documentSymbols(analysis).map((symbol) => toDocumentSymbol(lines, symbol)),
    ),
  );
  connection.onFoldingRanges(
    inManual('foldingRange', ({ analysis, lines }): FoldingRange[] =>
      foldingSpans(analysis).flatMap((span) => toFoldingRange(lines, span) ?? []),
    ),
  );
  connection.onSelectionRanges(
    inManual('selectionRange', ({ analysis, lines }, { positions }: SelectionRangeParams): SelectionRange[] =>
      positions.map((position) => toSelectionRange(lines, selectionAt(analysis, toOffset(lines, position)))),
    ),
  );
}
