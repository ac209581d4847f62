import {
  type Connection,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import { unitTokens } from '../../core/features/semantic-tokens.ts';
import type { Span } from '../../core/text/span.ts';
import { guard } from '../guard.ts';
import { SEMANTIC_LEGEND } from '../proto/semantic-tokens.ts';
import type { LineDocument } from '../state/documents.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';
import { manualTokens } from './manual-tokens.ts';

const NO_TOKENS: SemanticTokens = { data: [] };

/** Colours for the units named in drafts, and for all that a manual refers to in its own. */
export function registerSemanticTokens(connection: Connection, workspace: () => Workspace): void {
  // What was sent last for a document, to send the difference; a closed document is sent whole again.
  const sent = new Map<string, SemanticTokensBuilder>();
  const { semanticTokens } = connection.languages;
  semanticTokens.on(
    guard(connection, 'semanticTokens', NO_TOKENS, async ({ textDocument: { uri } }) => {
      const own = manualAt(await workspace().manuals(), uri);
      const document = workspace().documents.get(uri);
      if (own !== undefined || document === undefined) {
        sent.delete(uri);
        return own === undefined ? NO_TOKENS : manualTokens(own);
      }
      const builder = new SemanticTokensBuilder();
      sent.set(uri, builder);
      await pushTokens(builder, document, undefined, workspace());
      return builder.build();
    }),
  );
  semanticTokens.onDelta(
    guard<
      { readonly textDocument: { readonly uri: string }; readonly previousResultId: string },
      SemanticTokens | SemanticTokensDelta
    >(connection, 'semanticTokensDelta', NO_TOKENS, async ({ textDocument: { uri }, previousResultId }) => {
      const own = manualAt(await workspace().manuals(), uri);
      const document = workspace().documents.get(uri);
      if (own !== undefined || document === undefined) {
        return own === undefined ? NO_TOKENS : manualTokens(own);
      }
      const builder = sent.get(uri) ?? new SemanticTokensBuilder();
      sent.set(uri, builder);
      builder.previousResult(previousResultId);
      await pushTokens(builder, document, undefined, workspace());
      return builder.buildEdits();
    }),
  );
  semanticTokens.onRange(
    guard(connection, 'semanticTokensRange', NO_TOKENS, async ({ textDocument: { uri }, range }) => {
      const own = manualAt(await workspace().manuals(), uri);
      const document = workspace().documents.get(uri);
      if (own !== undefined || document === undefined) {
        return own === undefined ? NO_TOKENS : manualTokens(own);
      }
      const builder = new SemanticTokensBuilder();
      const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      await pushTokens(builder, document, within, workspace());
      return { data: builder.build().data };
    }),
  );
}

async function pushTokens(
  builder: SemanticTokensBuilder,
  document: LineDocument,
  within: Span | undefined,
  workspace: Workspace,
): Promise<void> {
  const [manual] = (await workspace.manuals()).manuals;
  if (manual === undefined) {
    return;
  }
  const { content } = document;
  const span = within ?? { start: 0, end: content.length };
  const mentions = workspace.mentions.touching(document, manual.analysis, span);
  for (const { line, start, length, modifier } of unitTokens(content, mentions, span)) {
    builder.push(line, start, length, SEMANTIC_LEGEND.tokenTypes.indexOf('class'), modifier === 'deprecated' ? 1 : 0);
  }
}
