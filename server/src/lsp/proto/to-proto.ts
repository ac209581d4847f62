import {
  type DocumentSymbol,
  type FoldingRange,
  type LocationLink,
  type Range,
  type SelectionRange,
  SymbolKind,
} from 'vscode-languageserver';
import type { Definition } from '../../core/features/definition.ts';
import type { OutlineSymbol } from '../../core/features/document-symbols.ts';
import { type LineIndex, lineAtOffset } from '../../core/text/line-index.ts';
import type { Span } from '../../core/text/span.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import { toRange } from '../state/positions.ts';

/** `range` turns spans of the draft, which has lines of its own, into ranges. */
export function toLocationLinks(
  definition: Definition,
  range: (span: Span) => Range,
  { uri, analysis: { lines } }: LoadedManual,
): LocationLink[] {
  return definition.targets.map(({ span, heading }) => ({
    originSelectionRange: range(definition.origin),
    targetUri: uri,
    targetRange: toRange(lines, span),
    targetSelectionRange: toRange(lines, heading),
  }));
}

export function toDocumentSymbol(lines: LineIndex, symbol: OutlineSymbol): DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: SYMBOL_KINDS[symbol.kind],
    range: toRange(lines, symbol.span),
    selectionRange: toRange(lines, symbol.selection),
    children: symbol.children.map((child) => toDocumentSymbol(lines, child)),
  };
}

/** `undefined` for a span of a single line, which cannot fold. */
export function toFoldingRange(lines: LineIndex, span: Span): FoldingRange | undefined {
  const startLine = lineAtOffset(lines, span.start);
  const endLine = lineAtOffset(lines, span.end);
  return startLine < endLine ? { startLine, endLine } : undefined;
}

/** `spans` innermost first, as `selectionAt` gives them. */
export function toSelectionRange(lines: LineIndex, spans: readonly Span[]): SelectionRange {
  const outermost = { range: toRange(lines, spans.at(-1) ?? { start: 0, end: 0 }) };
  return spans
    .slice(0, -1)
    .reduceRight<SelectionRange>((parent, span) => ({ range: toRange(lines, span), parent }), outermost);
}

const SYMBOL_KINDS = {
  chapter: SymbolKind.Namespace,
  section: SymbolKind.Module,
  unit: SymbolKind.Class,
  duty: SymbolKind.Method,
} as const;
