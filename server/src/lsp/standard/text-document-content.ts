import type { TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver';
import { rulePageAt } from '../proto/rule-pages.ts';
import { manualAt } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** The text of a document that the server itself provides: a manual or the page of a rule. */
export async function provideText(
  { uri }: TextDocumentContentParams,
  { manuals, session }: Pick<State, 'manuals' | 'session'>,
): Promise<TextDocumentContentResult> {
  return { text: rulePageAt(uri, session) ?? manualAt(await manuals(), uri)?.analysis.text ?? '' };
}
