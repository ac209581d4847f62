import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type SelectionRange,
  type SelectionRangeParams,
  type SemanticTokens,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { documentLinks } from '../core/features/document-links.ts';
import { documentSymbols } from '../core/features/document-symbols.ts';
import { foldingSpans } from '../core/features/folding.ts';
import { selectionAt } from '../core/features/selection.ts';
import { manualReferences } from '../core/index/references/manual-references.ts';
import { lineAtOffset } from '../core/text/line-index.ts';
import { toOffset } from './from-proto.ts';
import { guard } from './guard.ts';
import { manualDiagnostics } from './manual-diagnostics.ts';
import type { LoadedManual } from './manual-store.ts';
import { type Token, toSemanticTokens } from './semantic-tokens.ts';
import { toDocumentSymbol, toFoldingRange, toRange, toSelectionRange } from './to-proto.ts';
import { manualAt, type Workspace } from './workspace.ts';

const NO_DIAGNOSTICS: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

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
  connection.languages.semanticTokens.on(
    guard(connection, 'semanticTokens', { data: [] }, async ({ textDocument }) => {
      const manual = manualAt(await workspace().manuals(), textDocument.uri);
      return manual === undefined ? { data: [] } : manualTokens(manual);
    }),
  );
  connection.languages.diagnostics.on(
    guard(connection, 'diagnostic', NO_DIAGNOSTICS, async ({ textDocument }): Promise<DocumentDiagnosticReport> => {
      const { session, manuals } = workspace();
      const manual = manualAt(await manuals(), textDocument.uri);
      return manual === undefined
        ? NO_DIAGNOSTICS
        : { kind: DocumentDiagnosticReportKind.Full, items: manualDiagnostics(manual, session) };
    }),
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

function manualTokens({ analysis, lines }: LoadedManual): SemanticTokens {
  const tokens = manualReferences(analysis)
    .filter((reference) => 0 < (reference.kind === 'unit' ? reference.cards : reference.sources).length)
    .map(({ kind, span }): Token => ({ span, type: kind === 'unit' ? 'class' : 'interface' }));
  return toSemanticTokens(analysis.text, lines, tokens);
}
