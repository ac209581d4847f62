import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { foundReferences } from '../../core/features/manual-reference.ts';
import { unitTokens } from '../../core/features/semantic-tokens.ts';
import type { Span } from '../../core/text/span.ts';
import { SEMANTIC_LEGEND, type Token, toSemanticTokens } from '../proto/semantic-tokens.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';
import type { DraftSubject } from '../state/subject.ts';

export const NO_TOKENS: SemanticTokens = { data: [] };

type Needs = Pick<State, 'subjectOf'>;

/** Colours for the units named in drafts, and for all that a manual refers to in its own. */
export interface TokenAnswers {
  whole(params: SemanticTokensParams, state: Needs): Promise<SemanticTokens>;
  delta(params: SemanticTokensDeltaParams, state: Needs): Promise<SemanticTokens | SemanticTokensDelta>;
  range(params: SemanticTokensRangeParams, state: Needs): Promise<SemanticTokens>;
}

export function colourNames(): TokenAnswers {
  // What was sent last for a document, to send the difference; a closed document is sent whole again.
  const sent = new Map<string, SemanticTokensBuilder>();
  return {
    whole: async ({ textDocument: { uri } }, { subjectOf }) => {
      const subject = await subjectOf(uri);
      if (subject?.kind !== 'draft') {
        sent.delete(uri);
        return subject === undefined ? NO_TOKENS : tokensOfManual(subject.manual);
      }
      const builder = new SemanticTokensBuilder();
      sent.set(uri, builder);
      pushTokens(builder, subject, wholeOf(subject));
      return builder.build();
    },
    delta: async ({ textDocument: { uri }, previousResultId }, { subjectOf }) => {
      const subject = await subjectOf(uri);
      if (subject?.kind !== 'draft') {
        return subject === undefined ? NO_TOKENS : tokensOfManual(subject.manual);
      }
      const builder = sent.get(uri) ?? new SemanticTokensBuilder();
      sent.set(uri, builder);
      builder.previousResult(previousResultId);
      pushTokens(builder, subject, wholeOf(subject));
      return builder.buildEdits();
    },
    range: async ({ textDocument: { uri }, range }, { subjectOf }) => {
      const subject = await subjectOf(uri);
      if (subject?.kind !== 'draft') {
        return subject === undefined ? NO_TOKENS : tokensOfManual(subject.manual);
      }
      const builder = new SemanticTokensBuilder();
      const { offsetAt } = subject;
      pushTokens(builder, subject, { start: offsetAt(range.start), end: offsetAt(range.end) });
      return { data: builder.build().data };
    },
  };
}

/** The units and laws that a manual refers to, by name or not. */
function tokensOfManual({ analysis }: LoadedManual): SemanticTokens {
  const tokens = foundReferences(analysis).map(
    ({ kind, span }): Token => ({ span, type: kind === 'unit' ? 'class' : 'interface' }),
  );
  return toSemanticTokens(analysis.text, analysis.lines, tokens);
}

function wholeOf({ document }: DraftSubject): Span {
  return { start: 0, end: document.content.length };
}

function pushTokens(builder: SemanticTokensBuilder, draft: DraftSubject, span: Span): void {
  const [manual] = draft.manuals;
  const mentions = manual === undefined ? [] : draft.mentionsTouching(manual, span);
  const type = SEMANTIC_LEGEND.tokenTypes.indexOf('class');
  for (const { line, start, length, modifier } of unitTokens(draft.document.content, mentions, span)) {
    builder.push(line, start, length, type, modifier === 'deprecated' ? 1 : 0);
  }
}
