import type { SemanticTokens } from 'vscode-languageserver';
import { manualReferences } from '../../core/references/manual-references.ts';
import { type Token, toSemanticTokens } from '../proto/semantic-tokens.ts';
import type { LoadedManual } from '../state/manuals.ts';

/** The units and laws that a manual refers to, by name or not. */
export function manualTokens({ analysis, lines }: LoadedManual): SemanticTokens {
  const tokens = manualReferences(analysis)
    .filter((reference) => 0 < (reference.kind === 'unit' ? reference.cards : reference.sources).length)
    .map(({ kind, span }): Token => ({ span, type: kind === 'unit' ? 'class' : 'interface' }));
  return toSemanticTokens(analysis.text, lines, tokens);
}
