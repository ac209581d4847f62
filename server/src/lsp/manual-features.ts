import type {
  Connection,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SelectionRangeParams,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import { documentLinks } from '../core/features/document-links.ts';
import { documentSymbols } from '../core/features/document-symbols.ts';
import { foldingSpans } from '../core/features/folding.ts';
import { selectionAt } from '../core/features/selection.ts';
import { lineAtOffset } from '../core/text/line-index.ts';
import { toOffset } from './from-proto.ts';
import { guard } from './guard.ts';
import type { LoadedManual } from './manual-store.ts';
import { toDocumentSymbol, toFoldingRange, toRange, toSelectionRange } from './to-proto.ts';
import { manualAt, type Workspace } from './workspace.ts';

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
  connection.onDocumentLinks(
    inManual('documentLink', ({ uri, analysis, lines }): DocumentLink[] =>
      documentLinks(analysis).map(({ span, target }) => ({
        range: toRange(lines, span),
        target: `${uri}#L${lineAtOffset(lines, target) + 1}`,
      })),
    ),
  );
}
