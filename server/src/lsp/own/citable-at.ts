import { citableAt } from '../../core/features/citable-at.ts';
import { mentionAt } from '../../core/mentions/draft/mention-at.ts';
import type { Citable, CitableParams } from '../../protocol/citations.ts';
import type { State } from '../state/state.ts';

/** What may be cited at a place. */
export async function findCitables(
  { textDocument, position }: CitableParams,
  { subjectOf }: Pick<State, 'subjectOf'>,
): Promise<readonly Citable[]> {
  const subject = await subjectOf(textDocument.uri);
  if (subject === undefined) {
    return [];
  }
  const offset = subject.offsetAt(position);
  return subject.manuals.flatMap((manual) => {
    const ids =
      subject.kind === 'manual'
        ? [citableAt(manual.analysis, offset) ?? []].flat()
        : (mentionAt(subject.mentionsOf(manual), offset)?.units ?? []);
    return ids.map((id) => ({ manual: manual.uri, id }));
  });
}
