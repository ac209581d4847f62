import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import { type LineIndex, lineAtOffset } from '../../core/text/line-index.ts';
import type { Span } from '../../core/text/span.ts';

/** Standard token types, so that every theme has a colour for them. */
export const SEMANTIC_LEGEND: SemanticTokensLegend = {
  tokenTypes: ['class', 'interface'],
  tokenModifiers: ['deprecated'],
};

/** A coloured stretch of text; its type is the place in the legend. */
export interface Token {
  readonly span: Span;
  readonly type: 'class' | 'interface';
}

/**
 * Tokens in the order of the text. One that crosses a line end is cut there, and one that begins inside another is
 * left out: clients corrupt their text on either (LSP 3.17, "Semantic Tokens").
 */
export function toSemanticTokens(text: string, lines: LineIndex, tokens: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  let end = 0;
  for (const { span, type } of tokens) {
    if (end <= span.start) {
      pushPieces(builder, text, lines, span, SEMANTIC_LEGEND.tokenTypes.indexOf(type));
      end = span.end;
    }
  }
  return builder.build();
}

function pushPieces(builder: SemanticTokensBuilder, text: string, lines: LineIndex, span: Span, type: number): void {
  const last = lineAtOffset(lines, span.end);
  for (let line = lineAtOffset(lines, span.start); line <= last; line++) {
    const lineStart = lines.starts[line] ?? 0;
    const start = Math.max(span.start, lineStart);
    const piece = text.slice(start, Math.min(span.end, lines.starts[line + 1] ?? text.length));
    const length = piece.trimEnd().length;
    if (0 < length) {
      builder.push(line, start - lineStart, length, type, 0);
    }
  }
}
