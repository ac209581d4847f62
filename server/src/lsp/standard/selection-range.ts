import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionAt } from '../../core/features/selection.ts';
import { toSelectionRange } from '../proto/to-proto.ts';
import type { State } from '../state/state.ts';

/** What a selection in a manual grows to; drafts have the editor's own way. */
export async function widenSelection(
  { textDocument, positions }: SelectionRangeParams,
  { subjectOf }: Pick<State, 'subjectOf'>,
): Promise<SelectionRange[] | null> {
  const subject = await subjectOf(textDocument.uri);
  if (subject?.kind !== 'manual') {
    return null;
  }
  const { manual, offsetAt } = subject;
  return positions.map((position) =>
    toSelectionRange(manual.analysis.lines, selectionAt(manual.analysis, offsetAt(position))),
  );
}
