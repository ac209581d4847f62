import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { foldingSpans } from '../../core/features/folding.ts';
import { toFoldingRange } from '../proto/to-proto.ts';
import type { State } from '../state/state.ts';

/** What folds in a manual; drafts fold as the editor has it. */
export async function foldManual(
  { textDocument }: FoldingRangeParams,
  { subjectOf }: Pick<State, 'subjectOf'>,
): Promise<FoldingRange[] | null> {
  const subject = await subjectOf(textDocument.uri);
  if (subject?.kind !== 'manual') {
    return null;
  }
  const { analysis } = subject.manual;
  return foldingSpans(analysis).flatMap((span) => toFoldingRange(analysis.lines, span) ?? []);
}
